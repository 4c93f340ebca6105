"""Every operation of the kitchen sink, called sync and async over loopback: the bytes sent and the values read."""

from __future__ import annotations

import asyncio
import hmac
import json
import warnings
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import reduce
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl
from uuid import UUID

import msgspec
import pytest

from .conftest import KITCHEN_SINK
from .making import api_of
from .recording import Answer, Recorder, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ELSEWHERE = timezone(timedelta(hours=2))
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
DAY = date(2026, 1, 2)
ID = UUID("12345678-1234-5678-1234-567812345678")
SETTINGS: dict[str, Any] = {
    "token": "tok",
    "header_key": "hk",
    "query_key": "qk",
    "cookie_key": "ck",
    "username": "ada",
    "password": "pw",
    "sign_key": "sk",
    "sign_secret": "ss",
    "clock": lambda: MOMENT,
}
OPERATIONS = [
    operation.full_name
    for resource in api_of(KITCHEN_SINK).resources
    for operation in resource.operations
]


@dataclass(frozen=True)
class Case:
    """One call: arguments, what must arrive, what is answered, and what must come of it."""

    sends: str
    """Method and target."""
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict[str, Any])
    body: bytes | Callable[[Request], None] = b""
    headers: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    reply: object = None
    """What stands in the envelope, or the whole answer."""
    result: Any = None


def wrapped(value: object) -> Answer:
    """Put a value into the product's envelope."""
    return Answer(body=json.dumps({"result": value}).encode())


def answer(value: object, status: int = 200) -> Answer:
    """Answer with JSON as it is."""
    return Answer(status, json.dumps(value).encode())


def signature() -> str:
    """Sign the fixed moment: HMAC-SHA256 in base64url, whose padding is written as its length."""
    hashed = hmac.digest(b"ss", b"20260102030405\nsk", "sha256")
    text = urlsafe_b64encode(hashed).decode()
    return text.rstrip("=") + str(text.count("="))


def parts(request: Request) -> list[tuple[str, bytes]]:
    """Return the parts of a multipart body: their headers on one line, and their contents."""
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    pieces = request.body.split(f"--{boundary}".encode())
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    split = [piece.partition(b"\r\n\r\n") for piece in pieces[1:-1]]
    assert all(content.endswith(b"\r\n") for _, _, content in split)
    return [
        (head.decode().strip().replace("\r\n", "; "), content[:-2]) for head, _, content in split
    ]


