"""Log in to Community Server, add a person, and go over all people by name.

export ONLYOFFICE_COMMUNITY_USERNAME=ada@example.com ONLYOFFICE_COMMUNITY_PASSWORD=...
python examples/community_server.py https://portal.example.com
"""

import sys

from onlyoffice_community_server import CodeRequest, CommunityServer, errors


def ask_for_code(request: CodeRequest) -> str:
    """Called where the account has a second factor."""
    return input(f"Code ({request.kind}): ")


def main(url: str) -> None:
    """Name and password come from the environment; the client gets a token for them with the first call."""
    with CommunityServer(base_url=url, second_factor=ask_for_code) as server:
        try:
            me = server.people.get_self()
        except errors.LoginFailed as problem:
            raise SystemExit(f"Not signed in: {problem}") from problem
        print("Signed in as", me.display_name)

        try:
            server.people.create(email="grace@example.com", first_name="Grace", last_name="Hopper")
        except errors.InvalidArguments as problem:
            print(f"Not added: {problem.message}")

        people = server.people.list(count=100, sort_by="displayName")
        print(f"{people.total} people")
        # This page, and then the others as they are needed.
        for person in people:
            print(person.display_name, person.email)

        try:
            server.people.get("nobody")
        except errors.RecordNotFound as problem:
            print(f"{problem.status_code}: {problem.message}")


if __name__ == "__main__":
    main(*sys.argv[1:])
