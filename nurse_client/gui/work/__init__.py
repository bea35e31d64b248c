"""The clerk's work without its widgets: what the lists show of the records, and what is done with them."""
