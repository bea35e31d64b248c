"""This computer: what it is, and whether the program finds on it what it needs."""
