"""Bodies of fields and files (RFC 7578)."""

from __future__ import annotations

import os
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .forms import form_pairs
from .uploads import Stream, is_upload, stream_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["multipart"]


def multipart(fields: Mapping[str, object]) -> tuple[str, Stream]:
    """The content type and the body. Files are `Upload`s or lists of them; everything else is written as in a form.

    Raises TypeError for a file that is none, OSError when a path cannot be used.
    """
    boundary = os.urandom(16).hex()
    parts = [stream_of(part) for part in _pieces(fields, boundary)]
    return f"multipart/form-data; boundary={boundary}", Stream(parts)


def _pieces(fields: Mapping[str, object], boundary: str) -> Iterator[Any]:
    """Headers, texts and contents in order."""
    for name, value in fields.items():
        uploads = _uploads(value)
        for upload in uploads:
            filename, content, content_type = _described(name, upload)
            yield (
                f"--{boundary}\r\n"
                f'Content-Disposition: form-data; name="{_quoted(name)}"; filename="{_quoted(filename)}"\r\n'
                f"Content-Type: {content_type}\r\n\r\n"
            ).encode()
            yield content
            yield b"\r\n"
        if not uploads:
            for key, text in form_pairs({name: value}):
                yield (
                    f"--{boundary}\r\n"
                    f'Content-Disposition: form-data; name="{_quoted(key)}"\r\n\r\n{text}\r\n'
                ).encode()
    yield f"--{boundary}--\r\n".encode()


def _uploads(value: object) -> Sequence[object]:
    # A file's name comes first in its tuple, and no file is text: any other tuple is one of files.
    items = _items(value)
    if items and not isinstance(items[0], str) and all(is_upload(item) for item in items):
        return items
    return [value] if is_upload(value) else []


def _items(value: object) -> Sequence[object]:
    return cast("Sequence[object]", value) if isinstance(value, list | tuple) else ()


def _described(field: str, upload: Any) -> tuple[str, Any, str]:
    """The name, content and content type of a file."""
    filename: str | None = None
    content_type: str | None = None
    content: Any = upload
    if isinstance(upload, tuple):
        given = cast("Sequence[Any]", upload)
        if not 2 <= len(given) <= 3:
            raise TypeError(f"{field}: a file is (name, content) or (name, content, content type)")
        filename, content = given[0], given[1]
        content_type = given[2] if len(given) == 3 else None
    filename = filename or _filename(content) or field
    content_type = content_type or guess_type(filename)[0] or "application/octet-stream"
    if not content_type.isprintable():
        raise ValueError(f"{field}: {content_type!r} is not a content type")
    return filename, content, content_type


def _filename(content: object) -> str | None:
    """The name of a path, or of the file that is open; files without one have none or a number."""
    source = (
        os.fspath(cast("os.PathLike[str]", content))
        if isinstance(content, os.PathLike)
        else getattr(content, "name", None)
    )
    return Path(source).name if isinstance(source, str) else None


def _quoted(text: str) -> str:
    """A name inside quotes: line breaks and quotes are percent-encoded, as browsers do (WHATWG HTML 4.10.21.8)."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
