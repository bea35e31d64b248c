"""Parts of the main window: header, notices, tabs and status line of an open desk, and what it watches."""
