"""Tests of reading OpenAPI documents into descriptions."""
