"""Security schemes and requirements, as credentials that a client takes.

Beside each flow of OAuth 2.0 and OpenID Connect stands a bearer token that a user has from elsewhere, which is what such
an API takes in the end (RFC 6750). It is all that is left of flows that the language does not have.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.openapi.reading.prose import clean
from clientsmith.openapi.reading.words import snake_words, to_identifier, word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.openapi.reading.documents import DocumentSet, Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["Security", "read_security"]

Auth = str | list[Any] | None
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}\Z")
# What the arguments of a client cannot be called.
TAKEN = word_set(
    "self settings server base_url timeout max_retries deadline extra_headers extra_query http_client http2 verify proxy"
    " clock allow_http auth options limiter limit_wait second_factor"
    " oauth_token on_token oauth_url client_id client_secret"
)
_FLOWS = {"authorizationCode": "authorization_code", "clientCredentials": "client_credentials"}


@dataclass(frozen=True, slots=True)
class Security:
    """The schemes as auth.yaml has them, and what an operation uses, by the place of its requirement."""

    schemes: dict[str, dict[str, Any]]
    use: Auth
    names: dict[str, str]


class _Reader:
    def __init__(
        self,
        documents: DocumentSet,
        findings: Findings,
        product: str,
        taken: frozenset[str],
        prose: bool,
    ) -> None:
        self.documents = documents
        self.findings = findings
        self.prose = prose
        self.prefix = product.upper()
        self.schemes: dict[str, dict[str, Any]] = {}
        self.names: dict[str, str] = {}
        self.flows: dict[str, str] = {}
        self.arguments: set[str] = set(taken) | TAKEN
        self.places: dict[str, Node] = {}

    def read(self, node: Node | None) -> None:
        """Read every scheme; flows come last, because a plain bearer scheme can stand for them."""
        entries = list(node.members()) if node else []
        entries.sort(key=lambda pair: (self._kind(pair[1]) in {"oauth2", "openidconnect"}))
        for key, entry in entries:
            scheme = self.documents.follow(entry)
            if scheme is None or not is_mapping(scheme.data):
                self.findings.left_out("security-scheme", entry.place, "it leads nowhere")
                continue
            for word, inner in scheme.members():
                if word.startswith("x-"):
                    self.findings.left_out("extension", inner.place, f"`{short(word)}`")
                elif word == "bearerFormat":
                    self.findings.left_out(
                        "security-scheme", inner.place, f"`{short(word)}: {short(inner.data)}`"
                    )
            self._scheme(key, scheme)

    def _kind(self, entry: Node) -> str:
        scheme = self.documents.follow(entry)
        return (scheme.text("type") or "").lower() if scheme is not None else ""

    def _scheme(self, key: str, node: Node) -> None:
        kind = (node.text("type") or "").lower()
        if kind == "apikey":
            self._api_key(key, node)
        elif kind == "http":
            self._http(key, node)
        elif kind == "oauth2":
            self._oauth2(key, node)
        elif kind == "openidconnect":
            self._openid(key, node)
        else:
            self.findings.left_out("security-scheme", node.place, f"`type: {short(kind)}`")

    def _claim(self, key: str, fallback: str) -> str:
        name = to_identifier(snake_words(key), fallback)[:40].rstrip("_")
        base, count = name, 2
        while name in self.schemes:
            name, count = f"{base}_{count}", count + 1
        if name != key:
            self.findings.named("security-scheme", f"#{key}", f"`{short(key)}` is `{name}`")
        return name

    def _add(self, key: str, node: Node, fallback: str, scheme: dict[str, Any]) -> str:
        name = self._claim(key, fallback)
        text = node.text("description")
        if self.prose and text and (told := clean(text, 300)):
            scheme = {"kind": scheme["kind"], "doc": told, **scheme}
        self.schemes[name] = scheme
        self.names[key] = name
        self.places[name] = node
        return name

    def _credential(self, argument: str, doc: str) -> dict[str, Any]:
        base, count = argument[:40].rstrip("_"), 2
        name = base
        while name in self.arguments:
            name, count = f"{base}_{count}", count + 1
        self.arguments.add(name)
        return {"argument": name, "env": f"{self.prefix}_{name.upper()}", "doc": doc}

    def _api_key(self, key: str, node: Node) -> None:
        where, header = node.text("in") or "header", node.text("name") or ""
        said = (node.text("description") or "").lower()
        bearer = where == "header" and (
            "bearer" in header.lower() or (header.lower() == "authorization" and "bearer" in said)
        )
        if bearer:
            message = f"the header `{short(header)}` is `Authorization: Bearer ...`"
            self.findings.corrected("bearer-as-api-key", node.place, message)
            token = self._credential(
                to_identifier(snake_words(key), "token"), "Token or key to send."
            )
            self._add(key, node, "bearer", {"kind": "bearer", "token": token})
            return
        if where not in {"header", "query", "cookie"} or not _HEADER.match(header):
            self.findings.left_out(
                "security-scheme", node.place, f"a key in `{short(where)}` called `{short(header)}`"
            )
            return
        words = snake_words(header)
        argument = (
            "token"
            if header.lower() == "authorization"
            else to_identifier([word for word in words if word != "x"] or words, "api_key")
        )
        value = self._credential(argument, f"Sent as `{header}`.")
        self._add(
            key, node, "key", {"kind": "api_key", "in": where, "name": header, "value": value}
        )

    def _http(self, key: str, node: Node) -> None:
        scheme = (node.text("scheme") or "").strip()
        if scheme.lower() == "basic":
            pair = {
                "username": self._credential("username", "Name of the account."),
                "password": self._credential("password", "Password of the account."),
            }
            self._add(key, node, "basic", {"kind": "basic", **pair})
        elif scheme.lower() == "bearer":
            token = self._credential("token", "Access token.")
            self._add(key, node, "bearer", {"kind": "bearer", "token": token})
        elif re.fullmatch(r"[A-Za-z0-9-]{1,40}", scheme):
            message = f"the HTTP scheme `{scheme}`: a value behind that word"
            self.findings.left_out("security-scheme", node.place, message)
            value = self._credential("credentials", f"What follows `{scheme}` in `Authorization`.")
            self._add(
                key, node, "http",
                {"kind": "api_key", "in": "header", "name": "Authorization", "prefix": f"{scheme} ", "value": value},
            )  # fmt: skip
        else:
            self.findings.left_out(
                "security-scheme", node.place, f"the HTTP scheme `{short(scheme)}`"
            )

    def _bearer_beside(self, key: str, node: Node, full: dict[str, Any] | None) -> None:
        """Use a bearer token in front of a flow, so that a program may also get its token elsewhere."""
        plain = next(
            (
                name
                for name, scheme in self.schemes.items()
                if scheme["kind"] == "bearer" and "skip" not in scheme
            ),
            None,
        )
        if plain is None:
            token = self._credential(
                "access_token", "Access token, obtained from the authorization server."
            )
            plain = self._add(key, node, "oauth", {"kind": "bearer", "token": token})
        self.names[key] = plain
        argument = self.schemes[plain]["token"]["argument"]
        if full is None:
            self.findings.left_out(
                "oauth-flow", node.place, f"its flow: `{argument}` takes a token"
            )
        else:
            base = to_identifier(snake_words(key), "oauth")[:36].rstrip("_")
            spare, count = f"{base}_flow", 2
            while spare in self.schemes:
                spare, count = f"{base}_flow_{count}", count + 1
            self.schemes[spare] = full
            self.flows[key] = spare

    def _oauth2(self, key: str, node: Node) -> None:
        flows = node.child("flows")
        chosen: tuple[str, Node] | None = None
        for name, flow in flows.members() if flows else ():
            if name in _FLOWS and chosen is None and _https(flow.text("tokenUrl")):
                chosen = (name, flow)
            elif not name.startswith("x-"):
                self.findings.left_out("oauth-flow", flow.place, f"the flow `{short(name)}`")
        if chosen is None:
            self._bearer_beside(key, node, None)
            return
        name, flow = chosen
        full: dict[str, Any] = {"kind": "oauth2", "flow": _FLOWS[name]}
        authorize = flow.text("authorizationUrl")
        if name == "authorizationCode" and authorize and _https(authorize):
            full["authorize_url"] = authorize
        elif name == "authorizationCode":
            self._bearer_beside(key, node, None)
            return
        full["token_url"] = flow.text("tokenUrl")
        full["scopes"] = self._scopes(flow)
        full["client_id"] = {"argument": "client_id", "env": f"{self.prefix}_CLIENT_ID"}
        full["client_secret"] = {"argument": "client_secret", "env": f"{self.prefix}_CLIENT_SECRET"}
        self._bearer_beside(key, node, {word: value for word, value in full.items() if value})

    def _scopes(self, flow: Node) -> dict[str, str]:
        scopes = flow.child("scopes")
        found: dict[str, str] = {}
        for name, inner in scopes.members() if scopes else ():
            if name.isprintable() and name:
                found[name] = name if not isinstance(inner.data, str) else ""
        # The words for a scope are the vendor's; its name is the fact.
        return dict.fromkeys(found, "")

    def _openid(self, key: str, node: Node) -> None:
        url = node.text("openIdConnectUrl") or ""
        full: dict[str, Any] | None = None
        if _https(url):
            client = {"argument": "client_id", "env": f"{self.prefix}_CLIENT_ID"}
            full = {"kind": "openid_connect", "url": url, "client_id": client}
        self._bearer_beside(key, node, full)

    def use(self, node: Node | None) -> Auth:
        """Return what a list of requirements means: alternatives, `none`, or None when it says nothing usable."""
        if node is None or not is_list(node.data):
            return None
        if not node.data:
            return "none"
        alternatives: list[Any] = []
        optional = False
        for entry in node.items():
            if not is_mapping(entry.data):
                continue
            if not entry.data:
                optional = True
                continue
            names: list[str] = []
            flows: list[str] = []
            for key, scopes in entry.members():
                if key not in self.names:
                    self.findings.left_out(
                        "security-scheme", scopes.place, f"there is no usable scheme `{short(key)}`"
                    )
                    break
                names.append(self.names[key])
                flows.append(self.flows.get(key, self.names[key]))
                if is_list(scopes.data) and scopes.data:
                    words = ", ".join(short(scope) for scope in scopes.data)
                    self.findings.left_out("scopes", scopes.place, f"it needs {words}")
            else:
                for used in (names, flows):
                    unique = list(dict.fromkeys(used))
                    one = unique[0] if len(unique) == 1 else unique
                    if one and one not in alternatives:
                        alternatives.append(one)
        if alternatives:
            return [*alternatives, "none"] if optional else alternatives
        return "none" if optional else None


def _https(url: str | None) -> bool:
    return url is not None and url.startswith("https://") and " " not in url


def read_security(
    documents: DocumentSet,
    operations: Iterable[Node],
    findings: Findings,
    product: str,
    taken: frozenset[str],
    *,
    prose: bool,
) -> tuple[Security, dict[str, Auth]]:
    """Read schemes and requirements; what each operation uses comes second, by its place: None where it inherits.

    `product` begins the names of environment variables, `taken` are arguments of the client that are not free.
    """
    main = documents.main
    components = main.child("components")
    reader = _Reader(documents, findings, product, taken, prose)
    reader.read(components.child("securitySchemes") if components else None)
    default = reader.use(main.child("security"))
    own: dict[str, Auth] = {}
    for node in operations:
        own[node.place] = reader.use(node.child("security")) if node.has("security") else None
    if default is None and any(value is not None for value in own.values()):
        # Without a default an operation that says nothing needs nothing (OpenAPI 3.1, 4.8.1).
        own = {place: "none" if value is None else value for place, value in own.items()}
        counted = Counter(str(value) for value in own.values() if value != "none")
        if counted:
            text = counted.most_common(1)[0][0]
            default = next(value for value in own.values() if str(value) == text)
    if default is None and reader.schemes:
        usable = [name for name, scheme in reader.schemes.items() if "skip" not in scheme]
        if usable and not main.has("security"):
            findings.note(
                "security", main.place, "no operation says what it needs: the first scheme is used"
            )
            default = [usable[0]]
            own = dict.fromkeys(own)
    used = {place: None if value == default else value for place, value in own.items()}
    return Security(reader.schemes, default, reader.names), used
