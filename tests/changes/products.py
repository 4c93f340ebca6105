"""A small product, and what becomes of it when its files are edited."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent
from typing import TYPE_CHECKING

from clientsmith.description import load
from clientsmith.diagnostics.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.model.api import Api

__all__ = ["FILES", "Edit", "edited", "model", "write"]

Edit = tuple[str, str, str]
"""A file, a text in it that stands there once, and what takes its place."""

FILES = {
    "product.yaml": """
        format: 1
        product: {name: library, title: Library, release: "3.0", doc: Lends books.}
        package: {distribution: library-api, module: library_api, client: Library, version: 1.0.0}
        servers:
          main:
            url: "https://{host}/api"
            variables: {host: {doc: The host., default: example.com, env: LIB_HOST, enum: [example.com, example.org]}}
          covers: {url: https://covers.example.com}
        server: main
        timeout: 30s
        retry: {max_retries: 3}
        formats: {request: [json], response: [json]}
        envelope: {data: response}
        paging:
          by_offset: {style: offset, start: start, size: count}
          by_page: {style: page, page: page, size: count}
        """,
    "auth.yaml": """
        use: [key, member]
        schemes:
          key: {kind: api_key, in: header, name: X-Key, value: {argument: key, env: LIB_KEY, doc: Yours.}}
          member: {kind: basic, username: {argument: user}, password: {argument: password}}
          partner: {kind: bearer, token: {argument: token}}
        """,
    "errors.yaml": """
        body: {code: error.code, message: error.message}
        always: [Busy]
        rows:
          Busy: {status: 429, doc: Later., retry: throttle, example: {error: {code: busy}}}
          Gone: {status: 410, doc: It is gone.}
          Conflict: {status: 409, doc: It contradicts.}
          Lent:
            is: Conflict
            code: lent
            doc: Somebody has it.
            fields: {until: {type: date, required: false}, who: str}
        """,
    "limits.yaml": """
        limits:
          overall: {max: 500, per: 10s}
          writing: {in_flight: 5, match: {methods: [POST]}}
        exceeded: {status: 429, retry_after: Retry-After}
        """,
    "types/books.yaml": """
        types:
          Item:
            doc: What the library owns.
            fields: {id: int, shelf: {type: str?, required: false}}
          Book:
            extends: Item
            fields:
              title: str
              state: State
              note: {type: str, required: false, doc: A note., deprecated: {until: "4.0"}}
          State: {enum: {here: 0, lent: {value: 1, doc: Away.}, lost: 2}}
          Format: {enum: [png, jpeg], open: false}
          BookId: {alias: int | str}
          Filter: {fields: {word: str, limit: {type: int, required: false, max: 10}, deep: {type: Item, required: false}}}
          Event: {tag: kind, union: {lent: Lending, back: Return}}
          Lending: {fields: {until: date}}
          Return: {fields: {late: bool}}
          Unused: {fields: {old: {type: str, required: false}}}
        """,
    "endpoints/books.yaml": """
        resource: books
        doc: Books.
        endpoints:
          list:
            http: GET /books
            doc: List books.
            query: {start: {type: int, required: false}, count: {type: int, required: false, default: 20}, page: {type: int, required: false}, tags: {type: list<str>, required: false}}
            headers: {X-Client: {type: str, const: python}}
            returns: list<Book>
          get:
            http: GET /shelves/{shelf}/books/{book}
            doc: Return a book.
            path: {shelf: int, book: BookId}
            returns: Book
            raises: [Gone]
          find:
            http: POST /books/find
            doc: Find books.
            body: Filter
            returns: list<Book>
          add:
            http: POST /books
            doc: Add a book.
            body:
              title: {type: str, max_length: 100}
              state: {type: State, required: false}
              format: {type: Format, required: false}
              language: {type: str, required: false}
            returns: Book
            idempotent: false
            raises: [Lent]
            deprecated: {since: "2.0", use: find, until: "4.0"}
          cover: {http: PUT /covers, doc: Send a cover., binary: image/png}
          events: {http: GET /events, doc: What happened., returns: list<Event>}
          format: {http: GET /format, doc: The best format., returns: {type: Format, status: 200}}
          drop: {http: DELETE /books, doc: Drop all.}
        """,
    "endpoints/sessions.yaml": """
        resource: sessions
        auth: [key]
        endpoints:
          open: {http: POST /sessions, doc: Open., returns: int, page: none}
        """,
}


def write(specs: Path, edits: Iterable[Edit] = (), name: str = "library") -> Path:
    """Write the product below `specs` with some edits, each of which must hit; return its directory."""
    texts = {path: dedent(text).lstrip("\n") for path, text in FILES.items()}
    for path, old, new in edits:
        text = texts.setdefault(path, "")
        if old:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
            texts[path] = text.replace(old, new)
        else:
            texts[path] = text + new
    for path, text in texts.items():
        file = specs / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return specs / name


def model(directory: Path) -> Api:
    """Load a product that must be right."""
    report = Report()
    api, _ = load(directory.parent, directory, report)
    assert [f"{one.place} {one.message}" for one in report.diagnostics] == []
    assert api is not None
    return api


def edited(edits: Iterable[Edit] = ()) -> Api:
    """The model of the product with some edits."""
    with TemporaryDirectory() as scratch:
        return model(write(Path(scratch).resolve(), edits))
