"""Schemas in the dialects of 3.0 and 3.1 as types of the language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .workbench import DOCUMENTS, bring_in, bring_in_file, document

if TYPE_CHECKING:
    from pathlib import Path

    from .workbench import Made


def _with_schemas(tmp_path: Path, **schemas: Any) -> Made:
    return bring_in(tmp_path, document(components={"schemas": schemas}))


def _member(tmp_path: Path, schema: Any, *, required: bool = False) -> Any:
    """Return a member of an object as it is described."""
    owner: dict[str, Any] = {"type": "object", "properties": {"member": schema}}
    if required:
        owner["required"] = ["member"]
    made = _with_schemas(tmp_path, Owner=owner, Other={"type": "object", "properties": {"x": {}}})
    assert made.problems == ()
    return made.types["Owner"]["fields"]["member"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "str"),
        ({"type": "string", "nullable": True}, "str?"),
        ({"type": ["string", "null"]}, "str?"),
        ({"type": ["string", "integer"]}, "str | int"),
        ({"type": ["integer", "number", "null"]}, "float?"),
        ({"type": "integer", "format": "int64"}, "int"),
        ({"type": "number", "format": "int32"}, "int"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "uuid"}, "uuid"),
        ({"type": "string", "format": "byte"}, "bytes"),
        ({"type": "string", "format": "password"}, "secret"),
        ({"type": "array", "items": {"type": "boolean"}}, "list<bool>"),
        ({"type": "array"}, "list<any>"),
        ({"items": {"type": "string"}}, "list<str>"),
        ({"type": "object"}, "map<any>"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "map<int>"),
        ({"additionalProperties": False}, "map<any>"),
        ({}, "any"),
        (True, "any"),
        ({"$ref": "#/components/schemas/Other"}, "Other"),
        ({"allOf": [{"$ref": "#/components/schemas/Other"}], "nullable": True}, "Other?"),
        ({"oneOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]}, "Other?"),
        ({"anyOf": [{"type": "integer"}, {"type": "string"}]}, "int | str"),
        (
            {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}]},
            "datetime | int",
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "str | list<str>",
        ),
        ({"type": "int"}, "int"),
        ({"type": "object", "items": {"type": "array", "items": {"type": "integer"}}}, "list<int>"),
        ({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]}, "list<any>"),
    ],
)
def test_type(schema: Any, expected: str, tmp_path: Path) -> None:
    found = _member(tmp_path, schema, required=True)
    assert found == expected


def test_limits_default_and_example_of_a_member(tmp_path: Path) -> None:
    schema = {
        "type": "integer",
        "description": "How *many*.",
        "minimum": 1,
        "exclusiveMaximum": 10,
        "default": "5",
        "example": "7",
        "deprecated": True,
    }
    assert _member(tmp_path, schema) == {
        "type": "int",
        "required": False,
        "doc": "How many.",
        "default": 5,
        "example": 7,
        "deprecated": True,
        "min": 1,
        "max": 9,
    }


def test_limits_of_a_named_text_go_to_its_members_and_are_told_elsewhere(tmp_path: Path) -> None:
    code = {"type": "string", "maxLength": 3}
    ref = {"$ref": "#/components/schemas/Code"}
    owner = {
        "type": "object",
        "properties": {
            "one": ref,
            "many": {"type": "array", "items": {"type": "string", "minLength": 2}},
        },
    }
    made = _with_schemas(tmp_path, Code=code, Owner=owner)
    assert made.types["Owner"]["fields"]["one"] == {
        "type": "Code",
        "required": False,
        "max_length": 3,
    }
    assert made.left_out("limit") == ["/components/schemas/Owner/properties/many/items"]


def test_constants(tmp_path: Path) -> None:
    assert _member(tmp_path, {"const": "a"}, required=True) == {"type": "str", "const": "a"}
    assert _member(tmp_path, {"const": 2}, required=True) == {"type": "int", "const": 2}
    assert _member(tmp_path, {"enum": [True], "type": "boolean"}, required=True) == {
        "type": "bool",
        "const": True,
    }
    # What may be absent is not a constant: a constant is always sent.
    assert _member(tmp_path, {"const": "a"}) == {"type": "OwnerMember", "required": False}


def test_enums_of_text_numbers_and_names(tmp_path: Path) -> None:
    made = _with_schemas(
        tmp_path,
        Text={"type": "string", "enum": ["a", "b", None], "nullable": True},
        Number={"type": "integer", "enum": [1, 2]},
        Named={"type": "integer", "enum": [0, 1], "x-enum-varnames": ["Off", "On"]},
        Alike={"type": "string", "enum": ["a-b", "a_b", "", ">="]},
        Choice={"oneOf": [{"const": "x", "description": "The one."}, {"const": "y"}]},
    )
    assert made.problems == ()
    assert made.types["Text"] == {"enum": ["a", "b"]}
    assert made.types["Number"] == {"enum": [1, 2]}
    assert made.types["Named"] == {"enum": {"off": 0, "on": 1}}
    assert made.types["Alike"] == {
        "enum": {"a-b": "a-b", "a_b_2": "a_b", "empty": "", "greater_equal": ">="}
    }
    assert made.types["Choice"] == {"enum": {"x": {"value": "x", "doc": "The one."}, "y": "y"}}


def test_one_enum_in_two_forms(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "envelopes.yaml")
    assert made.types["Status"] == {
        "enum": {
            "active": {"value": 1, "also": ["Active"], "doc": "In use"},
            "blocked": {"value": 2, "also": ["Blocked"], "doc": "Shut out"},
        }
    }
    assert made.corrected("enum-in-two-forms") == ["/components/schemas/Status"]


def test_inheritance_overrides_and_required_members_of_a_base(tmp_path: Path) -> None:
    base = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
    ref = {"$ref": "#/components/schemas/Base"}
    made = _with_schemas(
        tmp_path,
        Base=base,
        Child={
            "allOf": [
                ref,
                {
                    "type": "object",
                    "required": ["name", "lost"],
                    "properties": {"id": {"type": "string"}},
                },
            ]
        },
        Other={"allOf": [ref, {"$ref": "#/components/schemas/Extra"}]},
        Extra={"type": "object", "properties": {"x": {"type": "boolean"}}},
        Same={"allOf": [ref]},
    )
    assert made.problems == ()
    assert made.types["Child"] == {
        "extends": "Base",
        "fields": {"id": {"type": "str", "required": False}, "name": "str"},
    }
    assert made.types["Other"] == {"extends": ["Base", "Extra"]}
    assert made.types["Same"] == {"extends": "Base"}
    assert made.left_out("required") == ["/components/schemas/Child"]


def test_union_with_a_discriminator(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "schemas_30.yaml")
    assert made.types["Shape"] == {"union": {"circle": "Circle", "square": "Square"}, "tag": "kind"}
    assert made.types["Animal"] == {
        "union": {"Cat": "Cat", "Dog": "Dog", "Puppy": "Puppy"},
        "tag": "species",
    }
    assert made.types["Cat"]["extends"] == "AnimalBase"
    assert made.types["Puppy"]["extends"] == "Dog"


def test_union_whose_variants_have_constants(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "schemas_31.yaml")
    assert made.types["ThingTagged"] == {"union": {"lamp": "Lamp", "chair": "Chair"}, "tag": "kind"}


def test_alternatives_without_a_tag_stay_as_they_are(tmp_path: Path) -> None:
    one, two = ({"type": "object", "properties": {key: {}}} for key in "ab")
    ref = [
        {"$ref": f"#/components/schemas/{name}"} for name in ("One", "Two", "Hue", "Size", "Any")
    ]
    made = _with_schemas(
        tmp_path,
        One=one,
        Two=two,
        Hue={"enum": ["red"]},
        Size={"enum": ["big"]},
        Any={},
        Either={"oneOf": ref[:2]},
        Mixed={"anyOf": [*ref[:3], {"type": "array", "items": ref[0]}, {"type": "string"}]},
        Words={"anyOf": [*ref[2:4], {"type": "string"}, {"type": "string", "format": "uri"}]},
        Unsure={"anyOf": [ref[0], ref[4]]},
    )
    assert made.types["Either"] == {"alias": "One | Two"}
    assert made.types["Mixed"] == {"alias": "One | Two | Hue | list<One>"}
    assert made.types["Words"] == {"alias": "Hue | Size | str"}
    assert made.types["Unsure"] == {"alias": "any"}
    assert made.left_out("untagged-union") == ["/components/schemas/Unsure"]


def test_recursion_ends(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "schemas_30.yaml")
    fields = made.types["Node"]["fields"]
    assert fields["parent"] == {"type": "Node", "required": False}
    assert fields["children"] == {"type": "list<Node>", "required": False}
    assert made.types["Tree"] == {"alias": "list<any>"}
    assert made.corrected("required-self") == ["/components/schemas/Node"]
    assert "/components/schemas/Tree" in made.left_out("circle")


def test_members_that_only_answers_or_requests_have(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "schemas_30.yaml")
    body = made.endpoint("everything", "create")["body"]
    assert "id" not in body
    assert body["secret"]["type"] == "secret"
    fields = made.types["Everything"]["fields"]
    assert fields["id"] == "int"
    assert fields["secret"]["required"] is False


def test_member_beside_properties_and_moment_as_object(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "envelopes.yaml")
    assert made.types["User"]["fields"]["created"] == {"type": "datetime", "required": False}
    assert made.types["UserNested"]["fields"] == {"friend": {"type": "User", "required": False}}
    assert made.corrected("property-beside-properties") == [
        "/components/schemas/User/properties/nested/friend"
    ]


def test_names_that_the_target_could_not_tell_apart(tmp_path: Path) -> None:
    names = ["fooBar", "foo_bar", "日本", "+1", "-1", 'a"b']
    made = _with_schemas(
        tmp_path, Owner={"type": "object", "properties": {name: {} for name in names}}
    )
    assert made.problems == ()
    assert made.types["Owner"]["fields"] == {
        "fooBar": {"type": "any", "required": False},
        "foo_bar": {"type": "any", "required": False, "name": "foo_bar_2"},
        "日本": {"type": "any", "required": False, "name": "value"},
        "+1": {"type": "any", "required": False},
        "-1": {"type": "any", "required": False, "name": "minus_1"},
    }
    assert made.left_out("member-name") == ['/components/schemas/Owner/properties/a"b']


def test_names_of_types_are_as_short_as_they_can_be(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "kubernetes_like.json")
    assert {"Pod", "PodList", "PodSpec", "PodSpecContainer", "ObjectMeta"} <= set(made.types)


def test_names_of_types_can_stand(tmp_path: Path) -> None:
    empty = {"type": "object", "properties": {"x": {}}}
    made = _with_schemas(tmp_path, **{"None": empty, "a.b-c": empty, "v1": {"type": "string"}})
    assert made.problems == ()
    assert set(made.types) == {"NoneType", "BC", "V1"}
