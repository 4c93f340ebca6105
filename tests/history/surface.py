"""What programs can see of a generated package, read from its text alone.

Nothing of the tool is asked, so that what it says of a change can be held against what a package really offers.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Argument", "Callee", "Surface", "Thing", "surface_of"]


@dataclass(frozen=True)
class Argument:
    """An argument of a method or of a class; `kind` is how a program writes its type."""

    name: str
    kind: str
    required: bool
    positional: bool = False


@dataclass(frozen=True)
class Callee:
    """A method by its dotted path from the client, or the client itself."""

    path: str
    arguments: tuple[Argument, ...]
    returns: str
    is_awaited: bool = False
    is_stream: bool = False


@dataclass(frozen=True)
class Thing:
    """A class that programs name: a record, an enum or an exception, or an alias, which has a `target`."""

    name: str
    bases: tuple[str, ...] = ()
    members: Mapping[str, str] = field(default_factory=dict[str, str])
    arguments: tuple[Argument, ...] = ()
    target: str = ""


@dataclass(frozen=True)
class Surface:
    """A package: its module, its clients, their methods, and the names in `types` and `errors`.

    `sent` and `returned` are the types that calls take and give, directly or inside of others.
    """

    module: str
    clients: Mapping[str, Callee]
    methods: Mapping[str, tuple[Callee, ...]]
    records: tuple[Thing, ...]
    enums: tuple[Thing, ...]
    aliases: tuple[Thing, ...]
    errors: tuple[Thing, ...]
    sent: frozenset[str]
    returned: frozenset[str]


_PLAIN = {
    "Timestamp": "dt.datetime",
    "Date": "dt.date",
    "Guid": "uuid.UUID",
    "datetime": "dt.datetime",
    "date": "dt.date",
    "timedelta": "dt.timedelta",
    "UUID": "uuid.UUID",
    "Any": "typing.Any",
    "Literal": "typing.Literal",
    "Sequence": "abc.Sequence",
    "Mapping": "abc.Mapping",
}
_BUILT_IN = ("bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple")


def surface_of(files: Mapping[str, str], module: str) -> Surface:
    """Read the files of a package, by their paths below its root. Raises KeyError where one is missing."""
    inside = {
        path.removeprefix(f"src/{module}/"): ast.parse(text)
        for path, text in files.items()
        if path.startswith(f"src/{module}/") and path.endswith(".py") and "/_runtime/" not in path
    }
    types = {path: tree for path, tree in inside.items() if path.startswith("types/")}
    words = _Words(module, {name for tree in types.values() for name in _defined(tree)})
    if "_lists.py" in inside:
        words.share(inside["_lists.py"])
    records: list[Thing] = []
    enums: list[Thing] = []
    aliases: list[Thing] = []
    for tree in types.values():
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                made = words.of(tree).thing(node)
                (enums if "Enum" in "".join(made.bases) else records).append(made)
            elif isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation).endswith(
                "TypeAlias"
            ):
                assert node.value is not None
                name = ast.unparse(node.target)
                aliases.append(Thing(name, target=words.of(tree).kind(node.value)))
    known = {one.name: one for one in records}
    records = [_with_inherited(one, known) for one in records]
    clients, methods = _clients(inside, words)
    tree = inside["errors.py"]
    errors = [words.of(tree).thing(n) for n in tree.body if isinstance(n, ast.ClassDef)]
    arguments = [a.kind for group in methods.values() for one in group for a in one.arguments]
    answers = [one.returns for group in methods.values() for one in group]
    answers += [kind for one in errors for kind in one.members.values()]
    return Surface(
        module,
        clients,
        methods,
        tuple(records),
        tuple(enums),
        tuple(aliases),
        tuple(errors),
        _reached(arguments, [*records, *aliases]),
        _reached(answers, [*records, *aliases]),
    )


def _defined(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target)


class _Words:
    """How programs write what the package's own text says."""

    def __init__(self, module: str, types: set[str]) -> None:
        self._module = module
        self._types = types
        self._shared: dict[str, tuple[Argument, ...]] = {}

    def of(self, tree: ast.Module) -> _Text:
        """Take the words as one module of the package imports them."""
        names = dict.fromkeys(_BUILT_IN, "")
        found = {name: f"builtins.{name}" for name in names}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for one in node.names:
                    found[one.asname or one.name] = self._imported(node, one.name)
            elif isinstance(node, ast.Import):
                found |= {one.name: one.name for one in node.names}
            elif isinstance(node, ast.ClassDef) and node.name in self._types:
                found[node.name] = f"{self._module}.types.{node.name}"
        for name in _defined(tree):
            if name in self._types:
                found[name] = f"{self._module}.types.{name}"
        return _Text(found, self._module, self._shared)

    def share(self, tree: ast.Module) -> None:
        """Take the arguments that lists share from the module that has them."""
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                made = self.of(tree).thing(node).members.items()
                self._shared[f"Unpack[{node.name}]"] = tuple(
                    Argument(name, kind, required=False) for name, kind in made
                )

    def _imported(self, node: ast.ImportFrom, name: str) -> str:
        home = node.module or ""
        if node.level and home.startswith("types"):
            return f"{self._module}.types.{name}"
        if node.level and home.startswith("_runtime"):
            return _PLAIN.get(name, f"{self._module}.{home}.{name}")
        return _PLAIN.get(name, name)


