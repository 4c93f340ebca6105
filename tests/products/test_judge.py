"""The judge finds what is wrong with a request, and nothing where nothing is."""

from typing import Any

import pytest

from servers.http1 import Request

from .document import Document
from .judge import Judge, Verdict

_TOKEN = ("Authorization", "Bearer t")
_JSON = ("Content-Type", "application/json")
_FORM = ("Content-Type", "application/x-www-form-urlencoded")
_PARTS = ("Content-Type", "multipart/form-data; boundary=b")
_NUMBER = {"type": "integer"}
_TEXT = {"type": "string"}


def _parameter(name: str, where: str, schema: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": where, "schema": schema, "required": where == "path", **more}


def _operation(id: str, body: Any = None, *parameters: Any, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"operationId": id, "parameters": list(parameters), **more}
    if body is not None:
        found["requestBody"] = {"content": body, "required": True}
    return found | {"responses": {"2XX": {"content": {"application/json": {}}}}}


def _fields(required: list[str], **members: Any) -> dict[str, Any]:
    return {"schema": {"type": "object", "properties": members, "required": required}}


_LIST = {"type": "array", "items": _NUMBER}
_DOCUMENT = Document(
    {
        "security": [{"token": []}, {"cookie": [], "key": []}],
        "components": {
            "schemas": {
                "Box": {
                    "type": "object",
                    "properties": {"size": _NUMBER, "next": {"$ref": "#/components/schemas/Box"}},
                },
            },
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "basic": {"type": "http", "scheme": "basic"},
                "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
                "key": {"type": "apiKey", "in": "query", "name": "key"},
            },
        },
        "paths": {
            "/boxes/{id}": {
                "get": _operation("boxes.get", None, _parameter("id", "path", _NUMBER)),
                "put": _operation(
                    "boxes.put",
                    {"application/json": {"schema": {"$ref": "#/components/schemas/Box"}}},
                    _parameter("id", "path", _NUMBER),
                ),
            },
            "/boxes/all": {
                "get": _operation(
                    "boxes.list",
                    None,
                    _parameter("many", "query", _LIST, style="form", explode=True),
                    _parameter("comma", "query", _LIST, style="form", explode=False),
                    _parameter("pipes", "query", _LIST, style="pipeDelimited", explode=False),
                    _parameter(
                        "deep",
                        "query",
                        {"$ref": "#/components/schemas/Box"},
                        style="deepObject",
                        explode=True,
                    ),
                    _parameter("since", "query", {"type": "string", "format": "date-time"}),
                    _parameter("flag", "query", {"type": "boolean"}),
                    security=[],
                ),
            },
            "/boxes/{state}#boxes.list_by_state": {
                "get": _operation(
                    "boxes.list_by_state",
                    None,
                    _parameter("state", "path", {"enum": ["open", "shut"]}),
                    security=[{"basic": []}],
                ),
            },
            "/forms": {
                "post": _operation(
                    "forms.post",
                    {
                        "application/x-www-form-urlencoded": _fields(
                            ["a"],
                            a=_NUMBER,
                            b={"type": "array", "items": {"$ref": "#/components/schemas/Box"}},
                        )
                    },
                ),
                "put": _operation(
                    "forms.put",
                    {
                        "multipart/form-data": _fields(
                            ["file"],
                            file={"type": "string", "format": "binary"},
                            **{"a.b": _NUMBER},
                        )
                    },
                ),
            },
        },
    }
)
_FILE = b'--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\nContent-Type: a/b\r\n\r\n1\n\r\n'
_FIELD = b'--b\r\nContent-Disposition: form-data; name="a.b"\r\n\r\n2\r\n'


def _verdict(
    method: str, target: str, *headers: tuple[str, str], body: bytes = b"", accept: str = "*/*"
) -> Verdict:
    request = Request(method, target, "", (), (("Accept", accept), *headers), body, 1, "127.0.0.1")
    return Judge(_DOCUMENT).verdict(request)


def test_good_requests_are_read() -> None:
    found = _verdict("GET", "/boxes/7", _TOKEN)
    assert (found.findings, found.path) == ([], {"id": 7})
    query = "many=1&many=2&comma=3,4&pipes=5%7C6&deep[size]=7&deep%5Bnext%5D[size]=8&flag=true"
    found = _verdict("GET", f"/boxes/all?{query}&since=2026-01-02T03:04:05Z")
    assert (found.findings, found.query) == (
        [],
        {
            "many": [1, 2],
            "comma": [3, 4],
            "pipes": [5, 6],
            "deep": {"size": 7, "next": {"size": 8}},
            "flag": True,
            "since": "2026-01-02T03:04:05Z",
        },
    )
    found = _verdict("PUT", "/boxes/7", _TOKEN, _JSON, body=b'{"next": {"size": 1}}')
    assert (found.findings, found.body) == ([], {"next": {"size": 1}})
    found = _verdict("POST", "/forms", _TOKEN, _FORM, body=b"a=1&b%5B0%5D.size=2&b[1].size=3")
    assert (found.findings, found.body) == ([], {"a": 1, "b": [{"size": 2}, {"size": 3}]})
    found = _verdict("PUT", "/forms", _TOKEN, _PARTS, body=_FILE + _FIELD + b"--b--\r\n")
    assert (found.findings, found.body) == ([], {"file": "1\n", "a.b": 2})


