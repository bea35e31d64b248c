"""The remote registry as seen over HTTP."""
