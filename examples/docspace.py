"""Log in to DocSpace, open a room, and go over all people of the portal.

export ONLYOFFICE_DOCSPACE_USERNAME=ada@example.com ONLYOFFICE_DOCSPACE_PASSWORD=...
python examples/docspace.py https://acme.onlyoffice.com
"""

import sys

from onlyoffice_docspace import CodeRequest, DocSpace, errors, types


def ask_for_code(request: CodeRequest) -> str:
    """Called where the account has a second factor."""
    return input(f"Code ({request.kind}): ")


def main(url: str) -> None:
    """Name and password come from the environment; the client gets a token for them with the first call."""
    with DocSpace(base_url=url, second_factor=ask_for_code) as docspace:
        try:
            me = docspace.people.get_self()
        except errors.LoginFailed as problem:
            raise SystemExit(f"Not signed in: {problem}") from problem
        print("Signed in as", me.display_name)

        room = docspace.rooms.create(title="Contracts", room_type=types.RoomType.CUSTOM_ROOM)
        print("Created room", room.title)

        # One page after the other, as they are needed.
        for person in docspace.people.list(count=100):
            print(person.display_name, person.email)

        try:
            docspace.people.get("nobody")
        except errors.RecordNotFound as problem:
            print(f"{problem.status_code}: {problem.message}")


if __name__ == "__main__":
    main(*sys.argv[1:])
