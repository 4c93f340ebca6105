"""Tests of limits: pure windows and lines, waiting in threads and loops, clients, Redis."""
