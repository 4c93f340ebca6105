"""product.yaml: the product, its package, its servers, its defaults and its paging styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.model.settings import Settings
from clientsmith.openapi.writing.language.settings import settings_data
from clientsmith.openapi.writing.language.values import dotted, given

if TYPE_CHECKING:
    from clientsmith.model.api import Api, Package, Server, Variable
    from clientsmith.model.settings import Paging

__all__ = ["product_data"]

_DEFAULT_LICENSE = "MIT"
# What product.yaml says of the settings; `auth.use` and `limits.apply` stand in files of their own.
_HERE = ("formats", "envelope", "timeout", "retry", "server")


def product_data(api: Api) -> dict[str, Any]:
    """Write the whole file."""
    product = api.product
    own = Settings(server=api.servers[0].name if api.servers else "")
    settings = settings_data(api.settings, own)
    return given(
        {
            "format": 1,
            "product": given(
                {
                    "name": product.name,
                    "title": product.title,
                    "release": product.release,
                    "doc": product.doc,
                    "homepage": product.homepage,
                }
            ),
            "package": _package(api.package),
            "servers": {server.name: _server(server) for server in api.servers},
        }
    ) | {
        **{key: settings[key] for key in _HERE if key in settings},
        **given(
            {
                "page": api.settings.paging,
                "paging": {style.name: _paging(style) for style in api.paging},
            }
        ),
    }


def _package(package: Package) -> dict[str, Any]:
    return given(
        {
            "distribution": package.distribution,
            "module": package.module,
            "client": package.client,
            "version": package.version,
            "license": None if package.license == _DEFAULT_LICENSE else package.license,
            "authors": list(package.authors),
            "keywords": list(package.keywords),
            "repository": package.repository,
            "extension": package.extension,
        }
    )


def _server(server: Server) -> dict[str, Any]:
    variables = {variable.name: _variable(variable) for variable in server.variables}
    return given({"url": server.url, "doc": server.doc, "variables": variables})


def _variable(variable: Variable) -> dict[str, Any]:
    return given(
        {
            "doc": variable.doc,
            "default": variable.default,
            "env": variable.env,
            "enum": list(variable.values),
        }
    )


def _paging(style: Paging) -> dict[str, Any]:
    return given(
        {
            "style": style.style,
            "start": style.start,
            "size": style.size,
            "page": style.page,
            "cursor": style.cursor,
            "items": dotted(style.items),
            "total": dotted(style.total),
            "next": dotted(style.next),
            "first": None if style.first == 1 else style.first,
            "default_size": style.default_size,
            "max_size": style.max_size,
        }
    )
