"""The one table model of the program and how its cells are drawn."""
