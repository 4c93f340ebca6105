"""Answers of the kind that DocSpace gives, made up: lists of files with people, dates and numbers for names."""

from __future__ import annotations

import json
from typing import cast
from xml.etree import ElementTree

__all__ = ["as_xml", "file_list", "megabyte", "one_file"]


def _person(number: int) -> dict[str, object]:
    return {
        "id": f"66faa6e4-f133-11ea-b126-{number % 40:012x}",
        "displayName": f"Some Person {number % 40}",
        "title": "Manager",
        "avatar": "/static/images/avatar.png",
        "avatarOriginal": "",
        "avatarMax": "",
        "avatarMedium": "/static/images/default_user_photo_size_48-48.png",
        "avatarSmall": "/static/images/default_user_photo_size_32-32.png",
        "profileUrl": "https://portal.example/accounts/people/filter?search=some%40example.com",
        "hasAvatar": False,
        "isAnonim": False,
    }


def _file(number: int) -> dict[str, object]:
    address = "https://portal.example/filehandler.ashx?action=download&fileid="
    seen = ("ImageView", "MediaView", "WebView", "WebEdit", "WebReview", "WebComment", "CanConvert")
    may = ("Read", "Comment", "Review", "Edit", "Delete", "Rename", "ReadHistory", "Lock", "Copy")
    return {
        "folderId": number % 50,
        "version": 1,
        "versionGroup": 1,
        "contentLength": "1.2 KB",
        "pureContentLength": 1229 + number,
        "fileStatus": 0,
        "mute": False,
        "viewUrl": f"{address}{number}",
        "webUrl": f"https://portal.example/doceditor?fileid={number}&version=1",
        "fileType": 7,
        "fileExst": ".docx",
        "comment": "Created",
        "thumbnailUrl": f"{address}{number}&thumb=1",
        "thumbnailStatus": 1,
        "isForm": False,
        "viewAccessibility": dict.fromkeys(seen, True),
        "fileEntryType": 2,
        "id": number,
        "rootFolderId": 2,
        "canShare": True,
        "security": dict.fromkeys(may, True),
        "title": f"Document number {number}.docx",
        "access": 0,
        "shared": False,
        "created": f"2026-01-02T03:04:{number % 60:02}.0000000+03:00",
        "createdBy": _person(number),
        "updated": f"2026-02-03T04:05:{number % 60:02}.1234567+03:00",
        "rootFolderType": 5,
        "updatedBy": _person(number + 1),
    }


def _body(value: object, count: int) -> bytes:
    links = [{"href": "https://portal.example/api/2.0/files", "action": "GET"}]
    whole = {"response": value, "count": count, "links": links, "status": 0, "statusCode": 200}
    return json.dumps(whole, separators=(",", ":")).encode()


def one_file() -> bytes:
    """The answer for one file."""
    return _body(_file(1), 1)


def file_list(count: int) -> bytes:
    """The answer for a list of files."""
    return _body([_file(number) for number in range(count)], count)


def megabyte() -> bytes:
    """A list that is one megabyte long, but for the last entry."""
    return file_list(1_000_000 // ((len(file_list(101)) - len(file_list(1))) // 100))


def as_xml(body: bytes) -> bytes:
    """The same as servers on .NET make of it: an element for each member, repeated for each item of a list."""
    root = ElementTree.Element("result")
    for name, value in json.loads(body).items():
        _append(root, name, value)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _append(parent: ElementTree.Element, name: str, value: object) -> None:
    if isinstance(value, list):
        for item in cast("list[object]", value):
            _append(parent, name, item)
        return
    element = ElementTree.SubElement(parent, name)
    if isinstance(value, dict):
        for member, inner in cast("dict[str, object]", value).items():
            _append(element, member, inner)
    else:
        element.text = str(value).lower() if isinstance(value, bool) else str(value)
