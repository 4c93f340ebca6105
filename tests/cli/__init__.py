"""The command line, in this process where that is enough and as a process of its own otherwise."""
