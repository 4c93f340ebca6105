"""Tests of the export to OpenAPI and of the way back."""
