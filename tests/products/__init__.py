"""Every operation of every product, called through its package and judged by the exported OpenAPI document."""