def value_cases(types: Any) -> dict[str, Case]:
    everything = types.Everything(
        str_value="ü",
        int_value=2**53,
        float_value=0.5,
        bool_value=True,
        datetime_value=MOMENT,
        date_value=DAY,
        duration_value=timedelta(minutes=1),
        uuid_value=ID,
        uri_value="https://example.com/?a=b",
        bytes_value=b"hi",
        secret_value="hush",
        any_value={"a": [None]},
        none_value=None,
    )
    sent = {
        "str_value": "ü",
        "int_value": 2**53,
        "float_value": 0.5,
        "bool_value": True,
        "datetime_value": "2026-01-02T03:04:05Z",
        "date_value": "2026-01-02",
        "duration_value": "PT60S",
        "uuid_value": str(ID),
        "uri_value": "https://example.com/?a=b",
        "bytes_value": "aGk=",
        "secret_value": "hush",
        "any_value": {"a": [None]},
        "none_value": None,
    }
    node = types.Node(value=1, left=types.Node(value=2), children=[types.Node(value=3)])
    node_text = {"value": 1, "left": {"value": 2}, "children": [{"value": 3}], "unknown": 1}
    return {
        "values.everything": Case(
            "PUT /v1/everything",
            kwargs={"body": everything},
            body=json.dumps(sent, ensure_ascii=False, separators=(",", ":")).encode(),
            headers={"content-type": "application/json", "authorization": "Bearer tok"},
            reply=sent | {"datetime_value": "2026-01-02T03:04:05.0000009"},
            result=everything,
        ),
        "values.in_path": Case(
            "GET /v1/p/a%2Fb%20%C3%BC/-7/0.5/true/2026-01-02T03%3A04%3A05Z/2026-01-02/PT3600S"
            f"/{ID}/https%3A%2F%2Fx/hush/dark%20green/3/0/9",
            args=(
                *("a/b ü", -7, 0.5, True, MOMENT, DAY, timedelta(hours=1), ID, "https://x", "hush"),
                *(types.Color.DARK_GREEN, types.Level.HIGH, types.Mood.SUNNY, 9),
            ),
            headers={"accept": "*/*", "content-type": None},
        ),
        "values.in_query": Case(
            "GET /v1/q?text=a%26b%3D%C3%BC&number=1&ratio=1.5&flag=false"
            "&moment=2026-01-02T03%3A04%3A05Z&day=2026-01-02&span=PT1S"
            f"&id={ID}&link=https%3A%2F%2Fx&hush=hush&color=red&mood=0&either=n&fixed=a%20b"
            "&repeated=x&repeated=y&comma=1,2&brackets%5B%5D=a&pipes=red%7C3"
            f"&spaces={ID}%20{ID}&deep%5Bid%5D=7&deepMap%5Ba%5D=1&deepMap%5Bb%5D=2"
            "&deepList%5B0%5D%5Bid%5D=1&deepList%5B1%5D%5Bid%5D=z",
            kwargs={
                "text": "a&b=ü",
                "number": 1,
                "ratio": 1.5,
                "flag": False,
                "moment": MOMENT,
                "day": DAY,
                "span": timedelta(seconds=1),
                "id": ID,
                "link": "https://x",
                "hush": "hush",
                "color": types.Color.RED,
                "mood": types.Mood.SUNNY,
                "either": "n",
                "repeated": ("x", "y"),
                "comma": [1, 2],
                "brackets": ["a"],
                "pipes": [types.Color.RED, types.Color.VALUE_3],
                "spaces": [ID, ID],
                "deep": types.Item(id=7),
                "deep_map": {"a": 1, "b": 2},
                "deep_list": [types.Item(id=1), types.Item(id="z")],
            },
            reply="ok",
            result="ok",
        ),
        "values.in_headers": Case(
            "GET /v1/h",
            kwargs={
                "x_text": "plain",
                "x_number": 1,
                "x_flag": True,
                "x_moment": MOMENT,
                "x_hush": "hush",
                "x_mood": types.Mood.RAINY,
                "crumb": "c",
                "x_day": DAY,
            },
            headers={
                "x-text": "plain",
                "x-number": "1",
                "x-flag": "true",
                "x-moment": "2026-01-02T03:04:05Z",
                "x-hush": "hush",
                "x-mood": "1",
                "x-fixed": "7",
                "x-absent": None,
                "cookie": "crumb=c; X-Day=2026-01-02; fixed=yes",
            },
            reply=[1, {"a": None}],
            result=[1, {"a": None}],
        ),
        "values.get_str": Case("GET /v1/r/str", reply="x", result="x"),
        "sessions.create": Case(
            "POST /v1/sessions?version=2",
            kwargs={"name": "ada", "secret": "s"},
            body=b'{"name":"ada","secret":"s","kind":"password"}',
            headers={"authorization": None},
            reply=Answer(body=b'{"token":"t"}'),
            result={"token": "t"},
        ),
        "sessions.confirm": Case(
            "POST /v1/sessions/12%2F3",
            ("12/3",),
            kwargs={"name": "ada", "secret": "s"},
            body=b"name=ada&secret=s",
            headers={"authorization": None},
            reply=Answer(body=b'{"token":"t"}'),
            result={"token": "t"},
        ),
        "sessions.confirm_by_text": Case(
            "POST /v1/sessions/text",
            kwargs={"name": "ada", "secret": "s", "text_code": "123"},
            body=b'{"name":"ada","secret":"s","text_code":"123"}',
            headers={"authorization": None},
            reply=Answer(body=b'{"token":"t"}'),
            result={"token": "t"},
        ),
        "values.get_int": Case("GET /v1/r/int", reply="17", result=17),
        "values.get_float": Case("GET /v1/r/float", reply=1, result=1.0),
        "values.get_bool": Case("GET /v1/r/bool", reply=False, result=False),
        "values.get_datetime": Case(
            "GET /v1/r/datetime",
            reply="2026-01-02T05:04:05+02:00",
            result=MOMENT.astimezone(ELSEWHERE),
        ),
        "values.get_date": Case("GET /v1/r/date", reply="2026-01-02T00:00:00", result=DAY),
        "values.get_duration": Case(
            "GET /v1/r/duration", reply="PT1M", result=timedelta(minutes=1)
        ),
        "values.get_uuid": Case("GET /v1/r/uuid", reply=f"{{{ID}}}", result=ID),
        "values.get_uri": Case("GET /v1/r/uri", reply="https://x", result="https://x"),
        "values.get_secret": Case("GET /v1/r/secret", reply="hush", result="hush"),
        "values.get_any": Case("GET /v1/r/any", reply={"a": 1.5}, result={"a": 1.5}),
        "values.get_nothing": Case("DELETE /v1/r/none", reply=Answer(204)),
        "values.get_none": Case("DELETE /v1/r/null", reply=Answer(204), headers={"accept": "*/*"}),
        "values.get_bytes": Case(
            "GET /v1/r/bytes",
            headers={"accept": "image/png"},
            reply=Answer(200, b"\x89\0", {"Content-Type": "image/png"}),
            result=b"\x89\0",
        ),
        "values.get_text": Case(
            "GET /v1/r/text",
            headers={"accept": "text/csv"},
            reply=Answer(200, b"a,\xfc", {"Content-Type": "text/csv; charset=latin-1"}),
            result="a,ü",
        ),
        "values.get_stream": Case(
            "GET /v1/r/stream", reply=Answer(200, b"long" * 9), result=b"long" * 9
        ),
        "values.get_raw_alias": Case(
            "GET /v1/r/raw",
            headers={"accept": "application/pdf"},
            reply=Answer(200, b"%PDF"),
            result=b"%PDF",
        ),
        "values.get_optional": Case("GET /v1/r/optional", reply=Answer(200, b"{}"), result=None),
        "values.get_list": Case("GET /v1/r/list", reply=[node_text], result=[node]),
        "values.get_map": Case("GET /v1/r/map", reply={"a": node_text}, result={"a": node}),
        "values.get_alias": Case(
            "GET /v1/r/alias",
            reply=["red", "ü", "dark green"],
            result=[types.Color.RED, types.Color("ü"), types.Color.DARK_GREEN],
        ),
        "values.get_grid": Case(
            "GET /v1/r/grid", reply=[{"a": ["b"]}, {}], result=[{"a": ["b"]}, {}]
        ),
        "values.get_moment": Case("GET /v1/r/moment", reply="1970-01-01T00:00:00", result=LONG_AGO),
        "values.get_moods": Case(
            "GET /v1/r/moods",
            reply={"a": 0, "b": "rainy", "c": "00", "d": "x"},
            result={
                "a": types.Mood.SUNNY,
                "b": types.Mood.RAINY,
                "c": types.Mood.SUNNY,
                "d": types.Mood.UNKNOWN,
            },
        ),
        "values.get_mood": Case("GET /v1/r/mood", reply="Sunny", result=types.Mood.SUNNY),
        "values.get_either": Case("GET /v1/r/either", reply="b", result="b"),
        "values.get_item": Case("GET /v1/r/item", reply={"id": 5}, result=types.Item(id=5)),
        "values.head": Case("HEAD /v1/r/head", reply=Answer()),
        "values.options": Case("OPTIONS /v1/r/options", reply=["GET"], result=["GET"]),
    }


