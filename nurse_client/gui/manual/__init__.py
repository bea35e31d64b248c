"""The manual as it is read in the window: topics, pages that are made while it is read, their layout."""
