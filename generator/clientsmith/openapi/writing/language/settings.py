"""What a resource or an operation sets differently from what it inherits."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from clientsmith.model.settings import Formats, Retry
from clientsmith.openapi.writing.language.values import dotted, duration, given, one_or_many

if TYPE_CHECKING:
    from clientsmith.model.settings import Envelope, Settings

__all__ = ["SHARED", "envelope_data", "settings_data", "shared_settings", "use_data"]

SHARED = ("auth", "limits", "retry", "timeout", "formats", "envelope", "server")
"""The settings, by their names in the model, that a resource may give to all its operations."""


def settings_data(settings: Settings, inherited: Settings) -> dict[str, Any]:
    """Write the settings that differ from the inherited ones; paging is not among them."""
    data: dict[str, Any] = {}
    if settings.auth != inherited.auth:
        data["auth"] = use_data(settings.auth)
    if settings.limits != inherited.limits:
        data["limits"] = list(settings.limits)
    if settings.retry != inherited.retry:
        data["retry"] = _retry(settings.retry, inherited.retry)
    if settings.timeout != inherited.timeout:
        data["timeout"] = duration(settings.timeout)
    if settings.formats != inherited.formats:
        data["formats"] = _formats(settings.formats)
    if settings.envelope != inherited.envelope:
        data["envelope"] = envelope_data(settings.envelope)
    if settings.server != inherited.server:
        data["server"] = settings.server
    return data


def shared_settings(all_settings: list[Settings], inherited: Settings) -> Settings:
    """Return what a resource should set so that its operations need to say least: what they all agree on."""
    first = all_settings[0]
    changes = {
        name: getattr(first, name)
        for name in SHARED
        if len(all_settings) > 1
        and all(getattr(settings, name) == getattr(first, name) for settings in all_settings)
    }
    return replace(inherited, **changes)


def use_data(auth: tuple[tuple[str, ...], ...]) -> str | list[str | list[str]]:
    """Write alternatives of schemes; the one that sends nothing is `none`."""
    alternatives = [list(names) if len(names) > 1 else "".join(names) or "none" for names in auth]
    return alternatives or "none"


def envelope_data(envelope: Envelope | None) -> str | dict[str, str]:
    """Write where the parts of a response body stand."""
    if envelope is None:
        return "none"
    return given({part.name: dotted(getattr(envelope, part.name)) for part in fields(envelope)})


def _retry(retry: Retry, inherited: Retry) -> dict[str, Any]:
    changed = [
        part.name
        for part in fields(Retry)
        if getattr(retry, part.name) != getattr(inherited, part.name)
    ]
    data: dict[str, Any] = {}
    for name in changed:
        value = getattr(retry, name)
        if name == "statuses":
            data[name] = one_or_many(value)
        else:
            data[name] = value if name == "max_retries" else duration(value)
    return data


def _formats(formats: Formats) -> dict[str, Any]:
    return {
        "request": list(formats.request),
        "response": list(formats.response),
        "by": formats.by,
        "default": formats.default,
        "times": formats.times,
    }
