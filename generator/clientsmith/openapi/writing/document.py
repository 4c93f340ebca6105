"""The whole document: OpenAPI 3.1 of an API model, with everything that OpenAPI lacks under keys of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.openapi import extensions
from clientsmith.openapi.writing.bodies import request_body
from clientsmith.openapi.writing.failures import row_component, row_name
from clientsmith.openapi.writing.language import (
    auth_data,
    endpoint_data,
    errors_data,
    limits_data,
    parameters_data,
    plan_files,
    product_data,
)
from clientsmith.openapi.writing.language.settings import settings_data
from clientsmith.openapi.writing.language.values import earlier_data, given
from clientsmith.openapi.writing.parameters import parameters
from clientsmith.openapi.writing.paths import spots
from clientsmith.openapi.writing.responses import responses
from clientsmith.openapi.writing.schemas import component
from clientsmith.openapi.writing.security import requirements, scheme
from clientsmith.openapi.writing.servers import server

if TYPE_CHECKING:
    from clientsmith.model.api import Api, Server
    from clientsmith.model.settings import Settings
    from clientsmith.openapi.writing.paths import Spot
    from clientsmith.openapi.writing.schemas import Types

__all__ = ["OPENAPI", "export"]

OPENAPI = "3.1.0"


def export(api: Api) -> dict[str, Any]:
    """Return the document as plain data; equal models give equal documents, members in the same order."""
    types = {definition.name: definition for definition in api.types}
    servers = {found.name: found for found in api.servers}
    usual = servers.get(api.settings.server)
    document: dict[str, Any] = {
        "openapi": OPENAPI,
        "info": _info(api),
        extensions.VERSION: extensions.CURRENT_VERSION,
    }
    if api.product.homepage:
        document["externalDocs"] = {"url": api.product.homepage}
    if usual is not None:
        document["servers"] = [server(usual)]
    if api.settings.auth:
        document["security"] = requirements(api.settings.auth)
    document["tags"] = [
        given({"name": resource.name, "description": resource.doc}) for resource in api.resources
    ]
    document["paths"] = _paths(api, types, servers)
    components = given(
        {
            "schemas": {name: component(found, types) for name, found in types.items()}
            | {
                row_name(row): row_component(row, api.errors.body, types) for row in api.errors.rows
            },
            "securitySchemes": {found.name: scheme(found) for found in api.auth},
        }
    )
    return {**document, **given({"components": components}), **extensions.guarded(_files(api))}


def _info(api: Api) -> dict[str, Any]:
    product = api.product
    return given({"title": product.title, "version": product.release, "description": product.doc})


def _paths(api: Api, types: Types, servers: dict[str, Server]) -> dict[str, Any]:
    _, files = plan_files(api)
    inherited = {file.resource.name: file.settings for file in files}
    paths: dict[str, Any] = {}
    for spot in spots(api):
        item = paths.setdefault(spot.path, {})
        settings = inherited[spot.operation.resource]
        item[spot.method] = _operation(spot, api, types, servers, settings)
    return paths


def _operation(
    spot: Spot, api: Api, types: Types, servers: dict[str, Server], inherited: Settings
) -> dict[str, Any]:
    operation = spot.operation
    settings = operation.settings
    found: dict[str, Any] = given(
        {
            "operationId": operation.full_name,
            "tags": [operation.resource],
            "description": operation.doc,
            "deprecated": True if operation.deprecated is not None else None,
            "parameters": parameters(operation, spot.names, types),
            "requestBody": request_body(operation, types),
        }
    )
    found["responses"] = responses(operation, api, types)
    if settings.auth != api.settings.auth:
        found["security"] = requirements(settings.auth)
    if settings.server != api.settings.server and settings.server in servers:
        found["servers"] = [server(servers[settings.server])]
    endpoint = endpoint_data(operation, inherited, api)
    return found | {extensions.ENDPOINT: extensions.guarded(endpoint)}


def _files(api: Api) -> dict[str, Any]:
    """Return what stands at the top of the document in the words of the description language."""
    errors = errors_data(api.errors)
    if "rows" in errors:
        errors["rows"] = [{"name": name, **row} for name, row in errors["rows"].items()]
    types, endpoints = plan_files(api)
    files: list[dict[str, Any]] = [
        {"file": file.file, "types": [found.name for found in file.types]} for file in types
    ]
    for file in endpoints:
        shared = settings_data(file.settings, api.settings)
        names = [operation.name for operation in file.resource.operations]
        about = given(
            {
                "resource": file.resource.name,
                "doc": file.resource.doc,
                "was": earlier_data(file.resource.was),
            }
        )
        files.append({"file": file.file, **about, **shared, "endpoints": names})
    return {extensions.PRODUCT: product_data(api)} | given(
        {
            extensions.AUTH: auth_data(api),
            extensions.LIMITS: limits_data(api),
            extensions.ERRORS: errors,
            extensions.PARAMETERS: parameters_data(api),
            extensions.FILES: files,
        }
    )
