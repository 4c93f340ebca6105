"""The operations of the Hosted Solution over portals in memory: from a request to a reply.

Order of checks, codes, statuses and member names are those of the vendor's server (ASC.ApiSystem).
Where the documentation describes an older one, `Rules.dialect` chooses.
"""

import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from .asc import Credentials, HashForm
from .binding import Field, Model, bind_json, bind_query
from .http1 import Reply, Request, html_reply, json_reply
from .portals import (
    Dialect,
    NameProblem,
    Owner,
    Portal,
    Quota,
    Tariff,
    check_name,
    is_person_name,
    show_portal,
    show_tariff,
    whole_mebibytes,
)

_PORTAL = (Field("portalName", longest=255), Field("tenantId", "int"))
_REGISTER = (
    Field("portalName"),
    Field("firstName", longest=255, required=True),
    Field("lastName", longest=255, required=True),
    Field("email", longest=255, required=True, email=True),
    Field("password", longest=120),
    Field("passwordHash"),
    Field("language", longest=7),
    Field("phone", longest=32),
    Field("timeZoneName", longest=255),
    Field("industry", "int"),
    Field("spam", "flag"),
    Field("calls", "flag"),
    Field("skipWelcome", "flag"),
    Field("region", longest=20),
    Field("awsRegion"),
    Field("affiliateId", longest=255),
    Field("partnerId", longest=255),
    Field("campaign"),
    Field("recaptchaResponse"),
    Field("recaptchaType", "int"),
    Field("appKey"),
    Field("limitedAccessSpace", "flag"),
)
_STATUS = (*_PORTAL, Field("status", "int"))
_GET = (*_PORTAL, Field("email", longest=255, email=True), Field("statistics", "flag"))
_TARIFF = (
    *_PORTAL,
    Field("activeUsers", "int"),
    Field("dueDate", "date"),
    Field("features", longest=255),
    Field("maxFileSize", "long"),
    Field("maxTotalSize", "long"),
)
_STATUS_NAMES: Mapping[str, int] = {"0": 0, "active": 0, "1": 1, "suspended": 1}
_FIRST_SECOND = datetime(1, 1, 1, tzinfo=UTC)
_LAST_SECOND = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_CATALOGUE = (
    Tariff(Quota(20, "audit", 1024**3, 100 * 1024**3), trial=False),
    Tariff(Quota(50, "audit,ldap,sso", 1024**3, 500 * 1024**3), trial=False),
    Tariff(Quota(100, "audit,ldap,sso,whitelabel", 2 * 1024**3, 1024**4), trial=False),
)


@dataclass(frozen=True, slots=True)
class Rules:
    """How one server is set up. A test replaces the whole record to change a rule.

    `dialect`: "documented" is the older server of the documentation, "source" the newer one.
    `hash_form`: how the signature's hash must be written (see `asc`).
    `tolerance`: how far a request's time may be from the server's clock.
    `max_portals`: how many portals may be active; `max_attempts`: how many registrations one
    address may try until it has been quiet for `attempts_window`; None is no limit.
    `recaptcha`: the only accepted answer; None switches the check off, `app_keys` pass without it.
    `server_edition`: false on the vendor's cloud, where portals cannot be listed.
    `storage_failure`: the message of a broken database, which fails whatever must reach it.
    """

    dialect: Dialect = "source"
    hash_form: HashForm = "urltoken"
    tolerance: timedelta = timedelta(minutes=5)
    base_domain: str = "example.com"
    max_portals: int | None = None
    max_attempts: int | None = None
    attempts_window: timedelta = timedelta(minutes=5)
    shortest_password: int = 8
    recaptcha: str | None = None
    app_keys: frozenset[str] = frozenset()
    server_edition: bool = True
    payment_delay: timedelta = timedelta(days=10)
    storage_failure: str | None = None


@dataclass(frozen=True, slots=True)
class _Attempts:
    count: int
    last: datetime


@dataclass(frozen=True, slots=True)
class _Route:
    operation: Callable[[Request], Reply]
    anonymous: bool = False


