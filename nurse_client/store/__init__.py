"""The encrypted local copy, one file per desk."""
