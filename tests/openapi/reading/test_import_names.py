"""Names of methods and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.openapi.reading.words import (
    is_plural,
    pascal,
    singular,
    snake_words,
    spoken,
    to_identifier,
)

from .workbench import DOCUMENTS, bring_in, bring_in_file, document

if TYPE_CHECKING:
    from pathlib import Path

_LIST = {
    "200": {"description": "ok", "content": {"application/json": {"schema": {"type": "array"}}}}
}
_FINE = {"204": {"description": "ok"}}


def _name(
    tmp_path: Path, method: str, path: str, *, answers_list: bool = False, **parts: Any
) -> str:
    operation = {"responses": _LIST if answers_list else _FINE, **parts}
    made = bring_in(tmp_path, document(paths={path: {method: operation}}))
    assert made.problems == ()
    return next(iter(made.endpoints))


@pytest.mark.parametrize(
    ("method", "path", "tag", "operation_id", "expected"),
    [
        ("get", "/pets/{id}", "pets", "getPetById", "pets.get"),
        ("get", "/pets/{id}", "pets", "retrieve_pet", "pets.get"),
        ("post", "/pets", "pets", "addPet", "pets.create"),
        ("put", "/pets/{id}", "pets", "modifyPet", "pets.update"),
        ("delete", "/pets/{id}", "pets", "removePet", "pets.delete"),
        ("delete", "/pets/{id}/tags", "pets", "removePetTags", "pets.remove_tags"),
        ("get", "/pets", "pets", "pets/list-all", "pets.list"),
        ("get", "/pets", "pets", "PetsController_findAll", "pets.list"),
        ("get", "/pets/email", "pets", "getPetByEmail", "pets.get"),
        ("post", "/pets/{id}/close", "pets", "postPetsIdClose", "pets.close"),
        ("post", "/pets", "Pets API", "PostPets", "pets.create"),
        ("get", "/items/{item_id}", "items", "read_item_items__item_id__get", "items.get"),
        ("post", "/chat.post", "chat", "chat_postMessage", "chat.post_message"),
        ("get", "/a", "Files / Folders", "getFolder", "files.folders.get"),
        ("get", "/a", "Files / Files", "getFile", "files.get"),
        ("get", "/a", "Settings / Login settings", "getLoginSettings", "settings.login.get"),
        ("post", "/a", "Files / Folders", "insertFile", "files.folders.insert_file"),
        ("get", "/a", "import", "global", "import_.get_global"),
        ("post", "/a", "pets", "lambda", "pets.lambda_"),
        ("post", "/a", "request", "close", "requests.close"),
        ("get", "/a", "OAuth 2.0", "getOAuthToken", "oauth_2_0.get_token"),
    ],
)
def test_name_from_an_operation_id(
    method: str, path: str, tag: str, operation_id: str, expected: str, tmp_path: Path
) -> None:
    assert _name(tmp_path, method, path, tags=[tag], operationId=operation_id) == expected


@pytest.mark.parametrize(
    ("method", "path", "summary", "expected"),
    [
        ("get", "/crm/contact/{id}", "Get a contact", "contacts.get"),
        (
            "put",
            "/crm/contact/{id}/status",
            "Update the contact status by ID",
            "contacts.update_status",
        ),
        ("post", "/crm/contact/merge", "Merge contacts", "contacts.merge"),
        ("delete", "/crm/contact/tag/unused", "Delete unused tags", "contacts.delete_unused_tags"),
    ],
)
def test_name_from_a_summary(
    method: str, path: str, summary: str, expected: str, tmp_path: Path
) -> None:
    assert _name(tmp_path, method, path, tags=["Contacts"], summary=summary) == expected


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("get", "/users", "users.list"),
        ("post", "/users", "users.create"),
        ("post", "/users/{id}", "users.update"),
        ("post", "/users/{id}/activate", "users.activate"),
        ("get", "/users/{id}/posts", "users.posts.list"),
        ("delete", "/users/{id}/posts/{post}", "users.posts.delete"),
        ("get", "/api/v2/users", "users.list"),
        ("get", "/", "root.list"),
    ],
)
def test_name_from_method_and_path(method: str, path: str, expected: str, tmp_path: Path) -> None:
    found = _name(tmp_path, method, path, answers_list=method == "get")
    assert found == expected


def test_names_differ_and_the_best_fit_keeps_the_short_one(tmp_path: Path) -> None:
    def operation(identifier: str) -> dict[str, Any]:
        return {"tags": ["pets"], "operationId": identifier, "responses": _FINE}

    paths = {
        "/pets/{id}": {
            "get": operation("getPet"),
            "put": operation("updatePet"),
            "patch": operation("updatePetPartly"),
        },
        "/pets/email": {"get": operation("getPetByEmail")},
        "/pets/mine": {"get": operation("getPet")},
    }
    made = bring_in(tmp_path, document(paths=paths))
    names = {one["http"]: name for name, one in made.endpoints.items()}
    assert names == {
        "GET /pets/{id}": "pets.get",
        "PUT /pets/{id}": "pets.update",
        "PATCH /pets/{id}": "pets.update_partly",
        "GET /pets/email": "pets.get_by_email",
        "GET /pets/mine": "pets.get_pet",
    }


def test_method_does_not_take_the_name_of_a_resource_below(tmp_path: Path) -> None:
    paths = {
        "/a": {"post": {"tags": ["files"], "operationId": "search", "responses": _FINE}},
        "/b": {"get": {"tags": ["files / search"], "operationId": "getThings", "responses": _FINE}},
    }
    made = bring_in(tmp_path, document(paths=paths))
    assert made.problems == ()
    assert "files.search" not in made.endpoints


def test_every_name_that_is_not_in_the_document_is_told(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "generated_ids.yaml")
    told = {f.place.partition("#")[2] for f in made.imported.findings if f.rule == "method"}
    assert "/paths/~1items~1{item_id}/get" in told
    assert len(told) >= len(made.endpoints) - 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("portalName", ["portal", "name"]),
        ("HTTPServer2Go", ["http", "server2", "go"]),
        ("Portal-Name of_x", ["portal", "name", "of", "x"]),
        ("OAuthToken", ["oauth", "token"]),
        ("user's Größe", ["users", "groe"]),
        ("日本", []),
    ],
)
def test_words_of_a_name(text: str, words: list[str]) -> None:
    assert snake_words(text) == words


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("pets", "pet"),
        ("companies", "company"),
        ("boxes", "box"),
        ("people", "person"),
        ("status", "status"),
        ("news", "news"),
        ("addresses", "address"),
        ("access", "access"),
    ],
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one
    assert is_plural(many) == (many != one)


def test_identifiers_and_types() -> None:
    assert to_identifier(["import"], "x") == "import_"
    assert to_identifier(["2fa"], "x") == "n2fa"
    assert to_identifier([], "x") == "x"
    assert pascal("io.k8s.v1.2-pod") == "IoK8sV1V2Pod"
    assert spoken("-1") == ["minus", "1"]
