"""What a generated package runs on: the modules that it needs are copied into it word for word as `_runtime`.

Ordinary Python with relative imports; it needs the standard library, msgspec and httpx2 and nothing of the tool.
`transport` is the only module that knows httpx2, and it is imported when a client is made, not before.

Who knows whom, from the bottom:

- values, enums, wire: the types of fields and their text and JSON on the wire
- headers, redaction, secret_members: response headers; what may be shown of a request and its answer
- exceptions, error_body, error_table, errors: failures and how they are told apart
- formats, operation, service, options: descriptions of calls, of an API, and what a user may set
- addresses, auth, setup: a client's settings, resolved once
- urls, forms, uploads, multipart, bodies, request, decoding, retry: pure parts that make requests, read answers, decide
- times, xml, xml_tree, xml_values, xml_decoding: moments and answers of servers that have their own ways; loaded when
  needed. Where no answer is in XML, `without_xml` stands in the place of `xml`
- reply, call: one call on its way, shared by the sync and the async side
- transport, core, response, streaming, resource, views, client, format_client: the thin parts that send and wait
"""
