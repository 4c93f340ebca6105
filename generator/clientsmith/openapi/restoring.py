"""From a document that was exported back to the description it came from.

The description stands in the document under keys of its own and is taken from there. What the OpenAPI part says is
compared with what exporting that description again would say, so a change that somebody made to the OpenAPI part
alone is found and reported, never lost in silence.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from clientsmith.description import load
from clientsmith.description.plain import is_list, is_mapping, kind_of, short
from clientsmith.diagnostics.report import Report
from clientsmith.openapi import extensions
from clientsmith.openapi.writing import export, yaml_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Finding", "RestoreError", "Restored", "differences", "restore"]

MAX_DIFFERENCES = 200
_SINGLE = {
    "product.yaml": extensions.PRODUCT,
    "auth.yaml": extensions.AUTH,
    "limits.yaml": extensions.LIMITS,
    "parameters.yaml": extensions.PARAMETERS,
    "errors.yaml": extensions.ERRORS,
}
_ELSEWHERE = {"extends", "include"}
# As the export names files: nothing that could lead elsewhere, or be two files in one on some disks.
_FILE = re.compile(r"(types|endpoints)/([0-9]{1,6}[/_])?[a-z][a-z0-9_.]{0,150}\.yaml\Z")
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to tell the person who brings a document back: where, as a JSON pointer (RFC 6901), and what."""

    pointer: str
    message: str