def alike_cases(types: Any) -> dict[str, Case]:
    novel = {"title": "Emma", "pages": 474}
    writer = {"name": "Jane"}
    found = {
        "best": writer,
        "all": [novel, writer],
        "byName": {"a": novel},
        "state": {"state": "sold", "price": 1.5},
        "since": "lately",
        "counts": ["a", "1"],
    }
    read = {
        "best": types.Writer(name="Jane"),
        "all": [types.Novel(title="Emma", pages=474), types.Writer(name="Jane")],
        "by_name": {"a": types.Novel(title="Emma", pages=474)},
        "state": types.Sold(price=1.5),
        "since": "lately",
        "counts": ["a", "1"],
    }
    return {
        "alike.find": Case(
            "PUT /v1/found",
            kwargs={"body": types.Found(**read)},
            body=json.dumps(found, separators=(",", ":")).encode(),
            reply=found,
            result=types.Found(**read),
        ),
        "alike.best": Case("GET /v1/best", reply=novel, result=read["all"][0]),
        "alike.some": Case("GET /v1/some", reply=[writer], result=[read["best"]]),
    }


def body_cases(types: Any) -> dict[str, Case]:
    def multipart(request: Request) -> None:
        disposition = "Content-Disposition: form-data; name="
        octets = "Content-Type: application/octet-stream"
        assert parts(request) == [
            (f'{disposition}"title"', "ü".encode()),
            (f'{disposition}"file"; filename="a.txt"; Content-Type: text/plain', b"one"),
            (f'{disposition}"files"; filename="files"; {octets}', b"two"),
            (f'{disposition}"files"; filename="b"; Content-Type: x/y', b"three"),
            (f'{disposition}"count"', b"3"),
            (f'{disposition}"fixed"', b"f"),
        ]

    constants = (
        b'"fixed":"constant","fixedColor":"red","fixedLevel":3,"fixedMood":0,"fixedDay":"2026-01-02"'
        b',"fixedMoment":"2026-01-02T03:04:05Z","fixedId":"12345678-1234-5678-1234-567812345678"'
        b',"fixedSecret":"hush","fixedFlag":true,"fixedRatio":2}'
    )
    cat = types.Cat(name="Tom", lives=9, born_at=MOMENT)
    dog = types.Dog(name="Rex", barks=True)
    home = types.Home(one=cat, many=[dog, cat], by_name={"x": dog})
    pup = types.Dog(name="Rex", barks=False, owner=home)
    tom = b'{"kind":"cat","name":"Tom","bornAt":"2026-01-02T03:04:05Z","lives":9}'
    rex = b'{"kind":"dog","name":"Rex","barks":true}'
    return {
        "bodies.fields": Case(
            "POST /v1/b/fields?both=b&trace=t&again=true",
            kwargs={
                "both": "b",
                "must": "m",
                "must_null": None,
                "may_null": None,
                "may_any": None,
                "again": True,
                "day": DAY,
                "node": types.Node(value=1, right=None),
                "pets": {"p": dog},
                "moods": [types.Mood.SUNNY],
                "trace": "t",
                "x_trace_id": ID,
            },
            body=b'{"must":"m","mustNull":null,"mayNull":null,"mayAny":null,"fixed":"sent","again":true'
            b',"day":"2026-01-02","node":{"value":1,"right":null},"pets":{"p":' + rex + b"}"
            b',"moods":[0],"both":"b"}',
            headers={"x-trace-id": str(ID)},
            reply={"must": "a", "mustNull": None, "mayNull": None, "fixed": "other"},
            result=types.Sent(must="a", must_null=None, may_null=None, fixed="other"),
        ),
        "bodies.sent": Case(
            "POST /v1/b/sent",
            kwargs={"body": types.Sent(must="a", must_null=None, may_null=None, may_alias="x")},
            body=b'{"must":"a","mustNull":null,"mayNull":null,"mayAlias":"x",' + constants,
            reply={"must": "b", "mustNull": "c", "items": [{"id": 1}, {"id": "x"}]},
            result=types.Read(
                must="b", must_null="c", items=[types.Item(id=1), types.Item(id="x")]
            ),
        ),
        "bodies.read": Case(
            "GET /v1/b/read",
            reply={"must": "b", "mustNull": None, "may": None},
            result=types.Read(must="b", must_null=None),
        ),
        "bodies.whole_list": Case(
            "PUT /v1/b/list",
            kwargs={"body": [types.Node(value=1), types.Node(value=2)]},
            body=b'[{"value":1},{"value":2}]',
            reply=[],
            result=[],
        ),
        "bodies.whole_union": Case(
            "PUT /v1/b/union",
            kwargs={"body": pup},
            body=b'{"kind":"dog","name":"Rex","barks":false,"owner":{"one":'
            + tom
            + b',"many":['
            + rex
            + b","
            + tom
            + b'],"byName":{"x":'
            + rex
            + b"}}}",
            reply={"lives": 9, "name": "Tom", "kind": "cat", "bornAt": "2026-01-02T03:04:05Z"},
            result=cat,
        ),
        "bodies.nothing_required": Case(
            "PATCH /v1/b/optional", body=b"{}", headers={"content-type": "application/json"}
        ),
        "bodies.only_fixed": Case("POST /v1/b/fixed", body=b'{"a":"b"}'),
        "bodies.form": Case(
            "POST /v1/b/form",
            kwargs={
                "text": "a b&c",
                "list": [1, 2],
                "node": types.Node(value=1, left=types.Node(value=2)),
                "color": types.Color.DARK_GREEN,
                "maybe": None,
            },
            body=b"text=a+b%26c&list%5B0%5D=1&list%5B1%5D=2&node.value=1&node.left.value=2"
            b"&color=dark+green&maybe=&fixed=5",
            headers={"content-type": "application/x-www-form-urlencoded"},
        ),
        "bodies.whole_form": Case(
            "POST /v1/b/wholeform", kwargs={"body": types.Item(id="a b")}, body=b"id=a+b"
        ),
        "bodies.multipart": Case(
            "POST /v1/b/multipart",
            kwargs={
                "title": "ü",
                "file": ("a.txt", b"one"),
                "files": [b"two", ("b", b"three", "x/y")],
                "count": 3,
            },
            body=multipart,
            reply=5,
            result=5,
        ),
        "bodies.binary": Case(
            "PUT /v1/b/binary",
            kwargs={"body": b"\0\xff"},
            body=b"\0\xff",
            headers={"content-type": "application/octet-stream"},
        ),
        "bodies.typed_binary": Case(
            "PUT /v1/b/typed",
            kwargs={"body": [b"a", b"b"]},
            body=b"ab",
            headers={"content-type": "image/png", "transfer-encoding": "chunked"},
            reply=Answer(204),
        ),
        "bodies.upload_stream": Case(
            "POST /v1/b/stream",
            kwargs={"body": b"up"},
            body=b"up",
            reply=Answer(200, b"down"),
            result=b"down",
        ),
    }


