"""What the products describe, counted against the vendor's documents: nothing is lost, nothing is in them twice."""

import pytest

from .products import PRODUCTS, described, document, package, resource_modules

# Operations in the vendor's documents; Workspace is Community Server under its own name.
_DOCUMENTED = {"docspace": 497, "community_server": 862, "workspace": 862, "hosted": 7}
# Operations that the server has and the document has not: lists and tests; revoking and looking into tokens; batches.
_UNDOCUMENTED = {"hosted": 3, "docspace": 2, "community_server": 1, "workspace": 1}
# Operations that send no credentials: those for which the document lists no security, without those that know the
# account where there is one (files that are shared with everyone, for example), with what the document has not.
_PUBLIC = {
    "docspace": 53 - 28 + 2,
    "community_server": 12 - 3,
    "workspace": 12 - 3,
    "hosted": 4,  # as its server tells; the document knows no security
}


def test_every_product_is_counted() -> None:
    assert set(PRODUCTS) == set(_DOCUMENTED) == set(_UNDOCUMENTED) == set(_PUBLIC)


@pytest.mark.parametrize("product", PRODUCTS)
def test_operations_are_those_of_the_document(product: str) -> None:
    # One operation is two methods where it takes bodies of two kinds.
    routes = {(one.method, one.path) for one in described(product).values()}
    assert len(routes) == _DOCUMENTED[product] + _UNDOCUMENTED[product]


@pytest.mark.parametrize("product", PRODUCTS)
def test_package_has_every_operation_once(product: str) -> None:
    kind = package(product, "._runtime.operation").Operation
    found = [
        one.name
        for module in resource_modules(product)
        for one in vars(package(product, f".resources.{module}")).values()
        if isinstance(one, kind)
    ]
    # A method that waits has a second constant for what it polls.
    assert sorted(set(found)) == sorted(document(product).operations)


@pytest.mark.parametrize("product", PRODUCTS)
def test_public_operations_are_those_of_the_document(product: str) -> None:
    operations = document(product).operations.values()
    assert sum(one.security == () for one in operations) == _PUBLIC[product]
    for operation in operations:
        assert (operation.security == ()) is (described(product)[operation.id].settings.auth == ())


def test_workspace_has_the_operations_of_community_server() -> None:
    wanted, found = document("community_server").operations, document("workspace").operations
    assert {name: (one.method, one.path) for name, one in wanted.items()} == {
        name: (one.method, one.path) for name, one in found.items()
    }