class _Refused(Exception):
    """An operation ends early with this reply."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


class HostedApi:
    """All state and operations of one server. Safe from any thread: one request at a time."""

    def __init__(self, key: str, secret: str, clock: Callable[[], datetime], rules: Rules) -> None:
        self._key = key
        self._secret = secret
        self._clock = clock
        self._rules = rules
        self._lock = threading.RLock()
        self._portals: dict[int, Portal] = {}
        self._attempts: dict[str, _Attempts] = {}
        self._routes: Mapping[str, Mapping[str, _Route]] = {
            "/api/portal/register": {"POST": _Route(self._register)},
            "/api/portal/remove": {"DELETE": _Route(self._remove)},
            "/api/portal/status": {"PUT": _Route(self._change_status)},
            "/api/portal/validateportalname": {"POST": _Route(self._validate, anonymous=True)},
            "/api/portal/get": {"GET": _Route(self._list)},
            "/api/portal/test": {"GET": _Route(_works("Portal"), anonymous=True)},
            "/api/tariff/get": {"GET": _Route(self._get_tariff)},
            "/api/tariff/set": {"PUT": _Route(self._set_tariff)},
            "/api/tariff/all": {"GET": _Route(self._all_tariffs, anonymous=True)},
            "/api/tariff/test": {"GET": _Route(_works("Tariff"), anonymous=True)},
        }

    @property
    def rules(self) -> Rules:
        """The rules in force."""
        with self._lock:
            return self._rules

    @rules.setter
    def rules(self, rules: Rules) -> None:
        with self._lock:
            self._rules = rules

    def portals(self) -> tuple[Portal, ...]:
        """All portals that are not removed, by id."""
        with self._lock:
            return tuple(portal for portal in self._portals.values() if not portal.removed)

    def change_portal(self, name: str, change: Callable[[Portal], Portal]) -> None:
        """Replace a portal's record, as the vendor's own back office would.

        Raises LookupError when there is no such portal.
        """
        with self._lock:
            portal = self._by_name(name)
            if portal is None:
                raise LookupError(name)
            self._portals[portal.id] = change(portal)

    def answer(self, request: Request) -> Reply:
        """Perform one request."""
        with self._lock:
            methods = self._routes.get(request.path)
            if methods is None:
                return html_reply(404)
            route = methods.get(request.method)
            if route is None:
                return Reply(405, (("Allow", ", ".join(methods)),))
            try:
                if not route.anonymous:
                    self._authorize(request)
                return route.operation(request)
            except _Refused as refusal:
                return refusal.reply

    def _authorize(self, request: Request) -> None:
        credentials = Credentials(
            self._key, self._secret, self._rules.tolerance, self._rules.hash_form
        )
        denial = credentials.check(request.header("authorization"), self._now())
        if denial is not None:
            raise _error(denial.status, "authorization", denial.message)

    def _register(self, request: Request) -> Reply:
        model = _bind_body(request, _REGISTER)
        first_name, last_name = model.text("firstName") or "", model.text("lastName") or ""
        password, password_hash = model.text("password"), model.text("passwordHash")
        if password and not password_hash and len(password) < self._rules.shortest_password:
            raise _error(400, "passPolicyError", "Password is incorrect")
        if not first_name + last_name:
            raise _error(400, "error", "name is required")
        if not is_person_name(first_name + last_name):
            raise _error(400, "error", "name is incorrect")
        self._require_free_name(model.text("portalName"))
        self._count_attempt(request.address)
        self._check_recaptcha(model)
        self._check_portal_count()
        if self._rules.storage_failure is not None:
            raise _failure("registerNewTenantError", self._rules.storage_failure, "RegisterTenant")
        portal = self._create(model, first_name, last_name)
        welcomed = bool(password or password_hash) and not model.flag("skipWelcome")
        confirm = {"type": "Auth", "key": portal.owner.id.hex, "email": portal.owner.email}
        # An owner whom no mail has welcomed is sent through the first steps.
        reference = urlencode(confirm if welcomed else {**confirm, "first": "true"})
        reply: dict[str, object] = {
            "reference": f"http://{portal.domain}/confirm.aspx?{reference}",
            "tenant": show_portal(portal),
        }
        if (password or password_hash) and not welcomed:
            welcome = urlencode({"userid": str(portal.owner.id), "key": portal.owner.id.hex})
            path = "api/2.0/portal/sendcongratulations"
            reply["referenceWelcome"] = f"http://{portal.domain}/{path}?{welcome}"
        return json_reply(200, reply)

    def _remove(self, request: Request) -> Reply:
        portal = self._require_portal(_bind_query(request, _PORTAL))
        self._portals[portal.id] = replace(portal, removed=True)
        return json_reply(200, {"tenant": show_portal(portal)})

    def _change_status(self, request: Request) -> Reply:
        if self._rules.dialect == "documented":
            portal = self._require_portal(_bind_body(request, _PORTAL))
            status = _documented_status(request.parameter("status"))
        else:
            model = _bind_body(request, _STATUS)
            portal, status = self._require_portal(model), model.number("status") or 0
        changed = replace(portal, suspended=status != 0)
        self._portals[portal.id] = changed
        return json_reply(200, {"tenant": show_portal(changed)})

    def _validate(self, request: Request) -> Reply:
        documented = self._rules.dialect == "documented"
        model = (_bind_query if documented else _bind_body)(request, _PORTAL)
        self._require_free_name(model.text("portalName"))
        return json_reply(200, {"message": "portalNameReadyToRegister"})

    def _list(self, request: Request) -> Reply:
        model = _bind_query(request, _GET)
        if not self._rules.server_edition:
            raise _error(403, "error", "Method for server edition only.")
        if self._rules.storage_failure is not None:
            raise _failure("error", self._rules.storage_failure, "GetPortals")
        email, name = model.text("email"), model.text("portalName")
        number = model.number("tenantId")
        everything = email is None and name is None and number is None
        chosen = [
            portal
            for portal in self.portals()
            if everything
            or (email is not None and portal.owner.email.lower() == email.lower())
            or (name is not None and portal.name == name.lower())
            or portal.id == number
        ]
        statistics = model.flag("statistics")
        shown = [
            show_portal(portal, with_owner=statistics) for portal in chosen if not portal.suspended
        ]
        return json_reply(200, {"tenants": shown})

    def _get_tariff(self, request: Request) -> Reply:
        return self._tariff_reply(self._require_portal(_bind_query(request, _PORTAL)))

    def _set_tariff(self, request: Request) -> Reply:
        model = _bind_body(request, _TARIFF)
        portal = self._require_portal(model)
        standard = Quota()
        quota = Quota(
            users=model.number("activeUsers") or standard.users,
            features=model.text("features") or "",
            max_file_size=_size(model, "maxFileSize", standard.max_file_size),
            max_total_size=_size(model, "maxTotalSize", standard.max_total_size),
        )
        tariff = Tariff(quota, due=_due(model), trial=False)
        changed = replace(portal, tariff=tariff, quota_size=quota.max_total_size)
        self._portals[portal.id] = changed
        return self._tariff_reply(changed)

    def _all_tariffs(self, request: Request) -> Reply:
        return json_reply(200, {"tariffs": [self._show_tariff(tariff) for tariff in _CATALOGUE]})

    def _tariff_reply(self, portal: Portal) -> Reply:
        tariff = self._show_tariff(portal.tariff)
        return json_reply(200, {"tenant": show_portal(portal), "tariff": tariff})

    def _show_tariff(self, tariff: Tariff) -> dict[str, object]:
        return show_tariff(tariff, self._rules.dialect, self._now(), self._rules.payment_delay)

    def _create(self, model: Model, first_name: str, last_name: str) -> Portal:
        number = len(self._portals) + 1
        name = (model.text("portalName") or "").lower()
        domain = f"{name}.{self._rules.base_domain}"
        owner = Owner(
            # Made from the portal and not at random, so that a test can be told twice.
            id=uuid.uuid5(uuid.NAMESPACE_DNS, f"{number}.{domain}"),
            email=model.text("email") or "",
            first_name=first_name,
            last_name=last_name,
        )
        portal = Portal(
            id=number,
            name=name,
            domain=domain,
            owner=owner,
            created=self._now(),
            language=model.text("language") or "en-US",
            time_zone=model.text("timeZoneName") or "UTC",
            industry=model.number("industry") or 0,
            region=model.text("region"),
        )
        self._portals[number] = portal
        return portal

    def _require_portal(self, model: Model) -> Portal:
        name, number = model.text("portalName"), model.number("tenantId")
        if name is None and number is None:
            raise _error(400, "portalNameEmpty", "PortalName is required")
        # The server edition prefers the name, the vendor's cloud the id.
        by_name = name is not None and (self._rules.server_edition or number is None)
        portal = self._by_name(name or "") if by_name else self._portals.get(number or 0)
        if portal is None or portal.removed:
            raise _error(400, "portalNameNotFound", "Portal not found")
        return portal

    def _by_name(self, name: str) -> Portal | None:
        return next((portal for portal in self.portals() if portal.name == name.lower()), None)

    def _require_free_name(self, name: str | None) -> None:
        problem = check_name(name, (portal.name for portal in self.portals()))
        if problem is not None:
            raise _name_refused(problem)

    def _count_attempt(self, address: str) -> None:
        now = self._now()
        before = self._attempts.get(address)
        # The window slides: each attempt, a refused one too, starts it anew.
        fresh = before is None or now - before.last > self._rules.attempts_window
        count = 1 if before is None or fresh else before.count + 1
        self._attempts[address] = _Attempts(count, now)
        if self._rules.max_attempts is not None and count > self._rules.max_attempts:
            raise _error(400, "tooMuchAttempts", "Too much attempts already")

    def _check_recaptcha(self, model: Model) -> None:
        wanted = self._rules.recaptcha
        if wanted is None or model.text("appKey") in self._rules.app_keys:
            return
        if model.text("recaptchaResponse") != wanted:
            raise _error(400, "recaptchaInvalid", "Recaptcha is invalid")

    def _check_portal_count(self) -> None:
        limit = self._rules.max_portals
        active = sum(not portal.suspended for portal in self.portals())
        if limit is not None and active >= limit:
            raise _error(400, "portalsCountTooMuch", "Too much portals registered already")

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)


def _works(what: str) -> Callable[[Request], Reply]:
    return lambda request: json_reply(200, {"value": f"{what} api works"})


def _bind_body(request: Request, fields: Sequence[Field]) -> Model:
    if not _is_json(request.header("content-type")):
        raise _Refused(_unsupported_media_type())
    try:
        document = request.json() if request.body else None
    except ValueError:
        raise _error(400, "params", ["The JSON text is not valid."]) from None
    if document is None:
        raise _error(400, "portalNameEmpty", "PortalName is required")
    return _without_problems(bind_json(fields, document))


def _bind_query(request: Request, fields: Sequence[Field]) -> Model:
    return _without_problems(bind_query(fields, request.query))


def _without_problems(model: Model) -> Model:
    if model.problems:
        raise _error(400, "params", model.problems)
    return model


def _is_json(content_type: str | None) -> bool:
    media_type, *parameters = (content_type or "").lower().replace(" ", "").split(";")
    return media_type in ("application/json", "text/json") and all(
        parameter in ("charset=utf-8", 'charset="utf-8"') for parameter in parameters
    )


def _unsupported_media_type() -> Reply:
    """The framework answers before the application does: problem details (RFC 9457)."""
    reply = json_reply(415, {"title": "Unsupported Media Type", "status": 415})
    return replace(reply, headers=(("Content-Type", "application/problem+json"),))


def _documented_status(text: str | None) -> int:
    number = _STATUS_NAMES.get((text or "0").lower())
    if number is None:
        raise _error(400, "params", [f"The value '{text}' is not valid for Status."])
    return number


def _size(model: Model, name: str, standard: int) -> int:
    given = model.number(name)
    # Zero is .NET's "not given".
    return whole_mebibytes(given) if given else standard


def _due(model: Model) -> datetime | None:
    given = model.moment("dueDate")
    # The first and last second of .NET's calendar both mean that no end was set.
    no_end = given is None or not _FIRST_SECOND < given < _LAST_SECOND
    return None if no_end else given


def _error(
    status: int,
    code: str,
    message: str | Sequence[str],
    extra: Mapping[str, object] | None = None,
) -> _Refused:
    return _Refused(json_reply(status, {"error": code, "message": message, **(extra or {})}))


def _failure(code: str, message: str, where: str) -> _Refused:
    return _error(500, code, message, {"stacktrace": f"   at ASC.ApiSystem.{where}()"})


def _name_refused(problem: NameProblem) -> _Refused:
    extra = None if problem.variants is None else {"variants": problem.variants}
    return _error(400, problem.code, problem.message, extra)
