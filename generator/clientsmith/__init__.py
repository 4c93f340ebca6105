"""clientsmith: typed Python client packages from YAML descriptions of HTTP APIs."""

__version__ = "0.1.0"
