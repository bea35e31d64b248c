"""The contract's calls over HTTP: each is a plain function, and what surrounds it is said once, in ``call``."""
