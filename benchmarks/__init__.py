"""What the tool and its packages cost, side by side with others: `python -m benchmarks`.

A module for each subject gives figures; `race` lets contestants take turns, `peers` makes others' tools and packages
ready, `contestants` holds the programs that run in environments of their own.
"""
