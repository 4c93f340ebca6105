"""Every operation of every product, sync and async, with all arguments and with the required ones alone."""

from collections.abc import Iterator
from typing import Any

import pytest

from .products import PRODUCTS, alternatives, document, package, resource_modules
from .stage import Stage


@pytest.fixture(scope="module")
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """A product's server and clients, for all its resources."""
    with Stage(request.param) as stage:
        yield stage


@pytest.mark.parametrize(
    ("stage", "resource"),
    [(product, module) for product in PRODUCTS for module in resource_modules(product)],
    indirect=["stage"],
)
def test_every_operation_is_sent_as_described_and_read_as_sent(stage: Stage, resource: str) -> None:
    problems = [
        text for operation in stage.operations(resource) for text in stage.problems(operation)
    ]
    assert problems == []


_BY_A_PERSON = {"oauth2", "openIdConnect"}


def _token(product: str) -> Any:
    """What a person who signed in before has left."""
    return package(product, "._runtime.oauth2").OAuth2Token(access_token="mine")


@pytest.mark.parametrize("product", PRODUCTS)
def test_each_way_to_authenticate_is_sent_as_described(product: str) -> None:
    for scheme in alternatives(product):
        kind = document(product).schemes[scheme]["type"]
        signed_in = {"oauth_token": _token(product)} if kind in _BY_A_PERSON else {}
        with Stage(product, auth=scheme, **signed_in) as stage:
            operation = next(
                one
                for one in stage.document.operations.values()
                if frozenset([scheme]) in one.security and one.method == "GET"
            )
            assert list(stage.problems(operation)) == []
