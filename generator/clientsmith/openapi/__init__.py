"""OpenAPI in and out: `reading` makes descriptions of documents, `writing` makes a document of an API model.

`extensions` names the `x-clientsmith-*` keys that both share, `restoring` turns a document that was exported back into the
description it came from. This package may import the description stages, the model and the diagnostics, and of the
Python target only its spelling of names, so that an import gives none that collide.
"""
