"""What an institution does: one door, and behind it one function per kind of action."""
