"""Register a portal, under another name where the first is taken, and list the portals of its owner.

export ONLYOFFICE_HOSTED_KEY=... ONLYOFFICE_HOSTED_SECRET=...
python examples/hosted.py https://hosting.example.com ada@example.com acmecorp acmeworks
"""

import sys
from collections.abc import Iterable

from onlyoffice_hosted import Hosted, errors
from onlyoffice_hosted.types import RegisteredPortal


def register(hosted: Hosted, email: str, names: Iterable[str]) -> RegisteredPortal | None:
    """Register a portal under the first name that is free; None when all are taken."""
    for name in names:
        try:
            return hosted.portals.register(
                portal_name=name, first_name="Ada", last_name="Lovelace", email=email
            )
        except errors.PortalNameExist as problem:
            print(f"{name} is taken; names like it: {', '.join(problem.variants or ())}")
    return None


def main(url: str, email: str, *names: str) -> None:
    """Key and secret come from the environment; each request is signed with them."""
    with Hosted(base_url=url) as hosted:
        try:
            created = register(hosted, email, names)
        except errors.HostedError as problem:
            raise SystemExit(f"No portal was registered: {problem}") from problem
        if created is not None:
            print("Registered", created.tenant.portal_name)
        for portal in hosted.portals.list(email=email):
            print(portal.portal_name, portal.created)


if __name__ == "__main__":
    main(*sys.argv[1:])