def setting_cases(types: Any) -> dict[str, Case]:
    two = {"authorization": None, "cookie": "session=ck"}
    inner = answer({"outer": {"inner": 5}})
    return {
        "settings.inherited": Case(
            "GET /files/us-east/s/inherited",
            headers={"x-key": "Key hk", "authorization": None},
            reply=inner,
            result=5,
        ),
        "settings.own": Case(
            "POST /v1/s/own",
            headers={"authorization": "Basic YWRhOnB3", "x-key": None},
            reply=answer({"id": 1}),
            result=types.Item(id=1),
        ),
        "settings.signed": Case(
            "GET /files/us-east/s/signed",
            headers={
                "x-signature": f"SIG sk:20260102030405:{signature()}",
                "authorization": None,
            },
            reply=answer({"x": 5}),
            result=5,
        ),
        "settings.open": Case(
            "GET /files/us-east/s/open",
            headers={"authorization": None, "x-key": None, "cookie": None},
            reply=inner,
            result=5,
        ),
        "settings.together": Case(
            "GET /files/us-east/s/together?api-key=qk", headers=two, reply=inner, result=5
        ),
        "settings.twice": Case("PUT /files/us-east/s/twice", reply=inner, result=5),
        "settings.as_text": Case(
            "GET /files/us-east/s/text",
            headers={"accept": "text/plain, */*;q=0.5"},
            reply=Answer(200, b"plain", {"Content-Type": "text/plain"}),
            result="plain",
        ),
        "settings.as_bytes": Case(
            "GET /files/us-east/s/bytes", reply=Answer(200, b"\xff"), result=b"\xff"
        ),
        "settings.as_form": Case(
            "POST /files/us-east/s/form",
            kwargs={"a": 1, "b": ["x"]},
            body=b"a=1&b%5B0%5D=x",
            headers={"content-type": "application/x-www-form-urlencoded"},
            reply=inner,
            result=5,
        ),
        "settings.as_xml": Case(
            "GET /files/us-east/s/xml",
            headers={"accept": "application/xml"},
            reply=Answer(200, b"<r><outer><inner><id>5</id></inner></outer></r>"),
            result=types.Item(id=5),
        ),
        "settings.own_xml": Case(
            "GET /files/us-east/s/own-xml",
            headers={"accept": "application/atom+xml"},
            reply=Answer(200, b"<r><outer><inner><id>a</id></inner></outer></r>"),
            result=types.Item(id="a"),
        ),
        "settings.either": Case(
            "POST /files/us-east/s/either/2026-01-02T01-04-05.1200000Z.xml",
            args=(datetime(2026, 1, 2, 3, 4, 5, 120_000, ELSEWHERE),),
            kwargs={"at": MOMENT, "names": ["x"], "format": "xml", "body_format": "form"},
            body=b"at=2026-01-02T03%3A04%3A05Z&names%5B0%5D=x",
            headers={
                "accept": "application/xml",
                "content-type": "application/x-www-form-urlencoded",
            },
            reply=Answer(200, b"<r><outer><inner><id>1</id></inner></outer></r>"),
            result=[types.Item(id=1)],
        ),
        "settings.any_format": Case(
            "GET /files/us-east/s/any", headers={"accept": "*/*"}, reply=inner, result=5
        ),
        "failing.fail": Case("GET /v1/fail?how=well", kwargs={"how": "well"}, reply=1, result=1),
    }


