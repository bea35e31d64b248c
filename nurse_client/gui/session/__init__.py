"""From the start to an open desk and back: the ways in, the key, the lock, the way on from a damaged copy."""
