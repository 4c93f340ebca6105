"""An API that changes, release after release, and the people and programs that have to follow it."""