def word_cases(types: Any) -> dict[str, Case]:
    words = json.loads(
        '{"class":1,"def":2,"None":3,"match":4,"self":5,"str":"6","int":7,"list":[8],"dict":{"a":9}'
        ',"date":"2026-01-02","datetime":"2026-01-02T03:04:05Z","timedelta":"PT1M","property":10'
        ',"mro":11,"id":12,"type":13,"object":14,"camelCase":15,"HTTPServerURL":16,"kebab-case":17'
        ',"snake_case":18,"3d":19,"2faB2c":20,"b2c":21,"a.b":22,"with space":23,"ünïcödé":24,"имя":25'
        ',"$":26," ":27,"__init__":28,"__class__":29,"__slots__":30,"_private":31,"trailing_":32'
        ',"UPPER":33,"😀":34,"lambda":35,"Model":36,"UNSET":37}'
    )
    read = types.Words(
        class_=1, def_=2, none=3, match=4, self=5, str_="6", int_=7, list_=[8], dict_={"a": 9},
        date_=DAY, datetime_=MOMENT, timedelta_=timedelta(minutes=1), property_=10, mro_=11, id=12,
        type=13, object_=14, camel_case=15, http_server_url=16, kebab_case=17, snake_case=18, n3d=19,
        n2fa_b2c=20, b2c=21, a_b=22, with_space=23, unicode=24, name_ru=25, dollar=26, blank=27,
        init=28, dunder_class=29, slots=30, private=31, trailing=32, upper=33, smile=34, lambda_=35,
        model=36, unset_value=37,
    )  # fmt: skip
    query = (
        "options=1&timeout=2&body=3&deadline=4&max_retries=5&extra_headers=6&idempotency_key=7&None=8"
        "&lambda=9&type=10&list=11&__init__=12&filter%5Bname%5D=13&%24top=14&2fa=15"
        "&%D0%B8%D0%BC%D1%8F=16&query=17&path=18&return_=19&x%22y=20"
    )
    names = [
        "options_",
        "timeout_",
        "body",
        "deadline_",
        "max_retries_",
        "extra_headers_",
        "idempotency_key_",
        "none",
        "lambda_",
        "type",
        "list",
        "init",
        "filter_name",
        "top",
        "n2fa",
        "name_ru",
        "query",
        "path",
        "return_",
        "x_y",
    ]
    assert len(parse_qsl(query)) == len(names)
    arguments = {name: number for number, name in enumerate(names, 1)} | {"list": [11]}
    plain = {
        word: Case(f"GET /v1/w/{path}")
        for word, path in {
            "deprecated": "deprecated",
            "cached_property": "cached",
            "property": "property",
            "as_raw": "raw",
            "get": "get",
            "print": "print",
            "super": "super",
            "match": "match",
            "type": "type",
        }.items()
    }
    cases = plain | {
        "arguments": Case(
            f"GET /v1/w/1/2?{query}", args=(1, 2), kwargs=arguments, reply=words, result=read
        ),
        "list": Case("GET /v1/w/list", reply=[words, {}], result=[read, types.Words()]),
        "str": Case("GET /v1/w/str?a=x", kwargs={"a": "x"}, reply="s", result="s"),
        "int": Case("GET /v1/w/int?a=1", kwargs={"a": 1}, reply=1, result=1),
        "dict": Case("GET /v1/w/dict", reply={"a": "b"}, result={"a": "b"}),
        "bool": Case("GET /v1/w/bool", reply=True, result=True),
        "float": Case("GET /v1/w/float", reply=1.5, result=1.5),
        "bytes": Case("GET /v1/w/bytes", reply=Answer(200, b"b"), result=b"b"),
        "date": Case(
            "GET /v1/w/date?a=2026-01-02", kwargs={"a": DAY}, reply="2026-01-02", result=DAY
        ),
        "datetime": Case(
            "GET /v1/w/datetime?a=2026-01-02T03%3A04%3A05Z",
            kwargs={"a": MOMENT},
            reply="2026-01-02T03:04:05Z",
            result=MOMENT,
        ),
        "timedelta": Case(
            "GET /v1/w/timedelta?a=PT1S",
            kwargs={"a": timedelta(seconds=1)},
            reply="PT1S",
            result=timedelta(seconds=1),
        ),
        "deprecated_too": Case("GET /v1/w/deprecated2", reply=1, result=1),
        "delete": Case("DELETE /v1/w/delete"),
        "object": Case("GET /v1/w/object?a=1", kwargs={"a": 1}, reply=None, result=None),
    }
    return {f"words.{word}": case for word, case in cases.items()}


