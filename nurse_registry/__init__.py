"""The reference registry: embedded default of practice mode, and the server a province runs on PostgreSQL."""
