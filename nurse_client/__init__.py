"""The institution side of the electronic nurse registration (护士电子化注册 · 医疗机构端)."""

__version__ = "0.1.0"
