"""A new version of this program: found, brought here, proven, started. What is not proven is never offered to start."""
