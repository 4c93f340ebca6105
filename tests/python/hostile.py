"""A small product whose every text is a word of its own, so that any of them can be replaced by something hostile."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["DOCS", "LINES", "NAMES", "VALUES", "files", "lay"]

DOCS = [
    *(
        "productdoc",
        "serverdoc",
        "variabledoc",
        "schemedoc",
        "credentialdoc",
        "rowdoc",
        "rowfielddoc",
    ),
    *("typedoc", "fielddoc", "enumdoc", "memberdoc", "aliasdoc", "uniondoc", "resourcedoc"),
    *("operationdoc", "argumentdoc", "bodydoc", "returnsdoc", "headerdoc"),
]
"""Prose: any text."""

LINES = ["producttitle", "release", "author", "keyword", "since", "deprecatedsince", "use", "until"]
"""Prose on one line."""

VALUES = [
    *(
        "variabledefault",
        "variablevalue",
        "rowcode",
        "rowmatch",
        "rowmessage",
        "fieldconst",
        "fielddefault",
    ),
    *("fieldexample", "pattern", "enumvalue", "enumalso", "tagvalue", "queryconst", "bodyconst"),
    *("exampletext", "replytext"),
]
"""Values that stand in generated code as they are, or in the examples of the package."""

NAMES = [
    *("fieldname", "membername", "tagname", "queryname", "bodyname", "formname", "partname"),
    *("envelopekey", "matchkey", "codekey", "rowfieldname", "headername", "cookiename"),
]
"""Names on the wire."""

_FILES: dict[str, Any] = {
    "product.yaml": {
        "format": 1,
        "product": {
            "name": "hostile",
            "title": "producttitle",
            "release": "release",
            "doc": "productdoc",
            "homepage": "https://example.com/",
        },
        "package": {
            "distribution": "hostile-client",
            "module": "hostile_client",
            "client": "Hostile",
            "version": "0.1.0",
            "authors": ["author"],
            "keywords": ["keyword"],
        },
        "servers": {
            "main": {
                "url": "https://example.com/{place}",
                "doc": "serverdoc",
                "variables": {
                    "place": {
                        "doc": "variabledoc",
                        "default": "variabledefault",
                        "enum": ["variabledefault", "variablevalue"],
                    }
                },
            },
            "other": {"url": "https://other.example.com"},
        },
        "envelope": {"data": "envelopekey"},
    },
    "auth.yaml": {
        "use": ["token"],
        "schemes": {
            "token": {
                "kind": "bearer",
                "doc": "schemedoc",
                "token": {"argument": "token", "doc": "credentialdoc"},
            }
        },
    },
    "errors.yaml": {
        "body": {"code": "codekey", "message": "message"},
        "rows": {
            "Bad": {
                "status": 400,
                "code": "rowcode",
                "match": {"matchkey": "rowmatch"},
                "message": "rowmessage",
                "doc": "rowdoc",
                "fields": {"rowfieldname": {"type": "str", "doc": "rowfielddoc", "name": "detail"}},
            }
        },
    },
    "types/things.yaml": {
        "types": {
            "Thing": {
                "doc": "typedoc",
                "deprecated": {"since": "deprecatedsince", "use": "use", "until": "until"},
                "fields": {
                    "fieldname": {
                        "type": "str",
                        "doc": "fielddoc",
                        "default": "fielddefault",
                        "example": "fieldexample",
                        "pattern": "pattern",
                        "since": "since",
                        "required": False,
                    },
                    "constant": {"type": "str", "const": "fieldconst"},
                    "color": {"type": "Color", "required": False},
                },
            },
            "Color": {
                "doc": "enumdoc",
                "enum": {
                    "membername": {"value": "enumvalue", "also": ["enumalso"], "doc": "memberdoc"},
                    "other": "another value",
                },
            },
            "Name": {"alias": "str", "doc": "aliasdoc"},
            "Pet": {
                "tag": "tagname",
                "union": {"tagvalue": "Cat", "dog": "Dog"},
                "doc": "uniondoc",
            },
            "Cat": {"fields": {"name": "Name"}},
            "Dog": {"fields": {"name": "Name"}},
        }
    },
    "endpoints/things.yaml": {
        "resource": "things",
        "doc": "resourcedoc",
        "endpoints": {
            "get": {
                "http": "GET /things/{thing_id}",
                "doc": "operationdoc",
                "since": "since",
                "deprecated": {"since": "deprecatedsince", "use": "use", "until": "until"},
                "path": {
                    "thing_id": {"type": "str", "doc": "argumentdoc", "example": "fieldexample"}
                },
                "query": {
                    "queryname": {"type": "list<str>", "style": "comma"},
                    "constant": {"type": "str", "const": "queryconst"},
                },
                "headers": {"headername": {"type": "str", "doc": "headerdoc"}},
                "cookies": {"cookiename": "str"},
                "returns": {"type": "Thing", "doc": "returnsdoc"},
                "raises": ["Bad"],
                "examples": [
                    {
                        "name": "first",
                        "with": {
                            "path": {"thing_id": "exampletext"},
                            "query": {"queryname": ["exampletext"]},
                            "headers": {"headername": "exampletext"},
                            "cookies": {"cookiename": "exampletext"},
                        },
                        "reply": {
                            "body": {"envelopekey": {"fieldname": "replytext", "more": [None, 1.5]}}
                        },
                    }
                ],
            },
            "make": {
                "http": "POST /things",
                "doc": "operationdoc",
                "body": {
                    "bodyname": {"type": "str?", "doc": "bodydoc", "required": False},
                    "constant": {"type": "str", "const": "bodyconst"},
                },
                "returns": "Pet",
            },
            "fill": {"http": "POST /form", "doc": "operationdoc", "form": {"formname": "secret"}},
            "send": {
                "http": "POST /parts",
                "doc": "operationdoc",
                "multipart": {"partname": "upload"},
            },
        },
    },
}


def _replaced(tree: Any, word: str, text: str) -> Any:
    if isinstance(tree, dict):
        return {_replaced(k, word, text): _replaced(v, word, text) for k, v in tree.items()}
    if isinstance(tree, list):
        return [_replaced(item, word, text) for item in tree]
    return text if tree == word else tree


def files(word: str = "", text: str = "") -> dict[str, str]:
    """Return the product's files with one word replaced; JSON is YAML, once what does not print is escaped."""
    written = {
        name: json.dumps(_replaced(tree, word, text) if word else tree, ensure_ascii=False)
        for name, tree in _FILES.items()
    }
    return {name: re.sub(r"[^\x20-\x7e]", _escape, text) for name, text in written.items()}


def _escape(found: re.Match[str]) -> str:
    return f"\\U{ord(found[0]):08x}"


def lay(directory: Path, described: dict[str, str]) -> Path:
    """Write a product and return its directory."""
    for name, text in described.items():
        (directory / name).parent.mkdir(parents=True, exist_ok=True)
        (directory / name).write_text(text, "utf-8")
    return directory
