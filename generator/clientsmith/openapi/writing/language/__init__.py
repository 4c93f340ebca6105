"""The API model written back in the description language.

Reading what these functions write gives an equal model. What a model no longer knows is not there: fragments and the
product that was extended are laid in, parameter groups are written out but for those of all lists, `skip`ped definitions are gone. One module for
each kind of file.
"""

from __future__ import annotations

from clientsmith.openapi.writing.language.auth import auth_data
from clientsmith.openapi.writing.language.endpoints import endpoint_data
from clientsmith.openapi.writing.language.errors import errors_data
from clientsmith.openapi.writing.language.files import EndpointFile, TypeFile, plan_files
from clientsmith.openapi.writing.language.limits import limits_data
from clientsmith.openapi.writing.language.parameters import parameters_data
from clientsmith.openapi.writing.language.product import product_data
from clientsmith.openapi.writing.language.types import type_data

__all__ = [
    "EndpointFile",
    "TypeFile",
    "auth_data",
    "endpoint_data",
    "errors_data",
    "limits_data",
    "parameters_data",
    "plan_files",
    "product_data",
    "type_data",
]
