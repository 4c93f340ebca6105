"""Tests of the benchmarks: what is done with measurements, and that everything can be measured. No time is asserted."""
