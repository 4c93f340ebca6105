"""The Python plan: everything a template needs, decided.

All text in it is of the classes in `text`, so a template can lay it out and nothing else. One record stands for each thing
that a template shows; a condition in a template asks only whether something is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clientsmith.python.text import Code, DocText, Literal, Markdown, Name, Plain, Toml

__all__ = [
    "Argument",
    "ArgumentEntry",
    "Attribute",
    "AuthUsage",
    "ClientModule",
    "ConstantLine",
    "CredentialLine",
    "EarlierModule",
    "EarlierName",
    "EarlierProperty",
    "EnumClass",
    "EnumLine",
    "ErrorClass",
    "ErrorField",
    "ErrorLine",
    "ErrorsModule",
    "ExampleCall",
    "Export",
    "FlowProperty",
    "FormatUsage",
    "ImportLine",
    "ListsModule",
    "Method",
    "OperationLine",
    "OptionLine",
    "PackagePlan",
    "Project",
    "RecordClass",
    "ResourceClass",
    "ResourceModule",
    "ResourceProperty",
    "RootModule",
    "RuntimeModules",
    "Statement",
    "Tag",
    "TypeAliasLine",
    "TypesIndex",
    "TypesModule",
    "UsageLine",
    "WaitMethod",
]

Doc = tuple[DocText, ...]

Words = Mapping[str, Name]
"""What a module calls the words of Python and the runtime that its template writes, by their usual names."""


@dataclass(frozen=True, slots=True)
class ImportLine:
    """`from <module> import <names>`, or `import <module>` without names; an empty line goes before a `new_group`."""

    module: Code
    names: tuple[Code, ...]
    new_group: bool = False


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field of a record: `name: annotation = default`, and what is said of it."""

    name: Name
    annotation: Code
    default: Code | None
    doc: Doc


@dataclass(frozen=True, slots=True)
class Tag:
    """What says that a record is a variant of a union: the member, its value, and the property that tells it."""

    field: Literal
    value: Literal
    attribute: Name
    annotation: Code


@dataclass(frozen=True, slots=True)
class RecordClass:
    """A record; `arguments` are its base and what configures it."""

    name: Name
    arguments: tuple[Code, ...]
    doc: Doc
    attributes: tuple[Attribute, ...]
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class EnumLine:
    """A member of an enum."""

    name: Name
    value: Literal
    doc: Doc


@dataclass(frozen=True, slots=True)
class EnumClass:
    """An enum."""

    name: Name
    base: Code
    doc: Doc
    members: tuple[EnumLine, ...]


@dataclass(frozen=True, slots=True)
class TypeAliasLine:
    """`Name: TypeAlias = value`."""

    name: Name
    value: Code
    doc: Doc