class _Text(ast.NodeTransformer):
    """One module's annotations, written for programs outside of the package."""

    def __init__(
        self, names: Mapping[str, str], module: str, shared: Mapping[str, tuple[Argument, ...]]
    ) -> None:
        self._names = names
        self._module = module
        self._shared = shared

    def kind(self, node: ast.expr) -> str:
        """Return a type as a program writes it, without what stands for "not given"."""
        made = self.visit(ast.parse(ast.unparse(node), mode="eval").body)
        parts = [
            part
            for part in ast.unparse(made).split(" | ")
            if not part.endswith("_runtime.values.Unset")
        ]
        return " | ".join(parts)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """Write a name in full."""
        return ast.parse(self._names.get(node.id, node.id), mode="eval").body

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        """Leave what is written in full."""
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """Take what marks a value for the decoder off; leave the values of a literal."""
        word = ast.unparse(node.value)
        if self._names.get(word, "").endswith("values.Lenient"):
            return self._taken_apart(node.slice)
        if word.endswith("Literal"):
            return ast.parse(f"typing.Literal[{ast.unparse(node.slice)}]", mode="eval").body
        if self._names.get(word, "").endswith("alternatives.OneOf"):
            assert isinstance(node.slice, ast.Tuple)
            return self._taken_apart(node.slice.elts[0])
        return self.generic_visit(node)

    def _taken_apart(self, node: ast.expr) -> ast.AST:
        inner: ast.AST = self.visit(node)
        return inner

    def thing(self, node: ast.ClassDef) -> Thing:
        """Read a class with its fields, members or properties."""
        members: dict[str, str] = {}
        arguments: list[Argument] = []
        for line in node.body:
            if isinstance(line, ast.AnnAssign):
                name, kind = ast.unparse(line.target), self.kind(line.annotation)
                members[name] = self._read(line.annotation)
                arguments.append(Argument(name, kind, _is_required(line.value)))
            elif isinstance(line, ast.Assign):
                members[ast.unparse(line.targets[0])] = ""
            elif isinstance(line, ast.FunctionDef) and line.returns is not None:
                members[line.name] = self.kind(line.returns)
        bases = tuple(self._base(ast.unparse(base)) for base in node.bases)
        return Thing(node.name, bases, members, tuple(arguments))

    def _base(self, word: str) -> str:
        """A base by its full name, whatever it is imported as; what stands in the same module has only its own."""
        return self._names.get(word, word)

    def _read(self, annotation: ast.expr) -> str:
        """What a field may be when it is read, "not given" included."""
        kind = self.kind(annotation)
        unset = any(
            isinstance(n, ast.Name) and self._names.get(n.id, "").endswith("values.Unset")
            for n in ast.walk(annotation)
        )
        return f"{kind} | {self._module}._runtime.values.Unset" if unset else kind

    def callee(self, path: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Callee:
        """Read a method."""
        given = node.args
        arguments = [
            Argument(one.arg, self.kind(one.annotation), required=True, positional=True)
            for one in given.args
            if one.arg != "self" and one.annotation is not None
        ]
        arguments += [
            Argument(one.arg, self.kind(one.annotation), default is None)
            for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
            if one.annotation is not None
        ]
        if given.kwarg is not None and given.kwarg.annotation is not None:
            arguments += self._shared.get(ast.unparse(given.kwarg.annotation), ())
        returns = self.kind(node.returns) if node.returns is not None else "None"
        awaited = isinstance(node, ast.AsyncFunctionDef)
        return Callee(path, tuple(arguments), returns, awaited, "StreamedResponse[" in returns)


def _is_required(value: ast.expr | None) -> bool:
    """Tell whether a field of a record must be given: it has no value, or `field(...)` says no default."""
    if isinstance(value, ast.Call):
        return not any((one.arg or "").startswith("default") for one in value.keywords)
    return value is None


def _with_inherited(one: Thing, known: Mapping[str, Thing]) -> Thing:
    for base in one.bases:
        if (word := base.rpartition(".")[2]) in known:
            above = _with_inherited(known[word], known)
            members = {**above.members, **one.members}
            one = Thing(one.name, one.bases, members, (*above.arguments, *one.arguments))
    return one


def _clients(
    inside: Mapping[str, ast.Module], words: _Words
) -> tuple[dict[str, Callee], dict[str, tuple[Callee, ...]]]:
    """Return the clients by name, and of each all methods that are reached from it."""
    clients: dict[str, Callee] = {}
    methods: dict[str, tuple[Callee, ...]] = {}
    classes = {
        node.name: (tree, node)
        for path, tree in inside.items()
        if path.startswith("resources/")
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    tree = inside["_client.py"]
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            made = next(n for n in node.body if getattr(n, "name", "") == "__init__")
            assert isinstance(made, ast.FunctionDef)
            clients[node.name] = words.of(tree).callee(node.name, made)
            methods[node.name] = tuple(_methods(node, "", classes, words))
    return clients, methods


def _methods(
    owner: ast.ClassDef,
    path: str,
    classes: Mapping[str, tuple[ast.Module, ast.ClassDef]],
    words: _Words,
) -> Iterator[Callee]:
    for node in owner.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.name[0] == "_":
            continue
        marks = {ast.unparse(one) for one in node.decorator_list}
        if any("property" in mark for mark in marks):
            kind = ast.unparse(node.returns) if node.returns else ""
            if kind in classes and not node.name.startswith("with_"):
                yield from _methods(classes[kind][1], f"{path}{node.name}.", classes, words)
        elif path:
            tree = classes[owner.name][0]
            yield words.of(tree).callee(f"{path}{node.name}", node)


def _reached(kinds: list[str], things: list[Thing]) -> frozenset[str]:
    """Return the records that stand in some types, or in the fields of those."""
    by_name = {one.name: one for one in things}
    found: set[str] = set()
    queue = list(kinds)
    while queue:
        text = queue.pop()
        for name in {part.split(".types.")[1] for part in _dotted(text) if ".types." in part}:
            if name in by_name and name not in found:
                found.add(name)
                one = by_name[name]
                queue += [one.target, *(argument.kind for argument in one.arguments)]
    return frozenset(found)


def _dotted(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text or "None", mode="eval")):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node)
