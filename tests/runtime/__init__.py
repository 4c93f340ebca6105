"""Tests of the runtime against real HTTP on the loopback interface."""
