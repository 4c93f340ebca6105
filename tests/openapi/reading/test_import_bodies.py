"""Requests and answers: media types, files, forms, statuses, envelopes and failures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .workbench import DOCUMENTS, bring_in, bring_in_file, document

if TYPE_CHECKING:
    from pathlib import Path

    from .workbench import Made


def _bodies(tmp_path: Path) -> Made:
    made = bring_in_file(tmp_path, DOCUMENTS / "bodies.yaml")
    assert made.problems == ()
    return made


def test_files_are_parts_of_a_form(tmp_path: Path) -> None:
    found = _bodies(tmp_path).endpoint("files", "upload")
    assert found["multipart"] == {
        "file": {"type": "upload", "doc": "The file."},
        "more": {"type": "list<upload>", "required": False},
        "meta": {"type": "UploadFileMeta", "required": False},
        "note": {"type": "str", "required": False},
    }
    assert found["returns"]["status"] == 201
    assert found["raises"] == ["ContentTooLarge"]


def test_bytes_are_streamed_up_and_down(tmp_path: Path) -> None:
    made = _bodies(tmp_path)
    assert made.endpoint("files", "download")["returns"]["type"] == "stream"
    assert made.endpoint("files", "get_thumbnail")["returns"]["type"] == "bytes"
    assert made.endpoint("files", "replace_content")["binary"] is True
    assert made.endpoint("text", "create")["binary"] == "text/plain"
    assert made.endpoint("text", "get")["returns"] == {"type": "str", "content_type": "text/plain"}
    assert made.endpoint("xml", "get")["returns"]["type"] == "bytes"


def test_json_under_another_name_is_said(tmp_path: Path) -> None:
    found = _bodies(tmp_path).endpoint("files", "update_content")
    assert found["headers"]["Content-Type"]["const"] == "application/merge-patch+json"
    assert found["returns"]["content_type"] == "application/vnd.files+json"
    assert found["body"] == "map<any>"


def test_objects_under_types_that_are_none_of_objects_are_json(tmp_path: Path) -> None:
    members = {"type": "object", "properties": {"id": {"type": "integer"}}}
    operation = {
        "requestBody": {"content": {"application/octet-stream": {"schema": members}}},
        "responses": {"200": {"description": "ok", "content": {"text/plain": {"schema": members}}}},
    }
    made = bring_in(tmp_path, document(paths={"/nets": {"post": operation}}))
    assert made.problems == ()
    found = made.endpoint("nets", "create")
    assert found["body"] == {"id": {"type": "int", "required": False}}
    assert "headers" not in found
    assert found["returns"] == "CreateNetResponse"
    assert len(made.corrected("media-type")) == 2


def test_form_list_union_and_alternatives(tmp_path: Path) -> None:
    made = _bodies(tmp_path)
    assert made.endpoint("form", "send")["form"]["b"] == {"type": "list<int>", "required": False}
    assert made.endpoint("list", "create")["body"] == "list<int>"
    assert made.endpoint("union", "create")["body"] == "CreateUnionBody | list<str>"
    assert set(made.endpoint("variants", "create")["body"]) == {"common", "a", "b"}
    assert made.left_out("alternatives") == ["/paths/~1variants/post/requestBody"]


def test_the_media_types_that_are_not_used_are_told(tmp_path: Path) -> None:
    assert set(_bodies(tmp_path).left_out("media-type")) == {
        "/paths/~1files/post/requestBody/content/application~1json",
        "/paths/~1files/get/responses/200/content/text~1csv",
        "/paths/~1xml/get/responses/200/content/application~1xml",
        "/paths/~1xml/post/requestBody/content/application~1xml",
        "/paths/~1events/get/responses/200/content/text~1event-stream",
    }


def test_one_body_under_two_statuses_is_one_answer(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "kubernetes_like.json")
    assert made.endpoint("core_v1", "create_namespaced_pod")["returns"] == {
        "type": "Pod",
        "status": [200, 201],
    }


def test_envelopes_are_said_once_and_unwrapped(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "envelopes.yaml")
    assert made.problems == ()
    assert made.data["product.yaml"]["envelope"] == {"data": "response"}
    assert made.endpoint("users", "list")["returns"] == "list<User>"
    assert made.endpoint("users", "get")["returns"] == "User"
    assert made.endpoint("stats", "get_count")["returns"] == "int"
    assert made.endpoint("stats", "get_plain")["envelope"] == "none"
    assert "UserWrapper" not in made.types


def test_entities_that_only_look_alike_are_no_envelopes(tmp_path: Path) -> None:
    def answer(kind: str) -> dict[str, Any]:
        schema = {
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "value": {"type": kind},
                "color": {"type": "string"},
            },
        }
        content = {"application/json": {"schema": schema}}
        return {"get": {"responses": {"200": {"description": "ok", "content": content}}}}

    kinds = ("string", "integer", "boolean", "number")
    made = bring_in(tmp_path, document(paths={f"/{kind}": answer(kind) for kind in kinds}))
    assert "envelope" not in made.data["product.yaml"]


def test_error_table(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "errors.json")
    assert made.problems == ()
    table = made.data["errors.yaml"]
    assert table["body"] == {"code": "error.code", "message": "error.message"}
    assert list(table["rows"]) == [
        "Empty",
        "TooLong",
        "NotFoundError",  # a type is called NotFound
        "Conflict",
        "TooManyRequests",
        "InternalServerError",
    ]
    assert table["rows"]["Empty"]["code"] == "empty"
    assert table["rows"]["Empty"]["fields"]["request_id"]["name"] == "body_request_id"
    assert table["rows"]["Conflict"]["fields"]["holder"] == {"type": "Data", "required": False}
    assert table["always"] == ["Empty", "TooLong"]
    assert made.endpoint("errors", "get")["raises"] == ["NotFoundError", "TooManyRequests"]
    assert set(made.left_out("status-range")) == {
        "/paths/~1a/get/responses/4XX",
        "/paths/~1a/get/responses/default",
    }


def test_default_is_the_answer_where_no_success_is_described(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "petstore.yaml")
    assert made.endpoint("user", "create_with_list_input")["returns"] == "User"
