"""Programs that do the same with different libraries; each runs in an environment of its own.

Only the standard library and what is compared may be imported here.
"""