class RestoreError(Exception):
    """The document says that it was exported, but its keys cannot be understood; `findings` say why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(f"{found.pointer}: {found.message}" for found in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Restored:
    """A description as plain data by file, and everything of the document that is not in it."""

    files: dict[str, dict[str, Any]]
    findings: tuple[Finding, ...]


def restore(document: Mapping[str, Any]) -> Restored:
    """Return the description in a document for which `extensions.is_export` holds.

    The document is plain data as a description's reader gives it: keys are text, numbers finite. The result is not known to be right: check it as any other. Raises RestoreError when there is none that could be checked.
    """
    files, findings = _Reader(document).files()
    return Restored(files, (*findings, *differences(document, files)))


def differences(
    document: Mapping[str, Any], files: Mapping[str, dict[str, Any]]
) -> tuple[Finding, ...]:
    """Return where the OpenAPI part of a document is not what its description would be exported as.

    Nothing can be said of a description with errors; checking it says what they are.
    """
    with TemporaryDirectory() as name:
        specs = Path(name)
        for file, data in files.items():
            path = specs / "product" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(yaml_text(data), "ascii")
        api, _ = load(specs, specs / "product", Report())
    if api is None:
        return (Finding("", "the description in it has errors, so the rest could not be compared"),)
    found: list[Finding] = []
    for difference in _compare(document, export(api), ""):
        if len(found) == MAX_DIFFERENCES:
            found.append(Finding("", f"more than {MAX_DIFFERENCES} differences"))
            break
        found.append(difference)
    return tuple(found)


class _Reader:
    """Gathers a description from where it stands in a document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.wrong: list[Finding] = []
        self.findings: list[Finding] = []

    def files(self) -> tuple[dict[str, dict[str, Any]], list[Finding]]:
        version = self.document.get(extensions.VERSION)
        if version != extensions.CURRENT_VERSION:
            message = f"version {short(version)} of the keys is not {extensions.CURRENT_VERSION}"
            raise RestoreError((Finding(f"/{extensions.VERSION}", message),))
        types, endpoints = self._types(), self._endpoints()
        files: dict[str, dict[str, Any]] = {}
        for single, key in _SINGLE.items():
            if key in self.document and (data := self._mapping(self.document[key], f"/{key}")):
                files[single] = extensions.unguarded(data)
        for key in sorted(_ELSEWHERE & files.get("product.yaml", {}).keys()):
            # The export lays in what these lead to; here they would lead to who knows what.
            del files["product.yaml"][key]
            pointer = f"/{extensions.PRODUCT}/{key}"
            self.findings.append(Finding(pointer, "an exported document has none; it is left out"))
        if "errors.yaml" in files:
            self._name_rows(files["errors.yaml"])
        for number, entry in enumerate(self._list(extensions.FILES)):
            pointer = f"/{extensions.FILES}/{number}"
            data = self._mapping(entry, pointer)
            file: object = data.get("file")
            if not isinstance(file, str) or not _FILE.match(file) or file in files:
                self._fail(f"{pointer}/file", f"`{short(file)}` is not a file of a description")
                continue
            kind, known = ("types", types) if "types" in data else ("endpoints", endpoints)
            files[file] = self._file(extensions.unguarded(data), kind, known, pointer)
        self._left(types, "type")
        self._left(endpoints, "endpoint")
        if self.wrong:
            raise RestoreError(tuple(self.wrong))
        return files, self.findings

    def _file(
        self, data: dict[str, Any], kind: str, known: dict[str, tuple[str, Any]], pointer: str
    ) -> dict[str, Any]:
        names = data.pop(kind, None)
        del data["file"]
        prefix = f"{data.get('resource')}." if kind == "endpoints" else ""
        definitions: dict[str, Any] = {}
        if not is_list(names) or not all(isinstance(name, str) for name in names):
            self._fail(f"{pointer}/{kind}", "this is not a list of names")
            return data
        for number, name in enumerate(names):
            found = known.pop(f"{prefix}{name}", None)
            if found is None:
                message = (
                    f"`{short(prefix + name)}` stands nowhere in the document, and is left out"
                )
                self.findings.append(Finding(f"{pointer}/{kind}/{number}", message))
            else:
                definitions[name] = extensions.unguarded(found[1])
        return {**data, kind: definitions}

    def _types(self) -> dict[str, tuple[str, Any]]:
        components = self._mapping(self.document.get("components", {}), "/components")
        schemas = self._mapping(components.get("schemas", {}), "/components/schemas")
        return {
            name: (f"/components/schemas/{_escaped(name)}", schema[extensions.TYPE])
            for name, schema in schemas.items()
            if is_mapping(schema) and extensions.TYPE in schema
        }

    def _endpoints(self) -> dict[str, tuple[str, Any]]:
        found: dict[str, tuple[str, Any]] = {}
        for path, item in self._mapping(self.document.get("paths", {}), "/paths").items():
            for method in _METHODS if is_mapping(item) else ():
                operation = item.get(method)
                if not is_mapping(operation) or extensions.ENDPOINT not in operation:
                    continue
                pointer = f"/paths/{_escaped(path)}/{method}"
                name = operation.get("operationId")
                if not isinstance(name, str) or name in found:
                    self._fail(pointer, "its operation id is missing, or stands twice")
                    continue
                found[name] = (pointer, operation[extensions.ENDPOINT])
        return found

    def _name_rows(self, data: dict[str, Any]) -> None:
        """Turn the list of rows into the mapping that the language has."""
        rows: dict[str, Any] = {}
        listed: object = data.pop("rows", [])
        if not is_list(listed):
            self._fail(f"/{extensions.ERRORS}/rows", f"this must be a list, not {kind_of(listed)}")
            return
        for number, row in enumerate(listed):
            pointer = f"/{extensions.ERRORS}/rows/{number}"
            name = self._mapping(row, pointer).get("name")
            if not isinstance(name, str) or name in rows:
                self._fail(pointer, "its name is missing, or stands twice")
            else:
                rows[name] = {key: value for key, value in row.items() if key != "name"}
        data |= {"rows": rows} if rows else {}

    def _left(self, known: dict[str, tuple[str, Any]], what: str) -> None:
        for name, (pointer, _) in known.items():
            message = (
                f"no file of {extensions.FILES} has the {what} `{short(name)}`; it is left out"
            )
            self.findings.append(Finding(pointer, message))

    def _mapping(self, value: object, pointer: str) -> dict[str, Any]:
        if is_mapping(value):
            return value
        self._fail(pointer, f"this must be a mapping, not {kind_of(value)}")
        return {}

    def _list(self, key: str) -> list[Any]:
        value = self.document.get(key, [])
        if is_list(value):
            return value
        self._fail(f"/{key}", f"this must be a list, not {kind_of(value)}")
        return []

    def _fail(self, pointer: str, message: str) -> None:
        self.wrong.append(Finding(pointer, message))


def _compare(found: Any, wanted: Any, pointer: str) -> Iterator[Finding]:
    """Yield where two values differ, but for our own keys, which are where the description was taken from."""
    if is_mapping(found) and is_mapping(wanted):
        for key in dict.fromkeys((*wanted, *found)):
            below = f"{pointer}/{_escaped(key)}"
            if key.startswith(extensions.PREFIX):
                continue
            if key not in wanted:
                yield Finding(below, "this is not in the description, and is left out")
            elif key not in found:
                yield Finding(below, "this was taken out, but the description has it")
            else:
                yield from _compare(found[key], wanted[key], below)
    elif is_list(found) and is_list(wanted) and len(found) == len(wanted):
        for index, (one, other) in enumerate(zip(found, wanted, strict=True)):
            yield from _compare(one, other, f"{pointer}/{index}")
    elif type(found) is not type(wanted) or found != wanted:
        message = f"this is {_shown(found)}, but the description says {_shown(wanted)}"
        yield Finding(pointer, message)


def _shown(value: Any) -> str:
    return short(json.dumps(value, ensure_ascii=True, default=str))


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
