"""Which files a description has, so that reading them in order gives every definition its place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from clientsmith.openapi.writing.language.settings import shared_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.model.api import Api, Resource
    from clientsmith.model.settings import Settings
    from clientsmith.model.types import TypeDefinition

__all__ = ["EndpointFile", "TypeFile", "plan_files"]


@dataclass(frozen=True, slots=True)
class TypeFile:
    """A file of types; its name gives the module that they belong to."""

    file: str
    types: tuple[TypeDefinition, ...]


@dataclass(frozen=True, slots=True)
class EndpointFile:
    """A file with all endpoints of one resource, and the settings that hold for them."""

    file: str
    resource: Resource
    settings: Settings


def plan_files(api: Api) -> tuple[tuple[TypeFile, ...], tuple[EndpointFile, ...]]:
    """Return the files of types and of endpoints.

    A description's files are read in the order of their paths. Where that is not the order of the model (a product that
    extends another can have any), a number leads each path.
    """
    runs = [(name, tuple(run)) for name, run in groupby(api.types, lambda found: found.module)]
    types = _in_order([f"{name}.yaml" for name, _ in runs], "/")
    endpoints = _in_order([f"{resource.name}.yaml" for resource in api.resources], "_")
    return (
        tuple(TypeFile(f"types/{file}", run) for file, (_, run) in zip(types, runs, strict=True)),
        tuple(
            EndpointFile(f"endpoints/{file}", resource, _settings(api, resource))
            for file, resource in zip(endpoints, api.resources, strict=True)
        ),
    )


def _settings(api: Api, resource: Resource) -> Settings:
    return shared_settings([found.settings for found in resource.operations], api.settings)


def _in_order(names: Sequence[str], join: str) -> list[str]:
    if all(before < after for before, after in pairwise(names)):
        return list(names)
    digits = len(str(len(names)))
    return [f"{number:0{digits}}{join}{name}" for number, name in enumerate(names, 1)]
