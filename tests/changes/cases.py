"""For each check a change in which it is found, and a harmless one beside it in which it is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .products import Edit

__all__ = ["CASES", "Case"]

P, A, E, L = "product.yaml", "auth.yaml", "errors.yaml", "limits.yaml"
T, B, S = "types/books.yaml", "endpoints/books.yaml", "endpoints/sessions.yaml"


@dataclass(frozen=True)
class Case:
    """`code` is found at `level`, with this Python name, after `change`; not after `twin`, which asks nothing of users.

    `given` are edits of both sides.
    """

    code: str
    level: str
    python: str
    change: tuple[Edit, ...]
    twin: tuple[Edit, ...]
    given: tuple[Edit, ...] = ()


def _case(code: str, level: str, python: str, change: Edit, twin: Edit, *given: Edit) -> Case:
    return Case(code, level, python, (change,), (twin,), given)


_COMMENT = (P, "", "\n# nothing\n")
_DOC = (B, "doc: List books.", "doc: List all books.")
_BOOK_GONE = (
    (B, "path: {shelf: int, book: BookId}", "path: {shelf: int, number: int}"),
    (B, "/books/{book}", "/books/{number}"),
)
_DEPRECATED = (B, "http: GET /books\n", 'http: GET /books\n    deprecated: {until: "5.0"}\n')

CASES = (
    # The package, the product and its servers.
    _case(
        "CD101",
        "breaking",
        "library_api",
        (P, "distribution: library-api", "distribution: books-api"),
        (P, "1.0.0", "1.0.1"),
    ),
    _case(
        "CD102",
        "breaking",
        "library_api",
        (P, "module: library_api", "module: books_api"),
        (P, "1.0.0", "1.0.1"),
    ),
    _case(
        "CD103",
        "breaking",
        "library_api",
        (P, "client: Library", "client: Books"),
        (P, "title: Library", "title: Books"),
    ),
    _case("CD104", "docs", "library_api", (P, "1.0.0", "1.0.1"), _COMMENT),
    _case("CD105", "docs", "", (P, "Lends books.", "Lends and returns."), _COMMENT),
    _case(
        "CD109",
        "additive",
        "library_api",
        (P, "version: 1.0.0", "version: 1.0.0, extension: extras"),
        (P, "1.0.0", "1.0.1"),
    ),
    _case(
        "CD111",
        "breaking",
        "",
        (P, "  covers: {url: https://covers.example.com}\n", ""),
        (P, "covers.example", "pictures.example"),
    ),
    Case(
        "CD112",
        "additive",
        "",
        ((P, "  covers:", "  spare: {url: https://spare.example.com}\n  covers:"),),
        ((P, "covers.example", "pictures.example"),),
    ),
    _case(
        "CD113",
        "fix",
        "",
        (P, "covers.example", "pictures.example"),
        (P, "{url: https://covers", "{doc: Pictures., url: https://covers"),
    ),
    _case("CD114", "breaking", "", (P, "server: main", "server: covers"), _DOC),
    Case(
        "CD115",
        "breaking",
        "Library(host=)",
        (
            (P, "{host}/api", "example.com/api"),
            (
                P,
                "    variables: {host: {doc: The host., default: example.com, env: LIB_HOST, enum: [example.com, example.org]}}\n",
                "",
            ),
        ),
        ((P, "The host.", "Which host."),),
    ),
    Case(
        "CD116",
        "breaking",
        "Library(branch=)",
        (
            (P, "{host}/api", "{host}/{branch}"),
            (P, "variables: {host", "variables: {branch: {doc: Which.}, host"),
        ),
        ((P, "The host.", "Which host."),),
    ),
    _case(
        "CD117",
        "breaking",
        "Library(host=)",
        (P, "default: example.com,", "default: example.org,"),
        (P, "The host.", "Which host."),
    ),
    _case(
        "CD118",
        "breaking",
        "Library(host=)",
        (P, "env: LIB_HOST", "env: LIBRARY_HOST"),
        (P, "The host.", "Which host."),
    ),
    _case(
        "CD119",
        "breaking",
        "Library(host=)",
        (P, "[example.com, example.org]", "[example.com]"),
        (P, "[example.com, example.org]", "[example.org, example.com]"),
    ),
    # Authentication.
    _case(
        "CD201",
        "breaking",
        "",
        (A, "  partner: {kind: bearer, token: {argument: token}}\n", ""),
        (A, "{kind: bearer", "{doc: Partners., kind: bearer"),
    ),
    _case(
        "CD202",
        "additive",
        "",
        (A, "", "\n  other: {kind: bearer, token: {argument: other}}\n"),
        (A, "{kind: bearer", "{doc: Partners., kind: bearer"),
    ),
    _case(
        "CD203",
        "breaking",
        "",
        (
            A,
            "{kind: bearer, token: {argument: token}}",
            "{kind: api_key, in: query, name: t, value: {argument: token}}",
        ),
        (A, "{kind: bearer", "{doc: Partners., kind: bearer"),
    ),
    _case(
        "CD204",
        "breaking",
        "Library(user=)",
        (A, "argument: user", "argument: login"),
        (A, "{argument: user}", "{argument: user, doc: Who.}"),
    ),
    _case(
        "CD205",
        "breaking",
        "Library(key=)",
        (A, "env: LIB_KEY", "env: LIBRARY_KEY"),
        (A, "doc: Yours.", "doc: Your own."),
    ),
    _case(
        "CD206",
        "fix",
        "",
        (A, "name: X-Key", "name: X-Api-Key"),
        (A, "doc: Yours.", "doc: Your own."),
    ),
    _case(
        "CD207",
        "breaking",
        "",
        (A, "use: [key, member]", "use: [key]"),
        (A, "use: [key, member]", "use: [member, key]"),
    ),
    _case(
        "CD208",
        "additive",
        "",
        (A, "use: [key, member]", "use: [key, member, partner]"),
        (A, "use: [key, member]", "use: [member, key]"),
    ),
    _case(
        "CD209",
        "fix",
        "",
        (A, "use: [key, member]", "use: [member, key]"),
        (A, "doc: Yours.", "doc: Your own."),
    ),
    # Operations.
    _case(
        "CD301",
        "breaking",
        "Library.books.drop",
        (B, "  drop: {http: DELETE /books, doc: Drop all.}\n", ""),
        (B, "Drop all.", "Drop everything."),
    ),
    _case(
        "CD302",
        "additive",
        "Library.books.count",
        (B, "", "\n  count: {http: GET /books/count, doc: How many., returns: int}\n"),
        _DOC,
    ),
    _case("CD303", "additive", "Library.books.drop", (B, "drop: {", "clear: {was: drop, "), _DOC),
    _case(
        "CD304",
        "breaking",
        "Library.books.drop",
        (B, "drop: {", "clear: {"),
        (B, "drop: {http", "drop: {idempotent: true, http"),
    ),
    _case(
        "CD305",
        "fix",
        "Library.books.drop",
        (B, "DELETE /books", "DELETE /all-books"),
        (B, "Drop all.", "Drop everything."),
    ),
    _case(
        "CD306",
        "breaking",
        "Library.books.drop",
        (B, "{was: clear, http: DEL", "{http: DEL"),
        (B, "Drop all.", "Drop everything."),
        (B, "{http: DEL", "{was: clear, http: DEL"),
    ),
    _case(
        "CD314",
        "additive",
        "Library.sessions",
        ("endpoints/sessions.yaml", "resource: sessions\n", "resource: visits\nwas: sessions\n"),
        ("endpoints/sessions.yaml", "doc: Open.", "doc: Open one."),
    ),
    _case("CD307", "additive", "Library.books.list", _DEPRECATED, _DOC),
    _case(
        "CD308",
        "docs",
        "Library.books.add",
        (B, "use: find,", "use: cover,"),
        (B, "Add a book.", "Add one book."),
    ),
    _case(
        "CD309",
        "breaking",
        "Library.books.add",
        (B, 'use: find, until: "4.0"', 'use: find, until: "3.5"'),
        (B, 'use: find, until: "4.0"', 'use: find, until: "4.5"'),
    ),
    _case(
        "CD310",
        "breaking",
        "types.Book.note",
        (
            T,
            '      note: {type: str, required: false, doc: A note., deprecated: {until: "4.0"}}\n',
            "",
        ),
        (T, "doc: A note.", "doc: The note."),
    ),
    _case(
        "CD311",
        "fix",
        "Library.books.add",
        (B, "idempotent: false", "idempotent: true"),
        (B, "Add a book.", "Add one book."),
    ),
    _case(
        "CD312",
        "additive",
        "Library.books.drop",
        (
            B,
            "returns: Book}",
            "returns: Book, wait: {poll: books.list, match: id, done: {title: a}}}",
        ),
        (B, "Drop all.", "Drop everything."),
        (B, "Drop all.", "Drop all., returns: Book"),
    ),
    _case(
        "CD313",
        "breaking",
        "resources.books.Books",
        (T, "", "\n  Books: {alias: list<Book>}\n"),
        _DOC,
    ),
    # Requests.
    _case(
        "CD401",
        "breaking",
        "Library.books.list(tags=)",
        (B, ", tags: {type: list<str>, required: false}", ""),
        (B, "{type: list<str>, required", "{doc: Words., type: list<str>, required"),
    ),
    _case(
        "CD402",
        "breaking",
        "Library.books.drop(sure=)",
        (B, "Drop all.", "Drop all., query: {sure: bool}"),
        (B, "Drop all.", "Drop all., query: {v: {type: int, const: 2}}"),
    ),
    _case(
        "CD403",
        "additive",
        "Library.books.drop(sure=)",
        (B, "Drop all.", "Drop all., query: {sure: {type: bool, required: false}}"),
        (B, "Drop all.", "Drop everything."),
    ),
    _case(
        "CD404",
        "breaking",
        "Library.books.list(tags=)",
        (B, "tags: {type: list<str>, required: false}", "tags: list<str>"),
        _DOC,
    ),
    _case(
        "CD405",
        "additive",
        "Library.books.add(title=)",
        (B, "{type: str, max_length: 100}", "{type: str, max_length: 100, required: false}"),
        _DOC,
    ),
    _case(
        "CD406", "breaking", "Library.books.get(shelf=)", (B, "{shelf: int,", "{shelf: str,"), _DOC
    ),
    _case(
        "CD407",
        "additive",
        "Library.books.get(shelf=)",
        (B, "{shelf: int,", "{shelf: int | str,"),
        _DOC,
    ),
    _case("CD408", "fix", "Library.books.list(count=)", (B, "default: 20", "default: 25"), _DOC),
    _case(
        "CD409",
        "fix",
        "Library.books.list(page=)",
        (
            B,
            ", page: {type: int, required: false}, tags: {type: list<str>, required: false}}\n    headers: {",
            ", tags: {type: list<str>, required: false}}\n    headers: {page: {type: int, required: false}, ",
        ),
        _DOC,
    ),
    _case(
        "CD410",
        "fix",
        "Library.books.add(language=)",
        (B, "language: {type", "Language: {type"),
        _DOC,
    ),
    _case(
        "CD411",
        "breaking",
        "Library.books.add(language=)",
        (B, "language: {type", "language: {name: tongue, type"),
        (B, "language: {type", "language: {name: language, type"),
    ),
    Case(
        "CD412",
        "breaking",
        "Library.books.get",
        ((B, "/shelves/{shelf}/books/{book}", "/books/{book}/shelves/{shelf}"),),
        ((B, "/shelves/{shelf}/books/{book}", "/racks/{shelf}/books/{book}"),),
    ),
    _case("CD413", "fix", "", (B, "const: python", "const: py"), _DOC),
    _case(
        "CD414",
        "fix",
        "Library.books.list(tags=)",
        (B, "{type: list<str>, required", "{style: comma, type: list<str>, required"),
        _DOC,
    ),
    _case(
        "CD415",
        "breaking",
        "Library.books.add(title=)",
        (B, "max_length: 100", "max_length: 50"),
        _DOC,
    ),
    _case(
        "CD416",
        "additive",
        "Library.books.add(title=)",
        (B, "max_length: 100", "max_length: 200"),
        _DOC,
    ),
    Case(
        "CD417",
        "fix",
        "Library.books.add",
        ((B, "doc: Add a book.\n    body:", "doc: Add a book.\n    form:"),),
        (_DOC,),
    ),
    _case(
        "CD418",
        "breaking",
        "Library.books.cover",
        (B, ", binary: image/png", ""),
        (B, "image/png", "image/gif"),
    ),
    Case(
        "CD419",
        "breaking",
        "",
        (("parameters.yaml", "lists: [order]\n", ""),),
        (_DOC,),
        (
            (
                "parameters.yaml",
                "",
                "lists: [order]\ngroups: {order: {query: {sortBy: {type: str, required: false}}}}\n",
            ),
        ),
    ),
    # Answers.
    _case(
        "CD501",
        "breaking",
        "Library.sessions.open",
        (S, "returns: int", "returns: int?"),
        (S, "Open.", "Open one."),
    ),
    _case(
        "CD502",
        "additive",
        "Library.sessions.open",
        (S, "returns: int?", "returns: int"),
        (S, "Open.", "Open one."),
        (S, "returns: int", "returns: int?"),
    ),
    _case(
        "CD503",
        "docs",
        "types.BookId",
        (T, "alias: int | str", "alias: str | int"),
        (S, "Open.", "Open one."),
    ),
    _case(
        "CD504",
        "breaking",
        "Library.sessions.open",
        (S, "returns: int, ", ""),
        (S, "Open.", "Open one."),
    ),
    _case(
        "CD505",
        "additive",
        "Library.books.drop",
        (B, "Drop all.", "Drop all., returns: int"),
        (B, "Drop all.", "Drop everything."),
    ),
    _case(
        "CD506",
        "fix",
        "Library.books.format",
        (B, "status: 200", "status: [200, 203]"),
        (B, "status: 200", "status: 200, doc: It"),
    ),
    _case(
        "CD507",
        "breaking",
        "Library.books.list",
        (B, "page: by_offset", "page: none"),
        (B, "page: by_offset", "page: by_page"),
        (B, "    headers:", "    page: by_offset\n    headers:"),
    ),
    _case(
        "CD508", "fix", "", (P, "{data: response}", "{data: result}"), (P, "Lends books.", "Lends.")
    ),
    _case(
        "CD509",
        "breaking",
        "",
        (P, "response: [json]}", "response: [text]}"),
        (P, "{request: [json], response: [json]}", "{request: [json], response: [json], by: none}"),
    ),
    # Types.
    _case(
        "CD601",
        "breaking",
        "types.Unused",
        (T, "  Unused: {fields: {old: {type: str, required: false}}}\n", ""),
        (T, "Unused: {", "Unused: {doc: Old., "),
    ),
    _case(
        "CD602",
        "additive",
        "types.Fresh",
        (T, "", "\n  Fresh: {fields: {a: int}}\n"),
        (T, "Unused: {", "Unused: {doc: Old., "),
    ),
    Case(
        "CD603",
        "breaking",
        "types.Lending",
        ((T, "Lending: {fields", "Loan: {fields"), (T, "lent: Lending", "lent: Loan")),
        ((T, "Lending: {", "Lending: {doc: A loan., "),),
    ),
    _case(
        "CD604",
        "breaking",
        "types.Unused",
        (T, "Unused: {fields: {old: {type: str, required: false}}}", "Unused: {enum: [a, b]}"),
        (T, "Unused: {", "Unused: {doc: Old., "),
    ),
    Case(
        "CD605",
        "breaking",
        "types.Unused",
        (
            (T, "  Unused: {fields: {old: {type: str, required: false}}}\n", ""),
            (
                "types/old.yaml",
                "",
                "types: {Unused: {fields: {old: {type: str, required: false}}}}\n",
            ),
        ),
        ((T, "Unused: {", "Unused: {doc: Old., "),),
    ),
    _case(
        "CD606",
        "breaking",
        "types.Book",
        (
            T,
            "    extends: Item\n    fields:\n",
            "    fields:\n      id: int\n      shelf: {type: str?, required: false}\n",
        ),
        (T, "doc: A note.", "doc: The note."),
    ),
    _case(
        "CD607",
        "breaking",
        "types.Return.late",
        (T, "{late: bool}", "{}"),
        (T, "{late: bool}", "{late: {type: bool, doc: Late.}}"),
    ),
    _case(
        "CD608",
        "breaking",
        "types.Filter.more",
        (T, "{word: str,", "{word: str, more: bool,"),
        (T, "{word: str,", "{word: {type: str, doc: What.},"),
    ),
    _case(
        "CD609",
        "additive",
        "types.Return.fine",
        (T, "{late: bool}", "{late: bool, fine: int}"),
        (T, "{late: bool}", "{late: {type: bool, doc: Late.}}"),
    ),
    _case(
        "CD610",
        "breaking",
        "types.Filter.limit",
        (T, "limit: {type: int, required: false,", "limit: {type: int,"),
        (T, "{word: str,", "{word: {type: str, doc: What.},"),
    ),
    _case(
        "CD611",
        "breaking",
        "types.Return.late",
        (T, "{late: bool}", "{late: {type: bool, required: false}}"),
        (T, "{late: bool}", "{late: {type: bool, doc: Late.}}"),
    ),
    _case(
        "CD612",
        "breaking",
        "types.State.LOST",
        (T, ", lost: 2}", "}"),
        (T, "doc: Away.", "doc: Taken."),
    ),
    _case(
        "CD613",
        "breaking",
        "types.Format.GIF",
        (T, "[png, jpeg]", "[png, jpeg, gif]"),
        (T, "[png, jpeg]", "[jpeg, png]"),
    ),
    _case(
        "CD614",
        "breaking",
        "types.State.LOST",
        (T, "lost: 2", "missing: 2"),
        (T, "lost: 2", "Lost: 2"),
    ),
    _case(
        "CD615",
        "breaking",
        "types.State.LOST",
        (T, "lost: 2", "lost: 3"),
        (T, "doc: Away.", "doc: Taken."),
    ),
    _case(
        "CD616",
        "breaking",
        "types.State.LENT",
        (T, "{value: 1, doc", "{value: 1, also: [away], doc"),
        (T, "doc: Away.", "doc: Taken."),
    ),
    _case(
        "CD617",
        "additive",
        "types.Format",
        (T, ", open: false", ""),
        (T, "Format: {", "Format: {doc: Forms., "),
    ),
    _case(
        "CD618",
        "breaking",
        "types.State",
        (T, "lost: 2}}", "lost: 2}, open: false}"),
        (T, "doc: Away.", "doc: Taken."),
    ),
    _case(
        "CD619",
        "additive",
        "types.Event",
        (T, "{lent: Lending, back: Return}", "{lent: Lending}"),
        (T, "{lent: Lending, back: Return}", "{back: Return, lent: Lending}"),
        (T, "", "  Late: {tag: kind, union: {back: Return}}\n"),
    ),
    _case(
        "CD620",
        "breaking",
        "types.Event",
        (T, "back: Return}", "back: Return, old: Unused}"),
        (T, "{lent: Lending, back: Return}", "{back: Return, lent: Lending}"),
    ),
    _case(
        "CD621",
        "breaking",
        "types.Event",
        (T, "tag: kind", "tag: what"),
        (T, "{lent: Lending, back: Return}", "{back: Return, lent: Lending}"),
    ),
    _case(
        "CD622",
        "breaking",
        "types.Item",
        (T, ", deep: {type: Item, required: false}", ""),
        (T, "{word: str,", "{word: {type: str, doc: What.},"),
    ),
    Case(
        "CD623",
        "additive",
        "types.Lending",
        (
            (T, "Lending: {fields", "Loan: {was: Lending, fields"),
            (T, "lent: Lending", "lent: Loan"),
        ),
        ((T, "Lending: {", "Lending: {doc: A loan., "),),
    ),
    # Failures.
    _case(
        "CD701",
        "breaking",
        "errors.Gone",
        (
            E,
            "  Gone: {status: 410, doc: It is gone.}\n",
            "  Away: {status: 418, doc: It is away.}\n",
        ),
        (E, "It is gone.", "It went."),
        (B, "    raises: [Gone]\n", ""),
    ),
    _case(
        "CD702",
        "additive",
        "errors.Denied",
        (E, "", "\n  Denied: {status: 403, doc: No.}\n"),
        (E, "It is gone.", "It went."),
    ),
    _case(
        "CD702",
        "additive",
        "errors.NotFound",
        (E, "", "\n  NotFound: {status: 404, doc: There is none.}\n"),
        (E, "It is gone.", "It went."),
        (E, "", "\n  Missing: {status: 404, code: missing, doc: It is missing.}\n"),
    ),
    Case(
        "CD703",
        "breaking",
        "errors.Gone",
        ((E, "Gone: {status", "Away: {status"), (B, "[Gone]", "[Away]")),
        ((E, "It is gone.", "It went."),),
    ),
    Case(
        "CD711",
        "additive",
        "errors.Gone",
        ((E, "Gone: {status", "Away: {was: Gone, status"), (B, "[Gone]", "[Away]")),
        ((E, "It is gone.", "It went."),),
    ),
    _case(
        "CD704",
        "breaking",
        "errors.Conflict",
        (E, "status: 409", "status: [400, 409]"),
        (E, "status: 410", "status: 418"),
    ),
    _case(
        "CD705",
        "fix",
        "errors.Lent",
        (E, "code: lent", "code: taken"),
        (E, "Somebody has it.", "It is lent."),
    ),
    _case(
        "CD706",
        "fix",
        "errors.Busy",
        (E, "retry: throttle", "retry: wait"),
        (E, "Later.", "Not now."),
    ),
    Case(
        "CD707",
        "fix",
        "",
        (
            (
                E,
                "  Gone: {status: 410, doc: It is gone.}\n  Conflict: {status: 409, doc: It contradicts.}\n",
                "  Conflict: {status: 409, doc: It contradicts.}\n  Gone: {status: 410, doc: It is gone.}\n",
            ),
        ),
        ((E, "It is gone.", "It went."),),
    ),
    _case(
        "CD708",
        "fix",
        "",
        (E, "code: error.code,", "code: error.id,"),
        (E, "It is gone.", "It went."),
    ),
    _case(
        "CD709",
        "additive",
        "Library.books.get",
        (B, "raises: [Gone]", "raises: [Gone, Conflict]"),
        _DOC,
    ),
    _case("CD710", "docs", "Library.books.get", (B, "    raises: [Gone]\n", ""), _DOC),
    # Behaviour.
    _case(
        "CD801",
        "fix",
        "",
        (L, "  writing:", "  hourly: {max: 9, per: 1h}\n  writing:"),
        (L, "{in_flight: 5,", "{doc: At once., in_flight: 5,"),
    ),
    _case(
        "CD802",
        "fix",
        "",
        (L, "  writing: {in_flight: 5, match: {methods: [POST]}}\n", ""),
        (L, "{in_flight: 5,", "{doc: At once., in_flight: 5,"),
    ),
    _case(
        "CD803",
        "fix",
        "",
        (L, "max: 500", "max: 400"),
        (L, "{in_flight: 5,", "{doc: At once., in_flight: 5,"),
    ),
    _case(
        "CD804",
        "fix",
        "",
        (L, "Retry-After", "X-Retry"),
        (L, "{in_flight: 5,", "{doc: At once., in_flight: 5,"),
    ),
    _case("CD805", "fix", "", (P, "max_retries: 3", "max_retries: 4"), _DOC),
    _case(
        "CD806",
        "fix",
        "",
        (P, "timeout: 30s", "timeout: 1m"),
        (P, "timeout: 30s", "timeout: 30000ms"),
    ),
    _case(
        "CD807",
        "fix",
        "",
        (P, "page: page, size: count}", "page: page, size: count, max_size: 50}"),
        _DOC,
    ),
    # Prose and order.
    _case("CD901", "docs", "Library.books.list", _DOC, _COMMENT),
    _case("CD902", "docs", "types.Format", (T, "[png, jpeg]", "[jpeg, png]"), _COMMENT),
)
