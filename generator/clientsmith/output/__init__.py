"""Rendered files on their way to disk: formatting, the manifest, comparing, and safe writing.

`format` makes the text final, `writer` plans and writes one package directory, `difference` shows
what a plan would change. What to do is decided by pure functions (`paths`, `plan`, `manifest`,
`difference`); `tree` reads, `disk` writes, `transaction` makes many writes one, and `lock` keeps
other runs out meanwhile. This package imports only `clientsmith.diagnostics`.
"""
