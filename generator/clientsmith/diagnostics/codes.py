"""The table of diagnostic codes.

An id never changes its meaning and is never used again after its code is gone. The hundreds are:

- CS1xx reading files and YAML
- CS2xx shape: the schemas of the YAML files
- CS3xx names and references
- CS4xx meaning of endpoints, errors, auth and limits
- CS5xx names in the Python target
- CS6xx not generated yet
- CS7xx output and files
- CS8xx reading OpenAPI

To add a code, add one line to the table, in order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Code", "every", "get", "index"]


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem: a stable `id`, a stable readable `slug`, and what it means in a line."""

    id: str
    slug: str
    summary: str


# One line each, sorted by id: two people who add codes then rarely touch the same lines.
# fmt: off
_TABLE = (
    Code("CS101", "file-not-found", "A file does not exist or cannot be read."),
    Code("CS102", "not-utf-8", "A file is not UTF-8 text."),
    Code("CS103", "yaml-syntax", "A file is not well-formed YAML."),
    Code("CS104", "tab-indentation", "A line is indented with a tab."),
    Code("CS105", "duplicate-key", "A key stands twice in one mapping."),
    Code("CS106", "too-many-aliases", "Aliases make the document larger than allowed."),
    Code("CS107", "file-too-large", "A file is larger than allowed."),
    Code("CS108", "empty-file", "A file has no content."),
    Code("CS109", "not-a-mapping", "The top level of a file is not a mapping."),
    Code("CS110", "unsupported-yaml", "A tag or another YAML feature is unsafe or not supported."),
    Code("CS111", "too-deep", "A document is nested more deeply than allowed."),
    Code("CS112", "outside-specs", "A path leads out of the directory of descriptions."),
    Code("CS113", "stray-file", "A file in a product's directory is not part of a description."),
    Code("CS114", "sync-conflict", "A conflict that a sync has marked is not settled."),

    Code("CS201", "unknown-key", "A key is not part of the language."),
    Code("CS202", "missing-key", "A required key is missing."),
    Code("CS203", "wrong-type", "A value has another type than the language asks for."),
    Code("CS204", "unknown-choice", "A value is not one of the choices."),
    Code("CS205", "malformed-value", "A value or a name does not have the form it must have."),
    Code("CS206", "out-of-bounds", "A value is empty, too long, too small or too large."),
    Code("CS207", "repeated-item", "A list names something twice."),
    Code("CS208", "type-syntax", "A type expression is malformed."),
    Code("CS209", "too-many-problems", "A file has more problems than are shown."),

    Code("CS301", "unknown-type", "A type is not defined."),
    Code("CS302", "duplicate-definition", "A name is defined twice."),
    Code("CS303", "unknown-name", "A reference leads nowhere."),
    Code("CS304", "cyclic-reference", "Definitions refer to each other in a circle."),
    Code("CS305", "wrong-kind", "A reference leads to a definition of the wrong kind."),
    Code("CS306", "skipped-reference", "A reference leads to a definition that is left out by `skip`."),

    Code("CS401", "malformed-http", "An endpoint's `http` line is malformed."),
    Code("CS402", "path-variable", "The path's variables and the path parameters differ."),
    Code("CS403", "duplicate-operation", "Two operations have the same method and path."),
    Code("CS404", "body-conflict", "A request has more than one body, or a body where none belongs."),
    Code("CS405", "misplaced-type", "A type stands where it cannot be sent or returned."),
    Code("CS406", "duplicate-parameter", "Two parameters of one operation share a name and a place."),
    Code("CS407", "bad-value", "A default, constant or example does not have its type."),
    Code("CS408", "bad-example", "An example does not fit its operation or error row."),
    Code("CS409", "bad-variable", "A server's URL and its variables do not fit together."),
    Code("CS410", "bad-type", "A type definition contradicts itself."),
    Code("CS411", "endless-type", "A type contains itself with no way to end."),
    Code("CS412", "bad-enum", "An enum has no distinct values."),
    Code("CS413", "bad-union", "A union's variants cannot be told apart by its tag."),
    Code("CS414", "unmatchable-row", "An error row has no condition."),
    Code("CS415", "ambiguous-rows", "Two error rows cannot be told apart."),
    Code("CS416", "unreachable-row", "An earlier error row takes everything a later one matches."),
    Code("CS417", "bad-limit", "A limit bounds nothing."),
    Code("CS418", "bad-paging", "A paging style and an operation do not fit together."),
    Code("CS419", "bad-auth", "An authentication scheme contradicts itself."),
    Code("CS420", "bad-setting", "A setting contradicts another."),
    Code("CS421", "bad-wait", "A job and the operation that tells how far it is do not fit together."),
    Code("CS422", "overdue", "Something deprecated is still there in the release that was to be without it."),

    Code("CS501", "name-collision", "Two names become one Python identifier."),
    Code("CS502", "reserved-name", "A name is a Python keyword or not an identifier."),
    Code("CS503", "name-taken", "A name is already used by the package itself."),
    Code("CS504", "name-too-long", "A Python name is longer than allowed."),

    Code("CS601", "not-generated-yet", "A feature of the language has no code in the Python target yet."),

    Code("CS701", "hand-edited", "A generated file was edited by hand."),
    Code("CS702", "output-differs", "The package on disk is not what would be generated."),
    Code("CS703", "not-ours", "A file or directory in the way was not generated by this tool."),
    Code("CS704", "cannot-write", "A file or directory cannot be written safely."),
    Code("CS705", "invalid-python", "A rendered file is not valid Python."),
    Code("CS706", "broken-manifest", "The manifest of a generated package cannot be understood."),
    Code("CS707", "busy", "Another run is writing the same package."),
    Code("CS708", "template", "A template is broken or writes what the plan does not hold."),
    Code("CS709", "leftover-package", "A generated package belongs to no described product."),

    Code("CS801", "not-openapi", "A document to import is not OpenAPI 3, or describes nothing."),
    Code("CS802", "remote-reference", "A document to import refers to another machine."),
    Code("CS803", "unreadable-document", "A document to import is malformed or larger than allowed."),
    Code("CS804", "outside-document", "A reference leads out of the directory of the document."),

    Code("CS901", "undocumented", "A resource, a type or an argument with a vague name has no doc."),
    Code("CS902", "awkward-name", "A method's name says something twice."),
    Code("CS903", "mixed-verbs", "Methods that do the same begin with different verbs."),
    Code("CS904", "unused-definition", "Nothing refers to a definition."),
    Code("CS905", "raises-nothing", "An operation lists no failure."),
    Code("CS906", "row-without-example", "An error row that reads the body has no example."),
    Code("CS907", "operation-without-example", "An operation has no example."),
    Code("CS908", "same-shape", "Two operations differ in the names of path variables alone."),
    Code("CS909", "unused-suppression", "A rule is switched off where it finds nothing."),
    Code("CS910", "bare-suppression", "A rule is switched off without a code or a reason."),
)
# fmt: on

_ID = re.compile(r"CS[1-9][0-9]{2}")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def index(table: Iterable[Code]) -> Mapping[str, Code]:
    """Return the codes by id.

    Raises ValueError for an id or slug that is malformed, used twice or out of order: the table is
    checked when the module loads, so a bad one cannot ship.
    """
    by_id: dict[str, Code] = {}
    slugs: set[str] = set()
    last = ""
    for code in table:
        if not _ID.fullmatch(code.id) or not _SLUG.fullmatch(code.slug):
            raise ValueError(f"malformed code {code.id} {code.slug}")
        if code.id <= last:
            raise ValueError(f"{code.id} stands twice or out of order in the table of codes")
        if code.slug in slugs:
            raise ValueError(f"the slug {code.slug} stands twice in the table of codes")
        by_id[code.id] = code
        slugs.add(code.slug)
        last = code.id
    return by_id


_BY_ID = index(_TABLE)


def get(code_id: str) -> Code:
    """Return the code with this id; raises KeyError when the table has none."""
    return _BY_ID[code_id]


def every() -> tuple[Code, ...]:
    """Return all codes, sorted by id."""
    return _TABLE
