"""Whether data fits a schema, yes or no, many times faster than an answer with reasons.

A schema is turned into nested functions once. Only the keywords that the language's schemas use are known. A yes can be
trusted, and a no must be explained.
"""

from __future__ import annotations

import json
import operator
import re
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet

    Verdict = Callable[[Any], bool]

__all__ = ["compile_schema", "exact_pattern"]

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
# Words that say nothing about the data, and those that another one takes with it.
_SILENT = frozenset({"$schema", "$id", "$defs", "title", "description", "format"})
_TOGETHER = frozenset({"then", "else", "additionalProperties"})


def compile_schema(schema: Mapping[str, Any]) -> Verdict:
    """Return a function that tells whether data fits a schema with its own definitions inside.

    Raises KeyError for a keyword that is not known.
    """
    return _Compiler(schema.get("$defs", {})).compile(schema)


def exact_pattern(pattern: str) -> re.Pattern[str]:
    """Compile a schema's pattern so that `$` does not match in front of a line break at the end.

    Python's `re` allows that, so a name could smuggle a line break into a file.
    """
    return re.compile(re.sub(r"\$$", r"\\Z", pattern))


class _Compiler:
    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self._definitions = definitions
        self._done: dict[str, Verdict] = {}

    def compile(self, schema: Mapping[str, Any]) -> Verdict:
        words = dict(schema)
        if "additionalProperties" in words:
            words.setdefault("properties", {})
        # The type goes first: the others may then take it for granted or not apply.
        words = {key: words[key] for key in sorted(words, key=lambda key: key != "type")}
        checks = [
            self._keyword(key, words)
            for key in words
            if key not in _SILENT and key not in _TOGETHER
        ]
        return _together(checks)

    def _keyword(self, key: str, words: Mapping[str, Any]) -> Verdict:
        if key in _BOUNDS:
            applies, measure, holds = _BOUNDS[key]
            limit = words[key]
            return lambda data: type(data) not in applies or holds(measure(data), limit)
        compilers: dict[str, Callable[[Any, Mapping[str, Any]], Verdict]] = {
            "$ref": self._ref,
            "allOf": self._all_of,
            "const": self._const,
            "dependentRequired": self._dependent,
            "enum": self._enum,
            "if": self._if,
            "items": self._items,
            "pattern": self._pattern,
            "properties": self._properties,
            "propertyNames": self._property_names,
            "required": self._required,
            "type": self._type,
            "unevaluatedProperties": self._unevaluated,
            "uniqueItems": self._unique,
        }
        return compilers[key](words[key], words)

    def _ref(self, ref: str, words: Mapping[str, Any]) -> Verdict:
        name = ref.removeprefix("#/$defs/")
        if name not in self._done:
            self._done[name] = self.compile(self._definitions[name])
        return self._done[name]

    def _type(self, names: Any, words: Mapping[str, Any]) -> Verdict:
        listed: list[str] = names if is_list(names) else [names]
        allowed = frozenset(kind for name in listed for kind in _TYPES[name])
        return lambda data: type(data) in allowed

    def _properties(self, properties: Mapping[str, Any], words: Mapping[str, Any]) -> Verdict:
        known = {name: self.compile(schema) for name, schema in properties.items()}
        rest = words.get("additionalProperties", True)
        others: Verdict = self.compile(rest) if is_mapping(rest) else (lambda data: rest is True)

        def verdict(data: Any) -> bool:
            if not is_mapping(data):
                return True
            for name, value in data.items():  # noqa: SIM110 - `all` costs more than the checks do
                if not known.get(name, others)(value):
                    return False
            return True

        return verdict

    def _property_names(self, schema: Mapping[str, Any], words: Mapping[str, Any]) -> Verdict:
        check = self.compile(schema)
        return lambda data: not is_mapping(data) or all(map(check, data))

    def _required(self, names: list[str], words: Mapping[str, Any]) -> Verdict:
        wanted = frozenset(names)
        return lambda data: not is_mapping(data) or wanted <= data.keys()

    def _dependent(self, needs: Mapping[str, list[str]], words: Mapping[str, Any]) -> Verdict:
        return lambda data: not is_mapping(data) or all(
            other in data for name, others in needs.items() if name in data for other in others
        )

    def _items(self, schema: Mapping[str, Any], words: Mapping[str, Any]) -> Verdict:
        check = self.compile(schema)
        return lambda data: not is_list(data) or all(map(check, data))

    def _unique(self, wanted: bool, words: Mapping[str, Any]) -> Verdict:
        def verdict(data: Any) -> bool:
            if not is_list(data):
                return True
            return len({json.dumps(item, sort_keys=True) for item in data}) == len(data)

        return verdict

    def _enum(self, choices: list[Any], words: Mapping[str, Any]) -> Verdict:
        return lambda data: any(type(data) is type(one) and data == one for one in choices)

    def _const(self, value: Any, words: Mapping[str, Any]) -> Verdict:
        return self._enum([value], words)

    def _pattern(self, pattern: str, words: Mapping[str, Any]) -> Verdict:
        search = exact_pattern(pattern).search
        return lambda data: not isinstance(data, str) or search(data) is not None

    def _if(self, condition: Mapping[str, Any], words: Mapping[str, Any]) -> Verdict:
        test = self.compile(condition)
        then = self.compile(words.get("then", {}))
        otherwise = self.compile(words.get("else", {}))
        return lambda data: then(data) if test(data) else otherwise(data)

    def _unevaluated(self, rest: Any, words: Mapping[str, Any]) -> Verdict:
        if rest is not False:
            return lambda data: False
        seen = self._seen(words)
        return lambda data: not is_mapping(data) or data.keys() <= seen(data)

    def _seen(self, words: Mapping[str, Any]) -> Callable[[Mapping[str, Any]], AbstractSet[str]]:
        """Return what tells which members of a mapping a schema that it fits has looked at (JSON Schema, 11.3)."""
        if "additionalProperties" in words:
            return lambda data: data.keys()
        own = frozenset[str](words.get("properties", ()))
        parts = [self._seen(part) for part in words.get("allOf", ())]
        if "$ref" in words:
            parts.append(self._seen(self._definitions[words["$ref"].removeprefix("#/$defs/")]))
        if "if" in words:
            test = self.compile(words["if"])
            then = [self._seen(words["if"]), self._seen(words.get("then", {}))]
            otherwise = [self._seen(words.get("else", {}))]
            parts.append(
                lambda data: frozenset[str]().union(
                    *(part(data) for part in (then if test(data) else otherwise))
                )
            )
        return lambda data: own.union(*(part(data) for part in parts))

    def _all_of(self, schemas: list[Mapping[str, Any]], words: Mapping[str, Any]) -> Verdict:
        return _together([self.compile(schema) for schema in schemas])


def _together(checks: list[Verdict]) -> Verdict:
    if len(checks) == 1:
        return checks[0]

    def verdict(data: Any) -> bool:
        for check in checks:  # noqa: SIM110 - `all` costs more than the checks do
            if not check(data):
                return False
        return True

    return verdict


def _value(data: Any) -> Any:
    return data


_NUMBERS, _TEXT, _LIST, _MAPPING = (int, float), (str,), (list,), (dict,)
_BOUNDS: dict[str, tuple[tuple[type, ...], Callable[[Any], Any], Callable[[Any, Any], bool]]] = {
    "minimum": (_NUMBERS, _value, operator.ge),
    "maximum": (_NUMBERS, _value, operator.le),
    "exclusiveMinimum": (_NUMBERS, _value, operator.gt),
    "minLength": (_TEXT, len, operator.ge),
    "maxLength": (_TEXT, len, operator.le),
    "minItems": (_LIST, len, operator.ge),
    "maxItems": (_LIST, len, operator.le),
    "minProperties": (_MAPPING, len, operator.ge),
}
