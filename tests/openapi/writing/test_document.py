"""What an exported document says, judged by others: openapi-spec-validator, jsonschema and readers of YAML."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .products import PRODUCTS, exported, model

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = "urn:document"


class Judge:
    """A document as a strict reader of JSON Schema sees it."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._registry = Registry().with_resource(_ROOT, DRAFT202012.create_resource(document))

    def errors(self, pointer: str, value: object) -> list[str]:
        """Return why a value does not fit the schema at a pointer."""
        validator = Draft202012Validator({"$ref": f"{_ROOT}#{pointer}"}, registry=self._registry)
        return [error.message for error in validator.iter_errors(value)]


def _places(value: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every mapping of a document with its pointer, but nothing of our own keys."""
    if isinstance(value, dict):
        yield pointer, value
        pairs = list(value.items())
    else:
        pairs = list(enumerate(value)) if isinstance(value, list) else []
    for key, item in pairs:
        text = str(key)
        if text not in {"examples", "example", "value"} and not text.startswith("x-"):
            step = text.replace("~", "~0").replace("/", "~1").replace("%", "%25")
            yield from _places(item, f"{pointer}/{step}")


@pytest.mark.parametrize("name", PRODUCTS)
def test_validator_accepts_the_document(name: str) -> None:
    errors = OpenAPIV31SpecValidator(exported(name)).iter_errors()
    assert [error.message for error in errors] == []


@pytest.mark.parametrize("name", PRODUCTS)
def test_every_example_fits_its_schema(name: str) -> None:
    document = exported(name)
    judge = Judge(document)
    seen = 0
    for pointer, node in _places(document):
        if "schema" in node and isinstance(node.get("examples"), dict):
            for example in node["examples"].values():
                assert judge.errors(f"{pointer}/schema", example["value"]) == [], pointer
                seen += 1
        if isinstance(node.get("examples"), list):
            for example in node["examples"]:
                assert judge.errors(pointer, example) == [], pointer
                seen += 1
        for key in ("default", "const"):
            if key in node and not isinstance(node[key], dict) and "variables" not in pointer:
                assert judge.errors(pointer, node[key]) == [], pointer
    described = sum(len(o.examples) for r in model(name).resources for o in r.operations)
    assert seen >= described / 2


def test_every_operation_is_there() -> None:
    for name in PRODUCTS:
        wanted = {o.full_name for r in model(name).resources for o in r.operations}
        paths = exported(name)["paths"]
        assert {o["operationId"] for item in paths.values() for o in item.values()} == wanted


# Requests


@pytest.fixture(scope="module")
def kitchen() -> dict[str, Any]:
    """The document of the product that says everything."""
    return exported("kitchen")


def _parameters(document: dict[str, Any], path: str, method: str) -> dict[str, dict[str, Any]]:
    return {found["name"]: found for found in document["paths"][path][method]["parameters"]}


def test_parameters_are_written_as_they_are_sent(kitchen: dict[str, Any]) -> None:
    found = _parameters(kitchen, "/dishes", "get")
    styles = {name: (p.get("style"), p.get("explode")) for name, p in found.items()}
    assert styles == {
        "ids": ("form", False),
        "kinds[]": ("form", True),
        "pipes": ("pipeDelimited", False),
        "spaces": ("spaceDelimited", False),
        "repeated": ("form", True),
        "filter": ("deepObject", True),
        "plain": ("form", True),
        "since": (None, None),
        "count": (None, None),
        "startIndex": (None, None),
        "sortBy": (None, None),
        "X-Trace": (None, None),
        "session_hint": (None, None),
    }
    assert {found[name]["in"] for name in ("X-Trace", "session_hint")} == {"header", "cookie"}
    assert found["kinds[]"]["schema"]["type"] == "array"  # no null in a query
    assert found["count"]["schema"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 100,
        "default": 25,
    }
    assert found["count"]["examples"] == {"two": {"value": 10}}
    assert found["since"]["deprecated"] is True


def test_what_is_sent_twice_stands_twice(kitchen: dict[str, Any]) -> None:
    create = kitchen["paths"]["/dishes"]["post"]
    assert [found["name"] for found in create["parameters"]] == ["dryRun", "kind"]
    assert set(create["requestBody"]["content"]) == {
        "application/json",
        "application/x-www-form-urlencoded",
    }
    schema = create["requestBody"]["content"]["application/json"]["schema"]
    assert list(schema["properties"]) == ["title", "kind", "version", "$ref", "dryRun"]
    assert schema["required"] == ["title", "kind", "version"]
    assert schema["properties"]["version"] == {"type": "integer", "const": 2}


def test_variables_of_one_path_have_one_name(kitchen: dict[str, Any]) -> None:
    item = kitchen["paths"]["/dishes/{dish_id}"]
    assert set(item) == {"get", "delete", "head"}
    replace = kitchen["paths"]["/dishes/{id}.json"]["put"]
    assert [found["name"] for found in replace["parameters"]] == ["id"]
    assert set(replace["responses"]["2XX"]["content"]) == {"application/json"}
    photos = _parameters(kitchen, "/dishes/{dish_id}/photos/{sizes}", "post")
    assert list(photos) == ["dish_id", "sizes"]
    assert photos["sizes"]["style"] == "simple"


def test_bodies(kitchen: dict[str, Any]) -> None:
    paths = kitchen["paths"]
    photos = paths["/dishes/{dish_id}/photos/{sizes}"]["post"]
    (media,) = photos["requestBody"]["content"].values()
    assert list(photos["requestBody"]["content"]) == ["multipart/form-data"]
    assert media["schema"]["properties"]["photos"]["items"]["format"] == "binary"
    film = paths["/dishes/{dish_id}/film"]["put"]
    assert film["requestBody"]["content"] == {"video/mp4": {}}
    sign = paths["/dishes/{dish_id}/signature"]["post"]
    assert sign["requestBody"]["content"] == {"application/octet-stream": {}}
    rate = paths["/dishes/{dish_id}/rating"]["patch"]
    assert list(rate["requestBody"]["content"]) == ["application/x-www-form-urlencoded"]


# Answers


def _responses(document: dict[str, Any], path: str, method: str) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][path][method]["responses"]
    return found


def test_success_is_in_its_envelope(kitchen: dict[str, Any]) -> None:
    content = _responses(kitchen, "/dishes/pages", "get")["2XX"]["content"]
    assert set(content) == {"application/json", "application/xml"}
    schema = content["application/json"]["schema"]
    assert schema["required"] == ["response"]
    assert schema["properties"]["response"]["items"] == {"$ref": "#/components/schemas/Dish"}
    assert schema["properties"]["total"] == {"type": ["integer", "null"]}
    assert set(schema["properties"]["paging"]["properties"]) == {"next"}
    inner = _responses(kitchen, "/dishes/{id}.json", "put")["2XX"]["content"]
    schema = inner["application/json"]["schema"]
    assert schema["required"] == ["result"]
    assert schema["properties"]["result"]["required"] == ["dish"]
    assert "required" not in (
        _responses(kitchen, "/dishes/{dish_id}", "get")["2XX"]["content"]["application/json"][
            "schema"
        ]
    )


def test_answers_of_other_kinds(kitchen: dict[str, Any]) -> None:
    film = _responses(kitchen, "/dishes/{dish_id}/film", "put")
    assert film["2XX"]["content"] == {"application/octet-stream": {}}
    sign = _responses(kitchen, "/dishes/{dish_id}/signature", "post")
    assert sign["2XX"]["content"] == {"application/pdf": {}}
    rate = _responses(kitchen, "/dishes/{dish_id}/rating", "patch")
    assert rate["2XX"]["content"] == {"text/plain": {"schema": {"type": "string"}}}
    assert "content" not in _responses(kitchen, "/dishes/{dish_id}", "delete")["204"]
    head = _responses(kitchen, "/dishes/{dish_id}", "head")
    assert not any("content" in response for response in head.values())


def test_failures_by_status(kitchen: dict[str, Any]) -> None:
    found = _responses(kitchen, "/dishes", "post")
    assert list(found) == ["201", "202", "401", "404", "409", "422", "429", "503", "default"]
    # One of the rows says nothing of its body.
    assert found["401"]["content"]["*/*"] == {}
    assert {} in found["401"]["content"]["application/json"]["schema"]["anyOf"]
    late = found["422"]["content"]["application/json"]
    names = [choice["$ref"].rpartition("/")[2] for choice in late["schema"]["anyOf"]]
    assert names == ["Error.Taken", "Error.Unexpected"]
    assert late["examples"] == {"late": {"value": {"error": {"code": 17, "message": "late"}}}}
    assert "X-Request-Id" in found["404"]["headers"]
    assert found["429"]["content"] == found["default"]["content"]
    assert set(found["429"]["headers"]) >= {"Retry-After", "X-Ratelimit-Reset"}
    # Limits that do not count the operation are not told.
    assert "503" not in _responses(kitchen, "/token#tokens.create", "post")


def test_failure_inside_a_success(kitchen: dict[str, Any]) -> None:
    found = _responses(kitchen, "/dishes", "get")
    assert list(found)[:2] == ["200", "2XX"]
    media = found["200"]["content"]["application/json"]
    assert media["schema"]["anyOf"][1] == {"$ref": "#/components/schemas/Error.Burnt"}
    assert set(media["examples"]) == {"two", "burnt"}
    assert found["200"]["content"]["application/xml"]["schema"] == media["schema"]


def test_rows_take_what_they_match_and_nothing_else(kitchen: dict[str, Any]) -> None:
    judge = Judge(kitchen)
    row = "/components/schemas/Error."
    assert not judge.errors(f"{row}Taken", {"error": {"code": 17}})
    assert not judge.errors(f"{row}Taken", {"error": {"code": "17", "message": ["a", "b"]}})
    assert judge.errors(f"{row}Taken", {"error": {"code": "18"}})
    assert judge.errors(f"{row}Taken", {"error": "17"})
    assert judge.errors(f"{row}Taken", {})
    assert not judge.errors(f"{row}Burnt", {"error": {"kind": "burnt", "hot": True}})
    assert judge.errors(f"{row}Burnt", {"error": {"kind": "burnt", "hot": True, "since": 1}})
    assert judge.errors(f"{row}DishNotFound", {"error": {"code": "notFound", "message": "x"}})


def test_codes_of_the_hosted_solution() -> None:
    document = exported("hosted")
    pointer = "/paths/~1api~1portal~1register/post/responses/400/content/application~1json/schema"
    judge = Judge(document)
    assert not judge.errors(pointer, {"error": "portalNameExist", "message": "taken"})
    assert judge.errors(pointer, {"error": "portalNameNotFound", "message": "not raised here"})
    assert judge.errors(pointer, {"message": "no code"})


# Types


def _refused(document: dict[str, Any], name: str, value: object) -> bool:
    return bool(Judge(document).errors(f"/components/schemas/{name}", value))


@pytest.mark.parametrize(
    ("name", "value", "refused"),
    [
        ("Kind", 1, False),
        ("Kind", "potage", False),
        ("Kind", 99, False),  # open
        ("Kind", True, True),
        ("State", 2, False),
        ("State", 3, True),  # closed
        ("Colour", "no", False),
        ("Colour", False, True),
        ("Labels", None, False),
        ("Labels", ["a"], False),
        ("Labels", [1], True),
        ("Part", {"kind": "meat", "id": 1, "animal": "hen"}, False),
        ("Part", {"kind": "meat", "id": 1}, True),
        ("Part", {"kind": 2, "id": "a"}, False),
        ("Part", {"kind": "2", "id": "a"}, False),
        ("Part", {"kind": 2, "id": 1}, True),  # replaced: text here, a number in Base
        ("Part", {"kind": "fish", "id": "a", "animal": "hen"}, True),
        ("Part", {"id": "a", "animal": "hen"}, True),
        ("Meat", {"kind": "meat", "animal": "hen"}, True),  # `id` of Base is required
        ("Copy", {"id": 1}, False),
        ("Copy", {}, True),
        ("Empty", {"any": 1}, False),
        ("Base", {"id": None}, True),
    ],
)
def test_types_take_what_the_wire_has(
    kitchen: dict[str, Any], name: str, value: object, refused: bool
) -> None:
    assert _refused(kitchen, name, value) is refused


def test_members_of_an_object(kitchen: dict[str, Any]) -> None:
    schema = kitchen["components"]["schemas"]["Dish"]
    members = schema["properties"]
    assert members["best_before"] == {"type": ["string", "null"], "format": "date"}
    assert members["best"] == {"anyOf": [{"$ref": "#/components/schemas/Dish"}, {"type": "null"}]}
    assert members["either"]["anyOf"][2] == {"type": "null"}
    assert members["either"]["examples"] == ["12"]
    assert members["tags"] == {
        "type": "array",
        "items": {"type": "string"},
        "minItems": 0,
        "maxItems": 9,
    }
    assert members["counts"]["minProperties"] == 1
    assert members["label"]["minLength"] == 2
    assert members["title"]["pattern"] == "^[^/]+$"
    assert "pattern" not in members["odd / ~name #1"]  # malformed: a validator would stop
    assert members["old_name"]["deprecated"] is True
    assert members["extra"] == {}
    assert members["pin"] == {"type": "string", "format": "password"}
    assert "best_before" in schema["required"]
    assert "page" not in schema["required"]
    assert not any("readOnly" in found or "writeOnly" in found for found in members.values())


# Security and servers


def test_security_schemes(kitchen: dict[str, Any]) -> None:
    schemes = kitchen["components"]["securitySchemes"]
    short = {
        name: {key: value for key, value in found.items() if key not in {"description", "flows"}}
        for name, found in schemes.items()
    }
    assert short == {
        "login": {"type": "http", "scheme": "token"},
        "cookie_login": {"type": "apiKey", "in": "cookie", "name": "kitchen_auth"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "key_with_word": {"type": "http", "scheme": "apikey"},
        "tenant": {"type": "apiKey", "in": "query", "name": "tenant"},
        "session": {"type": "apiKey", "in": "cookie", "name": "sid"},
        "basic": {"type": "http", "scheme": "basic"},
        "token": {"type": "http", "scheme": "bearer"},
        "signed": {"type": "apiKey", "in": "header", "name": "X-Signed"},
        "asc": {"type": "http", "scheme": "asc"},
        "code_flow": {"type": "oauth2"},
        "machine_flow": {"type": "oauth2"},
        "discovered": {
            "type": "openIdConnect",
            "openIdConnectUrl": "https://id.example.com/.well-known/openid-configuration",
        },
    }
    assert list(schemes["code_flow"]["flows"]) == ["authorizationCode"]
    assert schemes["machine_flow"]["flows"]["clientCredentials"]["tokenUrl"] == "/oauth/token"


def test_security_of_operations(kitchen: dict[str, Any]) -> None:
    assert kitchen["security"] == [{"login": []}, {"key": [], "tenant": []}, {"basic": []}]
    assert kitchen["paths"]["/token"]["post"]["security"] == []
    assert kitchen["paths"]["/dishes/{id}.json"]["put"]["security"] == [{"token": []}]
    assert "security" not in kitchen["paths"]["/dishes"]["get"]


def test_servers(kitchen: dict[str, Any]) -> None:
    (server,) = kitchen["servers"]
    assert server["url"] == "https://{host}:{port}/{stage}"
    assert server["variables"]["host"]["default"] == "host"
    assert server["variables"]["stage"] == {"enum": ["live", "test"], "default": "test"}
    sign_in = kitchen["paths"]["/token"]["post"]
    assert [found["url"] for found in sign_in["servers"]] == ["https://id.example.com"]
    assert "servers" not in kitchen["paths"]["/dishes"]["get"]


def test_facts_of_the_product(kitchen: dict[str, Any]) -> None:
    assert kitchen["info"]["title"] == "Kitchen Sink"
    assert kitchen["info"]["version"] == "2.0"
    assert "<script>" in kitchen["info"]["description"]
    assert [tag["name"] for tag in kitchen["tags"]] == [
        "shelves",
        "account",
        "kitchen.dishes",
        "tokens",
    ]
    assert json.dumps(kitchen).isascii()
