"""A synthetic province: institutions, nurses and everything under way in it, the same for the same seed. No I/O."""
