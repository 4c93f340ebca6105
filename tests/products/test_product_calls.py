"""Every operation of every product, sync and async, with all arguments and with the required ones alone."""

from collections.abc import Iterator

import pytest

from .products import PRODUCTS, alternatives, resource_modules
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


@pytest.mark.parametrize("product", PRODUCTS)
def test_each_way_to_authenticate_is_sent_as_described(product: str) -> None:
    for scheme in alternatives(product):
        with Stage(product, auth=scheme) as stage:
            operation = next(
                one
                for one in stage.document.operations.values()
                if frozenset([scheme]) in one.security and one.method == "GET"
            )
            assert list(stage.problems(operation)) == []
