"""Linking what a product sets and a resource or an operation overrides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.auth import link_use
from clientsmith.description.linker.context import as_list, key_path, seconds
from clientsmith.description.plain import short
from clientsmith.model.limits import Exceeded, Limit
from clientsmith.model.settings import Envelope, Formats, Paging, Retry, Settings

if TYPE_CHECKING:
    from clientsmith.description.linker.context import Context
    from clientsmith.description.sources import Definition
    from clientsmith.model.origin import Origin

__all__ = ["link_exceeded", "link_limits", "link_paging", "override", "product_settings"]


def product_settings(context: Context) -> Settings:
    """Return what holds for every operation that says nothing of its own."""
    single = context.source.single
    data = {
        key: single[f"product.{key}"].data
        for key in ("formats", "envelope", "timeout", "retry", "page", "server")
        if f"product.{key}" in single
    }
    origins = {key: single[f"product.{key}"].origin for key in data}
    if "auth.use" in single:
        data["auth"], origins["auth"] = single["auth.use"].data, single["auth.use"].origin
    if "limits.apply" in single:
        data["limits"], origins["limits"] = (
            single["limits.apply"].data,
            single["limits.apply"].origin,
        )
    servers = list(context.definitions("servers"))
    settings = Settings(
        server=servers[0] if servers else "",
        limits=tuple(context.definitions("limits")),
    )
    return _override(context, settings, data, origins)


def override(
    context: Context, settings: Settings, data: dict[str, Any], origin: Origin
) -> Settings:
    """Return the settings with what a resource or an operation says in their place."""
    keys = ("auth", "limits", "retry", "timeout", "formats", "envelope", "page", "server")
    return _override(context, settings, data, {key: origin.at(key) for key in keys if key in data})


def _override(
    context: Context, settings: Settings, data: dict[str, Any], origins: dict[str, Origin]
) -> Settings:
    changes: dict[str, Any] = {}
    for key, origin in origins.items():
        value = data[key]
        if key == "auth":
            changes["auth"] = link_use(context, value, origin, settings.auth)
        elif key == "limits":
            for number, name in enumerate(value):
                context.resolve("limits", name, origin.at(number), "limit")
            changes["limits"] = tuple(value)
        elif key == "retry":
            changes["retry"] = _retry(context, settings.retry, value, origin)
        elif key == "timeout":
            changes["timeout"] = seconds(value)
        elif key == "formats":
            changes["formats"] = _formats(context, settings.formats, value, origin)
        elif key == "envelope":
            changes["envelope"] = _envelope(value)
        elif key == "page":
            if value == "none":
                changes["paging"] = None
            else:
                context.resolve("paging", value, origin, "paging style", ["none"])
                changes["paging"] = value
        elif context.resolve("servers", value, origin, "server"):
            changes["server"] = value
    return replace(settings, **changes) if changes else settings


def _retry(context: Context, base: Retry, data: dict[str, Any], origin: Origin) -> Retry:
    changes: dict[str, Any] = {}
    for key in ("first_delay", "max_delay", "max_retry_after", "deadline"):
        if key in data:
            changes[key] = seconds(data[key])
    if "max_retries" in data:
        changes["max_retries"] = data["max_retries"]
    if "statuses" in data:
        changes["statuses"] = tuple(as_list(data["statuses"]))
    retry = replace(base, **changes)
    if retry.first_delay > retry.max_delay:
        key = "first_delay" if "first_delay" in data else "max_delay"
        message = "the first delay is longer than the longest"
        hint = f"`first_delay` is {retry.first_delay:g}s, `max_delay` is {retry.max_delay:g}s"
        context.problem("CS420", message, origin.at(key), hint)
    return retry


def _formats(context: Context, base: Formats, data: dict[str, Any], origin: Origin) -> Formats:
    response = tuple(data.get("response", base.response))
    default: str = data.get("default", base.default)
    if default not in response:
        if "default" in data:
            message = f"the default `{default}` is not among the response formats"
            hint = f"choose one of {', '.join(response)}, or add it to `response`"
            context.problem("CS420", message, origin.at("default"), hint)
        default = response[0]
    request = tuple(data.get("request", base.request))
    times: str = data.get("times", base.times)
    return Formats(request, response, data.get("by", base.by), default, times)


def _envelope(data: Any) -> Envelope | None:
    if data == "none":
        return None
    return Envelope(**{key: key_path(value) for key, value in data.items()})


def link_limits(context: Context) -> tuple[Limit, ...]:
    """Link the limits; the names they match are checked against resources and operations."""
    definitions = context.definitions("limits")
    return tuple(_limit(context, definition) for definition in definitions.values())


def _limit(context: Context, definition: Definition) -> Limit:
    data, origin = definition.data, definition.origin
    if ("max" in data) == ("in_flight" in data):
        message = f"`{definition.name}` must bound either a window or what is in flight"
        context.problem(
            "CS417", message, origin, "give it `max` and `per`, or `in_flight`", key=True
        )
    match: dict[str, Any] = data.get("match", {})
    for number, name in enumerate(match.get("operations", ())):
        context.resolve("endpoints", name, origin.at("match", "operations", number), "operation")
    resources = set(context.source.resources)
    for number, name in enumerate(match.get("resources", ())):
        if name not in resources and "resources" not in context.source.unknown:
            spot = origin.at("match", "resources", number)
            hint = context.did_you_mean("resources", name, resources)
            context.problem("CS303", f"there is no resource `{short(name)}`", spot, hint)
    return Limit(
        name=definition.name,
        maximum=data.get("max"),
        period=seconds(data.get("per")),
        window=data.get("window", "sliding"),
        in_flight=data.get("in_flight"),
        key=tuple(data.get("key", ())),
        methods=tuple(match.get("methods", ())),
        resources=tuple(match.get("resources", ())),
        operations=tuple(match.get("operations", ())),
        doc=data.get("doc"),
        origin=origin,
    )


def link_exceeded(context: Context) -> Exceeded:
    """Link how the server says that a limit was passed."""
    found = context.source.single.get("limits.exceeded")
    if found is None:
        return Exceeded()
    data: dict[str, Any] = found.data
    return Exceeded(
        tuple(as_list(data.get("status"))),
        data.get("retry_after"),
        data.get("limit"),
        data.get("remaining"),
        data.get("reset"),
        found.origin,
    )


_PAGING_NEEDS = {
    "offset": ("start", "size"),
    "page": ("page",),
    "cursor": ("cursor", "next"),
    "link": (),
}


def link_paging(context: Context) -> tuple[Paging, ...]:
    """Link the paging styles, each with the parameters its kind needs."""
    styles: list[Paging] = []
    for definition in context.definitions("paging").values():
        data = definition.data
        for key in _PAGING_NEEDS[data["style"]]:
            if key not in data:
                message = f"the style `{data['style']}` needs `{key}`"
                context.problem(
                    "CS418", message, definition.origin.at("style"), f"add `{key}: ...`"
                )
        styles.append(
            Paging(
                name=definition.name,
                style=data["style"],
                start=data.get("start"),
                size=data.get("size"),
                page=data.get("page"),
                cursor=data.get("cursor"),
                items=key_path(data.get("items")),
                total=key_path(data.get("total")),
                next=key_path(data.get("next")),
                first=data.get("first", 1),
                default_size=data.get("default_size"),
                max_size=data.get("max_size"),
            )
        )
    return tuple(styles)