def clash_cases(types: Any) -> dict[str, Case]:
    def posted(
        word: str, arguments: dict[str, Any], body: bytes, reply: object, result: Any
    ) -> Case:
        return Case(f"POST /v1/c/{word}", (), arguments, body, {}, reply, result)

    def upload(request: Request) -> None:
        (file, content), (text, number) = parts(request)
        assert 'name="a"; filename="a"' in file
        assert 'name="b.id"' in text
        assert (content, number) == (b"x", b"1")

    one, one_text, one_body = {"id": 1}, {"id": 1}, b'{"id":1}'
    cases = {
        "model": posted("model", {"body": types.Model(id=1)}, one_body, one, types.Model(id=1)),
        "operation": posted(
            "operation",
            {"body": types.Operation(id=1, model=types.Model(id=2))},
            b'{"id":1,"model":{"id":2}}',
            one,
            types.Operation(id=1),
        ),
        "resource": posted(
            "resource", {"body": types.Resource(id=1)}, one_body, one, types.AsyncResource(id=1)
        ),
        "any": posted(
            "any",
            {"a": types.Any(value=None), "b": None},
            b'{"a":{"value":null},"b":null}',
            {"value": [1]},
            types.Any(value=[1]),
        ),
        "final": posted("final", {"a": types.Final.A}, b'{"a":"a"}', "b", types.Final.B),
        "date": posted(
            "date",
            {"a": types.Date(day=DAY), "b": DAY},
            b'{"a":{"day":"2026-01-02"},"b":"2026-01-02"}',
            {"at": "2026-01-02T03:04:05Z"},
            types.Timestamp(at=MOMENT),
        ),
        "secret": posted(
            "secret",
            {"body": types.Secret(text="hush")},
            b'{"text":"hush"}',
            {"text": "hush"},
            types.Secret(text="hush"),
        ),
        "unset": posted(
            "unset",
            {"a": types.UNSET(), "b": types.Unset(id=1)},
            b'{"a":{},"b":{"id":1}}',
            {"value": None},
            types.UNSET(value=None),
        ),
        "mapping": posted(
            "mapping",
            {
                "a": types.Mapping(pairs={"x": "y"}),
                "b": {"m": types.Mapping(pairs={})},
                "c": [types.Model(id=1)],
                "d": [[], [types.Model(id=2)]],
            },
            b'{"a":{"pairs":{"x":"y"}},"b":{"m":{"pairs":{}}},"c":[{"id":1}],"d":[[],[{"id":2}]]}',
            {"pairs": {}},
            types.Mapping(pairs={}),
        ),
        "lenient": posted(
            "lenient",
            {"a": types.Lenient(mood=types.Mood.RAINY)},
            b'{"a":{"mood":1}}',
            {"mood": "RAINY"},
            types.Lenient(mood=types.Mood.RAINY),
        ),
        "literal": posted(
            "literal",
            {"a": types.Literal(id=1), "b": ["x"], "c": types.Unpack(id=2)},
            b'{"a":{"id":1},"b":["x"],"c":{"id":2}}',
            one,
            types.CallOptions(id=1),
        ),
        "upload": Case(
            "POST /v1/c/upload",
            kwargs={"a": b"x", "b": types.Upload(id=1)},
            body=upload,
            reply={"id": str(ID)},
            result=types.Guid(id=ID),
        ),
        "uuid": posted(
            "uuid",
            {"a": types.UUID(id=ID), "b": ID},
            f'{{"a":{{"id":"{ID}"}},"b":"{ID}"}}'.encode(),
            {"id": ID.hex},
            types.UUID(id=ID),
        ),
        "enums": posted(
            "enums",
            {
                "a": types.OpenEnum.A,
                "b": types.OpenStrEnum("new"),
                "c": types.IntEnum.VALUE_1,
                "d": types.StrEnum.Y,
            },
            b'{"a":1,"b":"new","c":1,"d":"y"}',
            [1, "1"],
            [types.IntEnum.VALUE_1, types.IntEnum.VALUE_1],
        ),
        "tools": Case("GET /v1/c/tools", reply=one_text, result=types.ToolsWithRawResponse(id=1)),
        "client": Case("GET /v1/c/client", reply=one_text, result=types.Client(id=1)),
        "sink": Case("GET /v1/c/sink", reply=one_text, result=types.Sink(id=1)),
        "exception": Case("GET /v1/c/exception", reply=one_text, result=types.Exception(id=1)),
        "table": Case("GET /v1/c/table", reply=one_text, result=types.ErrorTable(id=1)),
    }
    return {f"clashes.{word}": case for word, case in cases.items()} | {
        "tools.list": Case(
            "GET /v1/tools",
            reply={"tools": [{"name": "a"}]},
            result=types.Tools(tools=[types.Tool(name="a")]),
        ),
        "tools.get": Case(
            "GET /v1/tools/claw%20hammer.json?full=true",
            args=("claw hammer",),
            kwargs={"full": True},
            reply={"name": "a"},
            result=types.Tool(name="a"),
        ),
        "service.get": Case("GET /v1/n/service"),
        "client.get": Case("GET /v1/n/client"),
        "resource.get": Case("GET /v1/n/resource", reply=1, result=1),
        "sink.get": Case("GET /v1/n/sink", reply=one_text, result=types.Sink(id=1)),
        "str.get": Case("GET /v1/n/str"),
        "cached_property.get": Case("GET /v1/n/cached"),
        "con.get": Case("GET /v1/n/con"),
        "async_tools.get": Case("GET /v1/n/async"),
        "nested.get": Case("GET /v1/nested", reply=1, result=1),
        "nested.child.get": Case("GET /v1/nested/child", reply=1, result=1),
        "nested.list.get": Case("GET /v1/nested/list", reply=[1], result=[1]),
        "bare.deep.deeper.get": Case("GET /v1/deeper", reply=1, result=1),
        "later.resource.get": Case("GET /v1/n/asyncresource"),
    }


