"""Mailboxes on the mail server."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailOperation
from ..types.mail_server import MailServerAddress, MailServerMailbox

__all__ = ["AsyncMailServerMailboxes", "MailServerMailboxes"]

_CREATE: Final[Operation[MailServerMailbox]] = Operation(
    "mail_server.mailboxes.create",
    "POST",
    "/api/2.0/mailserver/mailboxes/add",
    MailServerMailbox,
    body="json",
)
_CREATE_OWN: Final[Operation[MailServerMailbox]] = Operation(
    "mail_server.mailboxes.create_own",
    "POST",
    "/api/2.0/mailserver/mailboxes/addmy",
    MailServerMailbox,
    body="json",
)
_LIST: Final[Operation[list[MailServerMailbox]]] = Operation(
    "mail_server.mailboxes.list",
    "GET",
    "/api/2.0/mailserver/mailboxes/get",
    list[MailServerMailbox],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE: Final[Operation[MailOperation]] = Operation(
    "mail_server.mailboxes.delete",
    "DELETE",
    "/api/2.0/mailserver/mailboxes/remove/{id}",
    MailOperation,
)
_UPDATE: Final[Operation[MailServerMailbox]] = Operation(
    "mail_server.mailboxes.update",
    "PUT",
    "/api/2.0/mailserver/mailboxes/update",
    MailServerMailbox,
    body="json",
)
_ADD_ALIAS: Final[Operation[MailServerAddress]] = Operation(
    "mail_server.mailboxes.add_alias",
    "PUT",
    "/api/2.0/mailserver/mailboxes/alias/add",
    MailServerAddress,
    body="json",
)
_REMOVE_ALIAS: Final[Operation[int]] = Operation(
    "mail_server.mailboxes.remove_alias",
    "PUT",
    "/api/2.0/mailserver/mailboxes/alias/remove",
    int,
    body="json",
)
_CHANGE_PASSWORD: Final[Operation[None]] = Operation(
    "mail_server.mailboxes.change_password",
    "PUT",
    "/api/2.0/mailserver/mailboxes/changepwd",
    answer="none",
    body="json",
    secrets=frozenset({"password"}),
)
_CHECK_ADDRESS_EXISTS: Final[Operation[bool]] = Operation(
    "mail_server.mailboxes.check_address_exists",
    "GET",
    "/api/2.0/mailserver/mailboxes/alias/exists",
    bool,
)
_CHECK_ADDRESS_VALID: Final[Operation[bool]] = Operation(
    "mail_server.mailboxes.check_address_valid",
    "GET",
    "/api/2.0/mailserver/mailboxes/alias/valid",
    bool,
)


class MailServerMailboxes(Resource):
    """Mailboxes on the mail server."""

    with_raw_response = raw_view(lambda: MailServerMailboxesWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailServerMailboxesWithStreamingResponse)

    def create(
        self,
        *,
        name: str | None = None,
        local_part: str | None = None,
        domain_id: int | None = None,
        user_id: str | None = None,
        notify_current: bool | None = None,
        notify_profile: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerMailbox:
        """Create a mailbox for a user on a domain, with notifications if wanted.

        Args:
            local_part: Part of the address before the @ sign.
            domain_id: Id of the mail domain.
            user_id: Id of the user.
            notify_current: Whether to notify the current user by email once the mailbox exists.
            notify_profile: Whether to notify the current user's profile once the mailbox exists.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "local_part": local_part,
                "domain_id": domain_id,
                "user_id": user_id,
                "notifyCurrent": notify_current,
                "notifyProfile": notify_profile,
            },
        )

    def create_own(self, *, name: str, **options: Unpack[FormatCallOptions]) -> MailServerMailbox:
        """Create a mailbox with your own domain from its name alone."""
        return self._call(_CREATE_OWN, options, body={"name": name})

    def list(self, **options: Unpack[ListOptions]) -> Page[MailServerMailbox]:
        """List the mailboxes of the tenant."""
        return self._paged(_LIST, options)

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Delete a mailbox.

        Args:
            id: Id of the mailbox.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def update(
        self,
        *,
        mailbox_id: int | None = None,
        name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerMailbox:
        """Change the sender name of a mailbox.

        Args:
            mailbox_id: Id of the mailbox.
        """
        return self._call(_UPDATE, options, body={"mailbox_id": mailbox_id, "name": name})

    def add_alias(
        self,
        *,
        mailbox_id: int | None = None,
        alias_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerAddress:
        """Add an alias address to a mailbox.

        Args:
            mailbox_id: Id of the mailbox.
            alias_name: New alias of the mailbox.
        """
        return self._call(
            _ADD_ALIAS, options, body={"mailbox_id": mailbox_id, "alias_name": alias_name}
        )

    def remove_alias(
        self,
        *,
        mailbox_id: int | None = None,
        address_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Remove an alias address from a mailbox.

        Args:
            mailbox_id: Id of the mailbox.
            address_id: Id of the address.
        """
        return self._call(
            _REMOVE_ALIAS, options, body={"mailbox_id": mailbox_id, "address_id": address_id}
        )

    def change_password(
        self,
        *,
        mailbox_id: int | None = None,
        password: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Change the password of a mailbox.

        Args:
            mailbox_id: Id of the mailbox.
        """
        return self._call(
            _CHANGE_PASSWORD, options, body={"mailbox_id": mailbox_id, "password": password}
        )

    def check_address_exists(
        self, *, local_part: str, domain_id: int, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Tell whether a mailbox address is taken on a domain.

        Args:
            local_part: Part of the address before the @ sign.
            domain_id: Id of the mail domain.
        """
        return self._call(
            _CHECK_ADDRESS_EXISTS, options, query={"local_part": local_part, "domain_id": domain_id}
        )

    def check_address_valid(
        self, *, local_part: str, domain_id: int, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Tell whether a mailbox address is well formed.

        Args:
            local_part: Part of the address before the @ sign.
            domain_id: Id of the mail domain.
        """
        return self._call(
            _CHECK_ADDRESS_VALID, options, query={"local_part": local_part, "domain_id": domain_id}
        )


class AsyncMailServerMailboxes(AsyncResource):
    """Mailboxes on the mail server.

    What its methods take and raise is told in `MailServerMailboxes`.
    """

    with_raw_response = raw_view(lambda: AsyncMailServerMailboxesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailServerMailboxesWithStreamingResponse)

    async def create(
        self,
        *,
        name: str | None = None,
        local_part: str | None = None,
        domain_id: int | None = None,
        user_id: str | None = None,
        notify_current: bool | None = None,
        notify_profile: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerMailbox:
        """Create a mailbox for a user on a domain, with notifications if wanted."""
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "local_part": local_part,
                "domain_id": domain_id,
                "user_id": user_id,
                "notifyCurrent": notify_current,
                "notifyProfile": notify_profile,
            },
        )

    async def create_own(
        self, *, name: str, **options: Unpack[FormatCallOptions]
    ) -> MailServerMailbox:
        """Create a mailbox with your own domain from its name alone."""
        return await self._call(_CREATE_OWN, options, body={"name": name})

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailServerMailbox]:
        """List the mailboxes of the tenant.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Delete a mailbox."""
        return await self._call(_DELETE, options, path={"id": id})

    async def update(
        self,
        *,
        mailbox_id: int | None = None,
        name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerMailbox:
        """Change the sender name of a mailbox."""
        return await self._call(_UPDATE, options, body={"mailbox_id": mailbox_id, "name": name})

    async def add_alias(
        self,
        *,
        mailbox_id: int | None = None,
        alias_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerAddress:
        """Add an alias address to a mailbox."""
        return await self._call(
            _ADD_ALIAS, options, body={"mailbox_id": mailbox_id, "alias_name": alias_name}
        )

    async def remove_alias(
        self,
        *,
        mailbox_id: int | None = None,
        address_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Remove an alias address from a mailbox."""
        return await self._call(
            _REMOVE_ALIAS, options, body={"mailbox_id": mailbox_id, "address_id": address_id}
        )

    async def change_password(
        self,
        *,
        mailbox_id: int | None = None,
        password: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Change the password of a mailbox."""
        return await self._call(
            _CHANGE_PASSWORD, options, body={"mailbox_id": mailbox_id, "password": password}
        )

    async def check_address_exists(
        self, *, local_part: str, domain_id: int, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Tell whether a mailbox address is taken on a domain."""
        return await self._call(
            _CHECK_ADDRESS_EXISTS, options, query={"local_part": local_part, "domain_id": domain_id}
        )

    async def check_address_valid(
        self, *, local_part: str, domain_id: int, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Tell whether a mailbox address is well formed."""
        return await self._call(
            _CHECK_ADDRESS_VALID, options, query={"local_part": local_part, "domain_id": domain_id}
        )


class MailServerMailboxesWithRawResponse:
    """The methods of `MailServerMailboxes`, answering with the raw response."""

    def __init__(self, raw: MailServerMailboxes) -> None:
        self.create = as_raw(raw.create)
        self.create_own = as_raw(raw.create_own)
        self.list = as_raw(raw.list)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.add_alias = as_raw(raw.add_alias)
        self.remove_alias = as_raw(raw.remove_alias)
        self.change_password = as_raw(raw.change_password)
        self.check_address_exists = as_raw(raw.check_address_exists)
        self.check_address_valid = as_raw(raw.check_address_valid)


class AsyncMailServerMailboxesWithRawResponse:
    """The methods of `AsyncMailServerMailboxes`, answering with the raw response."""

    def __init__(self, raw: AsyncMailServerMailboxes) -> None:
        self.create = as_raw_async(raw.create)
        self.create_own = as_raw_async(raw.create_own)
        self.list = as_raw_async(raw.list)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.add_alias = as_raw_async(raw.add_alias)
        self.remove_alias = as_raw_async(raw.remove_alias)
        self.change_password = as_raw_async(raw.change_password)
        self.check_address_exists = as_raw_async(raw.check_address_exists)
        self.check_address_valid = as_raw_async(raw.check_address_valid)


class MailServerMailboxesWithStreamingResponse:
    """The methods of `MailServerMailboxes`, each a context manager over its response."""

    def __init__(self, streamed: MailServerMailboxes) -> None:
        self.create = as_streamed(streamed.create)
        self.create_own = as_streamed(streamed.create_own)
        self.list = as_streamed(streamed.list)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.add_alias = as_streamed(streamed.add_alias)
        self.remove_alias = as_streamed(streamed.remove_alias)
        self.change_password = as_streamed(streamed.change_password)
        self.check_address_exists = as_streamed(streamed.check_address_exists)
        self.check_address_valid = as_streamed(streamed.check_address_valid)


class AsyncMailServerMailboxesWithStreamingResponse:
    """The methods of `AsyncMailServerMailboxes`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailServerMailboxes) -> None:
        self.create = as_streamed_async(streamed.create)
        self.create_own = as_streamed_async(streamed.create_own)
        self.list = as_streamed_async(streamed.list)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.add_alias = as_streamed_async(streamed.add_alias)
        self.remove_alias = as_streamed_async(streamed.remove_alias)
        self.change_password = as_streamed_async(streamed.change_password)
        self.check_address_exists = as_streamed_async(streamed.check_address_exists)
        self.check_address_valid = as_streamed_async(streamed.check_address_valid)