@dataclass(frozen=True, slots=True)
class TypesModule:
    """One module of types: imports, enums and records, then what must wait until both ends are loaded."""

    name: Name
    doc: Doc
    imports: tuple[ImportLine, ...]
    exports: tuple[Literal, ...]
    enums: tuple[EnumClass, ...]
    records: tuple[RecordClass, ...]
    late_imports: tuple[ImportLine, ...]
    aliases: tuple[TypeAliasLine, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class Export:
    """A public name and the module that has it."""

    name: Name
    quoted: Literal
    module: Name
    quoted_module: Literal


@dataclass(frozen=True, slots=True)
class EarlierName:
    """An earlier name of a class, its name now, and the warning."""

    name: Name
    quoted: Literal
    now: Name
    quoted_now: Literal
    message: Literal


@dataclass(frozen=True, slots=True)
class TypesIndex:
    """The types of a package, for its lazy `types` package: by module, the sorted names, and earlier ones."""

    exports: tuple[Export, ...]
    names: tuple[Literal, ...]
    renamed: tuple[EarlierName, ...] = ()


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method: `name: annotation = default`."""

    name: Name
    annotation: Code
    default: Code | None


@dataclass(frozen=True, slots=True)
class ArgumentEntry:
    """A pair in a dictionary that a method hands on: wire name and value."""

    key: Literal
    value: Code


@dataclass(frozen=True, slots=True)
class Statement:
    """One group of what is sent: `query={...}`, `path={...}` or `body=body`."""

    keyword: Name
    entries: tuple[ArgumentEntry, ...]
    value: Code | None = None


@dataclass(frozen=True, slots=True)
class Method:
    """One method: its signature, its documentation, and what it hands to the runtime."""

    name: Name
    constant: Name
    positional: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    returns: Code
    async_returns: Code
    doc: Doc
    async_doc: Doc
    deprecated: Literal | None
    sends: tuple[Statement, ...]
    options: Name
    call: Code
    async_call: Code
    async_def: Code
    streams: bool


@dataclass(frozen=True, slots=True)
class WaitMethod:
    """A method that waits for jobs: for `one`, or for several."""

    name: Name
    constant: ConstantLine
    annotation: Code
    job: Argument
    every: Argument
    most: Argument
    options: Name
    returns: Code
    one: bool
    doc: Doc
    async_doc: Doc


@dataclass(frozen=True, slots=True)
class OperationLine:
    """`_REGISTER: Final[Operation[T]] = Operation(...)`, with its arguments in order."""

    constant: Name
    result: Code
    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ConstantLine:
    """`NAME: Final = value`."""

    name: Name
    value: Code


@dataclass(frozen=True, slots=True)
class OptionLine:
    """A key of the options of lists: `name: annotation`, and what is said of it."""

    name: Name
    annotation: Code
    doc: Doc


@dataclass(frozen=True, slots=True)
class ListsModule:
    """The module that says how lists go on, and what all of them take: `options` is the class of that, if any."""

    doc: Doc
    imports: tuple[ImportLine, ...]
    constants: tuple[ConstantLine, ...]
    options: Name | None
    lines: tuple[OptionLine, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class EarlierProperty:
    """An earlier name of a property: what decorates it, the warning, and what is said of it."""

    name: Name
    decorator: Code
    message: Literal
    doc: Doc


@dataclass(frozen=True, slots=True)
class ResourceProperty:
    """A property that leads to a resource: `client.portals`."""

    name: Name
    module: Code
    class_name: Name
    async_class_name: Name
    doc: Doc
    earlier: EarlierProperty | None = None


@dataclass(frozen=True, slots=True)
class ResourceClass:
    """A resource with its methods and the resources below it."""

    name: Name
    async_name: Name
    raw_name: Name
    async_raw_name: Name
    streaming_name: Name
    async_streaming_name: Name
    doc: Doc
    async_doc: Doc
    methods: tuple[Method, ...]
    wrapped: tuple[Method, ...]
    waits: tuple[WaitMethod, ...]
    children: tuple[ResourceProperty, ...]


@dataclass(frozen=True, slots=True)
class ResourceModule:
    """One module of a resource."""

    name: Name
    doc: Doc
    imports: tuple[ImportLine, ...]
    exports: tuple[Literal, ...]
    operations: tuple[OperationLine, ...]
    resource: ResourceClass
    deprecates: bool
    words: Words


@dataclass(frozen=True, slots=True)
class EarlierModule:
    """A module of a resource by its earlier name, the module that it is now, and the names of its classes."""

    name: Name
    now: Name
    doc: Doc
    classes: tuple[EarlierName, ...]


@dataclass(frozen=True, slots=True)
class ErrorField:
    """A property of an error that reads a member of the body as `kind`, which a type checker knows for a class or not."""

    name: Name
    path: Literal
    annotation: Code
    kind: Code
    is_class: bool
    doc: Doc


@dataclass(frozen=True, slots=True)
class ErrorClass:
    """An exception class."""

    name: Name
    base: Code
    doc: Doc
    fields: tuple[ErrorField, ...]


@dataclass(frozen=True, slots=True)
class ErrorLine:
    """A row of the table: the class and its conditions."""

    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ErrorsModule:
    """The module of errors."""

    doc: Doc
    imports: tuple[ImportLine, ...]
    base: Name
    exports: tuple[Literal, ...]
    classes: tuple[ErrorClass, ...]
    rows: tuple[ErrorLine, ...]
    arguments: tuple[Code, ...]
    renamed: tuple[EarlierName, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class CredentialLine:
    """An argument of the client and the pair it becomes: `"key": key`."""

    argument: Argument
    key: Literal
    value: Name


@dataclass(frozen=True, slots=True)
class FlowProperty:
    """A property of the clients that signs people in with the scheme `key`."""

    name: Name
    key: Literal
    doc: Doc


@dataclass(frozen=True, slots=True)
class ClientModule:
    """The module of the two clients and the service they share."""

    doc: Doc
    imports: tuple[ImportLine, ...]
    exports: tuple[Literal, ...]
    client: Name
    async_client: Name
    client_doc: Doc
    async_doc: Doc
    service: tuple[Code, ...]
    server: Argument | None
    variables: tuple[CredentialLine, ...]
    credentials: tuple[CredentialLine, ...]
    hooks: tuple[CredentialLine, ...]
    flows: tuple[FlowProperty, ...]
    resources: tuple[ResourceProperty, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class UsageLine:
    """A line of the tables in the README: an operation, an error, an argument."""

    cells: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class AuthUsage:
    """A way to authenticate, as the README shows it: the client's arguments, and what else is to be written."""

    title: Markdown
    doc: Markdown
    arguments: tuple[Code, ...]
    asks_code: bool = False
    flow: Name | None = None


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """The call that the README shows: `<path>.<method>(<arguments>)`, and the failure that it catches."""

    path: Name
    method: Name
    arguments: tuple[Code, ...]
    error: Name | None
    imports: tuple[Code, ...]
    uses_types: bool
    streams: bool


@dataclass(frozen=True, slots=True)
class FormatUsage:
    """The formats that users may choose: the usual one of answers, the other one, and forms where they are taken."""

    usual: Markdown
    other: Literal
    body: Literal | None


@dataclass(frozen=True, slots=True)
class Project:
    """What stands around the package: pyproject.toml, README.md, CHANGELOG.md."""

    distribution: Toml
    distribution_text: Markdown
    module: Name
    module_quoted: Toml
    client: Name
    variable: Name
    async_client: Name
    base_error: Name
    version: Toml
    version_text: Markdown
    summary: Toml
    title: Markdown
    release: Markdown
    doc: Markdown
    license: Toml
    authors: tuple[Toml, ...]
    keywords: tuple[Toml, ...]
    homepage: Toml | None
    repository: Toml | None
    arguments: tuple[UsageLine, ...]
    auth: tuple[AuthUsage, ...]
    operations: tuple[UsageLine, ...]
    errors: tuple[UsageLine, ...]
    example_arguments: tuple[Code, ...]
    example: ExampleCall | None
    paged: ExampleCall | None
    formats: FormatUsage | None
    list_options: tuple[UsageLine, ...]
    limits: tuple[UsageLine, ...]
    retries: Markdown
    logger: Markdown
    mit: bool
    holder: Plain


@dataclass(frozen=True, slots=True)
class RootModule:
    """The package's root: the classes it loads at first use, by module, and all its public names."""

    doc: Doc
    imports: tuple[ImportLine, ...]
    homes: tuple[Export, ...]
    names: tuple[Literal, ...]


@dataclass(frozen=True, slots=True)
class RuntimeModules:
    """What a package carries of the runtime: the modules that it imports itself, and those that have a stand-in there."""

    roots: tuple[str, ...]
    without: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExtensionModule:
    """The first version of the module that people extend the clients in."""

    name: Name
    client: Name
    async_client: Name


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A whole package."""

    module: Name
    project: Project
    root: RootModule
    version: Literal
    client: ClientModule
    errors: ErrorsModule
    types_index: TypesIndex
    types: tuple[TypesModule, ...]
    resources: tuple[ResourceModule, ...]
    earlier_resources: tuple[EarlierModule, ...]
    lists: ListsModule | None
    extension: ExtensionModule | None
    runtime: RuntimeModules
    examples: str
