"""The compiled Designer files: made by hatch_build.py, never edited."""
