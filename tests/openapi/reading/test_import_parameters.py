"""Parameters in all places and styles, and paths as documents write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .workbench import DOCUMENTS, bring_in, bring_in_file, document

if TYPE_CHECKING:
    from pathlib import Path


def _parts(tmp_path: Path) -> Any:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    assert made.problems == ()
    return made.endpoint("items.parts", "get")


def test_variables_of_a_path_are_identifiers(tmp_path: Path) -> None:
    found = _parts(tmp_path)
    assert found["http"] == "GET /items/{item_id}/parts/{part_no}/{list}/{matrix}"
    assert found["path"] == {
        "item_id": "int",
        "part_no": {"type": "str", "max_length": 5},
        "list": "str",
        "matrix": "str",
    }


def test_styles_of_a_query(tmp_path: Path) -> None:
    query = _parts(tmp_path)["query"]
    assert query["repeated"] == {"type": "list<int>", "required": False}
    assert query["commas"]["style"] == "comma"
    assert query["spaces"]["style"] == "spaces"
    assert query["pipes"]["style"] == "pipes"
    assert query["filter"] == {"type": "PartFilter", "required": False, "style": "deep"}
    assert query["any"] == {"type": "map<str>", "required": False, "style": "deep"}
    assert query["objects"]["style"] == "deep"
    # An object in form style is its members.
    assert query["offset"] == {"type": "int", "required": False}
    assert query["limit"]["default"] == 10
    assert "form" not in query


def test_a_required_parameter_with_one_value_is_a_constant(tmp_path: Path) -> None:
    assert _parts(tmp_path)["query"]["api-version"] == {"type": "str", "const": "2020-01-01"}


def test_one_name_in_several_places_has_several_arguments(tmp_path: Path) -> None:
    found = _parts(tmp_path)
    assert found["query"]["item-id"]["name"] == "item_id_query"
    assert found["headers"]["item_id"]["name"] == "item_id_header"


def test_what_the_language_cannot_say_of_parameters_is_told(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    numbers = {pointer.rpartition("/")[2] for pointer in made.left_out("style")}
    assert numbers == {"2", "3", "14", "15", "16", "24"}
    assert len(made.left_out("parameter")) == 2
    assert len(made.left_out("own-header")) == 1
    assert made.left_out("method") == ["/paths/~1search/trace"]


def test_patterns_in_paths_give_types(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    found = made.endpoint("orders", "update_kind")
    assert found["http"] == "POST /orders/{orderId}/{kind}/{rest}"
    assert found["path"] == {"orderId": "int", "kind": "Kind", "rest": "str"}
    assert found["body"] == {"note": {"type": "str", "required": False}}
    assert found["server"] == "orders"
    assert made.types["Kind"] == {"enum": ["in", "out"]}
    assert len(made.corrected("path-parameter-in-body")) == 2
    assert len(made.corrected("path-parameter-unused")) == 1


def test_body_of_get_becomes_a_query(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    assert made.endpoint("search", "list")["query"] == {
        "q": "str",
        "limit": {"type": "int", "required": False},
    }


def _body(members: dict[str, Any]) -> dict[str, Any]:
    schema = {"type": "object", "properties": members}
    return {"content": {"application/json": {"schema": schema}}}


@pytest.mark.parametrize("systematic", [True, False])
def test_body_of_delete_is_a_query_only_where_the_document_errs_throughout(
    systematic: bool, tmp_path: Path
) -> None:
    fine = {"200": {"description": "ok"}}
    get: dict[str, Any] = {"operationId": "listThings", "responses": fine}
    if systematic:
        get["requestBody"] = _body({"limit": {"type": "integer"}})
    delete = {
        "operationId": "deleteThings",
        "requestBody": _body({"ids": {"type": "array", "items": {"type": "string"}}}),
        "responses": fine,
    }
    made = bring_in(tmp_path, document(paths={"/things": {"get": get, "delete": delete}}))
    found = made.endpoint("things", "delete")
    assert ("query" in found, "body" in found) == (systematic, not systematic)


def test_query_in_a_path_and_characters_that_a_path_cannot_have(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    assert made.endpoint("search", "search")["query"] == {"scope": {"type": "str", "const": "all"}}
    assert "GET /a%20b/%C3%BC" in {one["http"] for one in made.endpoints.values()}


def test_operations_that_cannot_be_described_are_skipped_with_a_reason(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    assert (
        made.endpoint("twins", "get_second")["skip"] == "GET /twins/{a} is twins.get_first already"
    )
    assert made.endpoint("dots", "get")["skip"] == "the path holds `.` or `..`"
    assert made.endpoint("same", "get")["http"] == "GET /same/{id}/to/{id_2}"


def test_operations_of_one_route_that_differ_in_constants_or_variables_are_kept(
    tmp_path: Path,
) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    kept = [one for one in made.endpoints.values() if "/twins" in one.get("http", "")]
    assert sorted(one["http"] for one in kept if "skip" not in one) == [
        "GET /twins/{a}",
        "GET /twins/{a}",
        "GET /twins/{b}",
    ]
