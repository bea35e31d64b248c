"""How long the texts of records may be. Whoever shows, stores or prints one never meets a longer one: a registry
refuses it at its door, and the desk an answer that holds it."""

from typing import Annotated

from msgspec import Meta

Line = Annotated[str, Meta(max_length=200)]
"""A name, a number, a code: what stands in one line."""

Passage = Annotated[str, Meta(max_length=2000)]
"""A reason, an opinion, a question."""

Article = Annotated[str, Meta(max_length=20_000)]
"""An announcement."""
