"""The institution side of the electronic nurse registration (护士电子化注册 · 医疗机构端)."""

__version__ = "0.1.0"
MADE_IN = 2026
"""The year of this version: a clock that shows an earlier one is wrong."""