def list_cases(types: Any) -> dict[str, Case]:
    """One page each; how lists go on has tests of its own."""
    job_text, job = {"id": 7, "state": "new"}, types.Job(id=7, state="new")
    items, read = [{"id": 1}, {"id": "b"}], [types.Item(id=1), types.Item(id="b")]
    return {
        "lists.by_offset": Case(
            "GET /v1/l/offset?from=4&size=2&color=red",
            kwargs={"from_": 4, "size": 2, "color": types.Color.RED},
            reply=items,
            result=read,
        ),
        "lists.by_page": Case(
            "GET /v1/l/page?page=2", kwargs={"page": 2}, reply={"things": items}, result=read
        ),
        "lists.by_cursor": Case(
            "POST /v1/l/cursor/top?after=a",
            args=("top",),
            kwargs={"word": "w", "after": "a"},
            body=b'{"word":"w"}',
            reply={"things": items, "label": 1},
            result=read,
        ),
        "lists.by_link": Case("GET /v1/l/link", reply=answer(items), result=read),
        "lists.by_link_inside": Case("GET /v1/l/inside", reply={"things": [1]}, result=[1]),
        "lists.whole": Case("GET /v1/l/whole", reply=items, result=read),
        "lists.maybe": Case("GET /v1/l/maybe", reply=Answer(body=b"{}"), result=[]),
        "jobs.list": Case("GET /v1/j", reply=[job_text], result=[job]),
        "jobs.start_many": Case("POST /v1/j/many", reply=[job_text], result=[job]),
        "jobs.get": Case(
            "GET /v1/j/7?deep=true", args=(7,), kwargs={"deep": True}, reply=job_text, result=job
        ),
        "jobs.start": Case(
            "POST /v1/j",
            reply={"key": {"number": 7}, "deep": True},
            result=types.Started(key=types.Key(number=7), deep=True),
        ),
        "jobs.more.start": Case("POST /v1/j/more", reply=job_text, result=job),
        "lists.told": Case("GET /v1/l/told", reply=7, result=7),
    }


