"""What a product takes from another one, from fragments, and what an endpoint takes from its product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.settings import Envelope, Formats, Retry
from clientsmith.model.types import ObjectType, Primitive
from description.products import linked, operation, type_named, write

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.model.api import Api

BASE = {
    "auth.yaml": """
        use: [key]
        schemes:
          key: {kind: api_key, in: header, name: X-Key, value: {argument: key}}
          token: {kind: bearer, token: {argument: token}}
    """,
    "errors.yaml": """
        body: {code: code, message: message}
        always: [Denied]
        rows:
          Denied: {status: 403, doc: No.}
          Missing: {status: 404, doc: Not there.}
          Old: {status: 410, doc: Gone.}
    """,
    "types/files.yaml": """
        types:
          File: {fields: {id: int, owner: Owner}}
          Owner: {fields: {name: str}}
    """,
    "endpoints/files.yaml": """
        resource: files
        doc: Files of the base.
        endpoints:
          get: {http: "GET /files/{id}", doc: Get., path: {id: int}, returns: File, raises: [Missing]}
          list: {http: GET /files, doc: List., returns: list<File>}
          purge: {http: DELETE /files, doc: Delete all., raises: [Old]}
    """,
}
HEIR = {
    "product.yaml": "extends: ../base",
    "errors.yaml": """
        rows:
          Missing: {status: [404, 405], doc: Not here.}
          Old: {skip: It is never answered.}
          Busy: {status: 503, doc: Later., retry: wait}
    """,
    "types/files.yaml": "types: {Owner: {fields: {name: str, email: str}}}",
    "endpoints/more.yaml": """
        resource: files
        raises: [Busy]
        auth: [token]
        endpoints:
          get: {http: "GET /v2/files/{id}", doc: Get anew., path: {id: int}, returns: File}
          purge: {skip: Nobody may.}
          count: {http: GET /files/count, doc: Count., returns: int}
    """,
}


def heir(specs: Path) -> Api:
    """The product that extends the base."""
    write(specs, "base", BASE)
    write(specs, "heir", HEIR)
    return linked(specs, "heir")


def test_an_heir_replaces_adds_and_leaves_out(tmp_path: Path) -> None:
    api = heir(tmp_path)
    assert api.product.name == "heir"
    owner = type_named(api, "Owner")
    assert isinstance(owner, ObjectType)
    assert [field.name for field in owner.fields] == ["name", "email"]
    assert owner.origin.file.endswith("heir/types/files.yaml")
    assert [(row.name, row.statuses) for row in api.errors.rows] == [
        ("Denied", (403,)),
        ("Missing", (404, 405)),
        ("Busy", (503,)),
    ]
    (files,) = api.resources
    assert files.doc == "Files of the base."
    assert sorted(one.name for one in files.operations) == ["count", "get", "list"]
    assert operation(api, "files.get").path == "/v2/files/{id}"


def test_settings_of_a_file_are_for_the_endpoints_in_it(tmp_path: Path) -> None:
    api = heir(tmp_path)
    assert operation(api, "files.list").settings.auth == (("key",),)
    assert operation(api, "files.list").raises == ("Denied",)
    assert operation(api, "files.count").settings.auth == (("token",),)
    assert operation(api, "files.count").raises == ("Busy", "Denied")


def test_the_base_does_not_know_its_heir(tmp_path: Path) -> None:
    heir(tmp_path)
    base = linked(tmp_path, "base")
    assert [row.name for row in base.errors.rows] == ["Denied", "Missing", "Old"]
    assert len(base.resources[0].operations) == 3


def test_an_heir_of_an_heir(tmp_path: Path) -> None:
    heir(tmp_path)
    write(tmp_path, "third", {"product.yaml": "extends: ../heir\ntimeout: 5s"})
    api = linked(tmp_path, "third")
    assert operation(api, "files.count").settings.timeout == 5.0
    assert operation(api, "files.get").path == "/v2/files/{id}"


def test_fragments_lie_between_the_base_and_the_product(tmp_path: Path) -> None:
    write(tmp_path, "base", BASE)
    fragments = tmp_path / "common" / "types"
    fragments.mkdir(parents=True)
    (fragments / "shared.yaml").write_text(
        "types: {Owner: {fields: {shared: str}}, File: {fields: {id: str, owner: Owner}}}\n"
    )
    (tmp_path / "common" / "parameters.yaml").write_text("groups: {window: {query: {from: int}}}\n")
    own = "types: {File: {fields: {id: uuid, owner: Owner}}}"
    files = {
        "product.yaml": "extends: ../base\ninclude: [../common]",
        "types/own.yaml": own,
        "endpoints/log.yaml": """
            resource: log
            endpoints:
              read: {http: GET /log, doc: Read., parameters: [window], query: {to: int}}
        """,
    }
    write(tmp_path, "user", files)
    api = linked(tmp_path, "user")
    owner, file = type_named(api, "Owner"), type_named(api, "File")
    assert isinstance(owner, ObjectType)
    assert isinstance(file, ObjectType)
    assert [field.name for field in owner.fields] == ["shared"]
    assert file.fields[0].type == Primitive("uuid")
    assert [field.name for field in operation(api, "log.read").query] == ["to", "from"]


SETTINGS = {
    "product.yaml": """
        timeout: 20s
        retry: {max_retries: 4, first_delay: 250ms, statuses: 503}
        formats: {request: [form], response: [json, text]}
        envelope: {data: response, total: total}
        paging: {by_offset: {style: offset, start: start, size: count}}
        page: by_offset
    """,
    "auth.yaml": """
        use: [[key, token]]
        schemes:
          key: {kind: api_key, in: query, name: k, value: {argument: key}}
          token: {kind: bearer, token: {argument: token}}
    """,
    "limits.yaml": """
        limits: {burst: {max: 10, per: 1m}, slow: {in_flight: 2}}
    """,
    "endpoints/files.yaml": """
        resource: files
        timeout: 1m
        retry: {deadline: 2h}
        limits: [slow]
        endpoints:
          plain: {http: GET /plain, doc: P.}
          own:
            http: GET /own
            doc: O.
            timeout: 500ms
            retry: {max_retries: 0}
            auth: none
            limits: []
            formats: {response: [text]}
            envelope: none
            page: none
          free: {http: GET /free, doc: F., auth: optional}
          last: {http: GET /last, doc: L., auth: [key, none]}
          pages: {http: GET /pages, doc: G., query: {start: int, count: int}, returns: list<int>}
    """,
}


def test_settings_go_from_the_product_over_the_resource_to_the_endpoint(tmp_path: Path) -> None:
    write(tmp_path, "drive", SETTINGS)
    api = linked(tmp_path, "drive")
    assert api.settings.limits == ("burst", "slow")
    plain = operation(api, "files.plain").settings
    assert plain.timeout == 60.0
    assert plain.retry == Retry(4, 0.25, 8.0, 60.0, 7200.0, (503,))
    assert plain.auth == (("key", "token"),)
    assert plain.limits == ("slow",)
    assert operation(api, "files.free").settings.auth == (("key", "token"), ())
    assert operation(api, "files.last").settings.auth == (("key",), ())
    assert plain.formats == Formats(("form",), ("json", "text"))
    assert plain.envelope == Envelope(data=("response",), total=("total",))
    own = operation(api, "files.own").settings
    assert (own.timeout, own.auth, own.limits, own.envelope) == (0.5, (), (), None)
    assert own.retry == Retry(0, 0.25, 8.0, 60.0, 7200.0, (503,))
    assert own.formats == Formats(("form",), ("text",), "accept", "text")


def test_only_an_operation_that_can_page_takes_the_product_s_style(tmp_path: Path) -> None:
    write(tmp_path, "drive", SETTINGS)
    api = linked(tmp_path, "drive")
    assert operation(api, "files.pages").settings.paging == "by_offset"
    assert operation(api, "files.plain").settings.paging is None
    assert operation(api, "files.own").settings.paging is None
