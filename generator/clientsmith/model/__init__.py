"""The API model: what a description means, frozen, typed and free of any target language.

`generate`, and everything else that asks about an API, reads these records; only the description stage makes
them. This package imports nothing of the tool.
"""
