"""From checked YAML to the API model: names to definitions, and every rule that spans more than one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.auth import check_logins, link_auth
from clientsmith.description.linker.context import Context
from clientsmith.description.linker.errors import link_errors
from clientsmith.description.linker.lists import link_list_parameters
from clientsmith.description.linker.operations import link_resources
from clientsmith.description.linker.overdue import check_overdue
from clientsmith.description.linker.servers import link_servers
from clientsmith.description.linker.settings import (
    link_exceeded,
    link_limits,
    link_paging,
    product_settings,
)
from clientsmith.description.linker.types import link_types
from clientsmith.description.linker.waiting import check_waits
from clientsmith.model.api import Api, Package, Product

if TYPE_CHECKING:
    from clientsmith.description.sources import Source
    from clientsmith.diagnostics.report import Report

__all__ = ["link"]


def link(source: Source, report: Report) -> Api | None:
    """Return the model, or None when the description has errors, all of which are then in the report."""
    context = Context(source, report)
    types = link_types(context)
    errors = link_errors(context, types)
    auth = link_auth(context)
    servers = link_servers(context)
    paging = link_paging(context)
    limits = link_limits(context)
    exceeded = link_exceeded(context)
    settings = product_settings(context)
    lists = link_list_parameters(context, types)
    resources = link_resources(context, settings, types, errors, paging, lists)
    check_logins(context, auth, resources)
    check_waits(context, resources, types)
    single = source.single
    if not report.ok or "product.product" not in single or "product.package" not in single:
        return None
    product: dict[str, Any] = single["product.product"].data
    package: dict[str, Any] = single["product.package"].data
    api = Api(
        product=Product(
            product["name"],
            product["title"],
            product["release"],
            product.get("doc"),
            product.get("homepage"),
        ),
        package=Package(
            distribution=package["distribution"],
            module=package["module"],
            client=package["client"],
            version=package["version"],
            license=package.get("license", "MIT"),
            authors=tuple(package.get("authors", ())),
            keywords=tuple(package.get("keywords", ())),
            repository=package.get("repository"),
            extension=package.get("extension"),
            origin=single["product.package"].origin,
        ),
        servers=servers,
        settings=settings,
        auth=auth,
        errors=errors,
        limits=limits,
        exceeded=exceeded,
        paging=paging,
        lists=lists,
        types=tuple(types.values()),
        resources=resources,
        origin=single["product.product"].origin,
    )
    check_overdue(context, api)
    return api
