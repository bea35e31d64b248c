"""What things are and what the law says: no I/O, no Qt, no clock of its own."""
