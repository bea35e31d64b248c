"""The panels at the right of the lists: one chosen record, read and acted on."""
