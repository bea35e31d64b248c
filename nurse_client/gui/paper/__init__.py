"""From a record to the printed page: set, laid out, previewed, printed, and followed afterwards."""
