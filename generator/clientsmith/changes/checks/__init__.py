"""The checks, one a file; `clientsmith.changes.registry` lists them."""
