"""What a person opens beside the window."""
