"""The worked examples, run as they stand against servers on loopback."""