@pytest.mark.parametrize(
    ("target", "operation"),
    [
        ("/boxes/all", "boxes.list"),
        ("/boxes/open", "boxes.list_by_state"),
        ("/boxes/7", "boxes.get"),
    ],
)
def test_paths_are_told_apart(target: str, operation: str) -> None:
    found = _verdict("GET", target).operation
    assert found is not None
    assert found.id == operation


@pytest.mark.parametrize(
    ("target", "finding"),
    [
        ("/boxes", "there is no GET /boxes"),
        ("/boxes/7/", "there is no GET /boxes/7/"),
        ("/boxes/all?more=1", "query more is not described"),
        ("/boxes/all?Flag=true", "query Flag is not described"),
        ("/boxes/all?flag=True", "query flag: $: 'True' is not of type 'boolean'"),
        ("/boxes/all?flag=true&flag=true", "query flag: stands more than once"),
        ("/boxes/all?many=1,2", "query many: $[0]: '1,2' is not of type 'integer'"),
        ("/boxes/all?many[]=1", "query many[] is not described"),
        ("/boxes/all?comma=1&comma=2", "query comma: a list that is not exploded"),
        ("/boxes/all?deep[size]=x", "query deep: $.size: 'x' is not of type 'integer'"),
        ("/boxes/all?deep[size]=1&deep[size]=2", "query deep: deep[size] stands twice"),
        ("/boxes/all?since=2026-01-02", "query since: $: '2026-01-02' is not a 'date-time'"),
        ("/boxes/all?since=2026-13-02T00:00:00Z", "query since: $: '2026-13-02T00:00:00Z'"),
        ("/boxes/all?key=1", "credentials in [('query', 'key')]"),
    ],
)
def test_wrong_addresses(target: str, finding: str) -> None:
    (found,) = _verdict("GET", target).findings
    assert found.startswith(finding)


@pytest.mark.parametrize(
    ("target", "headers", "right"),
    [
        ("/boxes/7", [], False),
        ("/boxes/7", [("Authorization", "bearer t")], True),
        ("/boxes/7", [("Authorization", "Bearer ")], False),
        ("/boxes/7", [("Authorization", "t")], False),
        ("/boxes/7", [("Cookie", "sid=1")], False),
        ("/boxes/7?key=1", [("Cookie", "sid=1")], True),
        ("/boxes/7?key=1", [_TOKEN], False),
        ("/boxes/7", [_TOKEN, ("Cookie", "other=1")], False),
        ("/boxes/7", [_TOKEN, ("X-More", "1")], False),
        ("/boxes/all", [_TOKEN], False),
        ("/boxes/open", [("Authorization", "Basic YTpi")], True),
        ("/boxes/open", [("Authorization", "Basic YWI=")], False),
        ("/boxes/open", [("Authorization", "Basic ?")], False),
    ],
)
def test_credentials(target: str, headers: list[tuple[str, str]], *, right: bool) -> None:
    assert (_verdict("GET", target, *headers).findings == []) is right


@pytest.mark.parametrize(
    ("method", "target", "header", "body", "finding"),
    [
        ("GET", "/boxes/7", _JSON, b"{}", "a body (application/json) is not described"),
        ("PUT", "/boxes/7", None, b"", "the body is None"),
        ("PUT", "/boxes/7", _FORM, b"a=1", "the body is application/x-www-form-urlencoded"),
        ("PUT", "/boxes/7", _JSON, b"", "body: Expecting value"),
        ("PUT", "/boxes/7", _JSON, b'{"size": NaN}', "body: NaN is not JSON"),
        ("PUT", "/boxes/7", _JSON, b'{"size": "1"}', "body: $.size: '1' is not of type"),
        ("POST", "/forms", _FORM, b"b[0].size=1", "body: $: 'a' is a required property"),
        ("POST", "/forms", _FORM, b"a=1&c=1", "body: c is not a field of text"),
        ("POST", "/forms", _FORM, b"a=1&b[1].size=1", "body: the items are numbered ['1']"),
        ("POST", "/forms", _FORM, b"a=1&b[0]=1&b[0].size=1", "body: b[0].size is inside of"),
        ("PUT", "/forms", _PARTS, _FIELD + b"--b--\r\n", "body: $: 'file' is a required"),
        ("PUT", "/forms", _PARTS, _FILE + _FILE + b"--b--\r\n", "body: file is one file, not 2"),
        ("PUT", "/forms", _PARTS, _FILE, "body: the body does not start and end"),
        (
            "PUT",
            "/forms",
            _PARTS,
            _FILE.replace(b"file", b"a.b", 1) + b"--b--\r\n",
            "body: a.b is not a file",
        ),
    ],
)
def test_wrong_bodies(
    method: str, target: str, header: tuple[str, str] | None, body: bytes, finding: str
) -> None:
    headers = [_TOKEN] if header is None else [_TOKEN, header]
    (found,) = _verdict(method, target, *headers, body=body).findings
    assert found.startswith(finding)


def test_answers_that_are_offered_are_accepted() -> None:
    assert not _verdict("GET", "/boxes/7", _TOKEN, accept="application/json").findings
    (found,) = _verdict("GET", "/boxes/7", _TOKEN, accept="text/html").findings
    assert found == "['text/html'] is accepted, ['application/json'] is offered"
