"""The only room that knows both the registry and the store."""
