"""The checks of the rules, each a small function that yields what it finds. ``rules`` says which business has which."""
