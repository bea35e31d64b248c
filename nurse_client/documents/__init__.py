"""Paper and spreadsheets, without Qt."""