@pytest.fixture(scope="module")
def cases(sink: ModuleType) -> dict[str, Case]:
    types = sink.types
    return (
        value_cases(types)
        | body_cases(types)
        | alike_cases(types)
        | setting_cases(types)
        | word_cases(types)
        | clash_cases(types)
        | list_cases(types)
    )


def items_of(result: Any) -> Any:
    """Return the items of a page, and any other result as it is."""
    return result.items if hasattr(result, "next_page") else result


def call(sink: ModuleType, name: str, case: Case, settings: dict[str, Any], way: str) -> Any:
    """Make the call on a new client; a streamed answer is read to its end."""
    path = name.split(".")

    async def run() -> Any:
        async with sink.AsyncSink(**settings) as client:
            result = await reduce(getattr, path, client)(*case.args, **case.kwargs)
            if not hasattr(result, "iter_bytes"):
                return items_of(result)
            async with result:
                return await result.read()

    if way == "async":
        return asyncio.run(run())
    with sink.Sink(**settings) as client:
        if way == "raw":
            *owners, method = path
            raw = reduce(getattr, owners, client).with_raw_response
            return items_of(getattr(raw, method)(*case.args, **case.kwargs).parse())
        result = reduce(getattr, path, client)(*case.args, **case.kwargs)
        if not hasattr(result, "iter_bytes"):
            return items_of(result)
        with result:
            return result.read()


def test_every_operation_has_a_case(cases: dict[str, Case]) -> None:
    assert set(cases) == set(OPERATIONS)


@pytest.mark.parametrize("way", ["sync", "async", "raw"])
@pytest.mark.parametrize("name", OPERATIONS)
def test_call(
    sink: ModuleType, recorder: Recorder, cases: dict[str, Case], name: str, way: str
) -> None:
    case = cases[name]
    if way == "raw" and name in {"values.get_stream", "bodies.upload_stream"}:
        return  # they have no other form
    recorder.expect(case.reply if isinstance(case.reply, Answer) else wrapped(case.reply))
    settings = SETTINGS | {"host": recorder.host, "region": "us-east"}
    with warnings.catch_warnings():
        if "deprecated" in name:
            warnings.simplefilter("ignore", DeprecationWarning)
        result = call(sink, name, case, settings, way)
    (request,) = recorder.seen
    assert f"{request.method} {request.target}" == case.sends
    if callable(case.body):
        case.body(request)
    else:
        assert request.body == case.body
    for header, value in case.headers.items():
        assert request.headers.get(header) == value, header
    assert result == case.result
    assert type(result) is type(case.result) or name == "values.get_secret"
    assert msgspec.to_builtins(result, enc_hook=str) == msgspec.to_builtins(
        case.result, enc_hook=str
    )
