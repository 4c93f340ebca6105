"""Problems as values: records, the table of codes, a collector, and renderers.

Every stage of the tool reports through this package. A `Diagnostic` is made where the fact is
known, gathered in a `Report`, and turned into text in one spot (`render`). This package imports
nothing else of the tool.
"""
