"""Mail accounts of the user."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailAccount, MailAuthentication, Mailbox, MailEncryption, MailOperation

__all__ = ["AsyncMailAccounts", "MailAccounts"]

_LIST: Final[Operation[list[MailAccount]]] = Operation(
    "mail.accounts.list",
    "GET",
    "/api/2.0/mail/accounts",
    list[MailAccount],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[MailAccount]] = Operation(
    "mail.accounts.create",
    "POST",
    "/api/2.0/mail/accounts",
    MailAccount,
    body="json",
    secrets=frozenset({"password", "smtp_password"}),
)
_UPDATE: Final[Operation[MailAccount]] = Operation(
    "mail.accounts.update",
    "PUT",
    "/api/2.0/mail/accounts",
    MailAccount,
    body="json",
    secrets=frozenset({"password", "smtp_password"}),
)
_DELETE: Final[Operation[MailOperation]] = Operation(
    "mail.accounts.delete", "DELETE", "/api/2.0/mail/accounts", MailOperation
)
_GET: Final[Operation[Mailbox]] = Operation(
    "mail.accounts.get", "GET", "/api/2.0/mail/accounts/single", Mailbox
)
_CREATE_SIMPLE: Final[Operation[MailAccount]] = Operation(
    "mail.accounts.create_simple",
    "POST",
    "/api/2.0/mail/accounts/simple",
    MailAccount,
    body="json",
    secrets=frozenset({"password"}),
)
_CREATE_OAUTH: Final[Operation[MailAccount]] = Operation(
    "mail.accounts.create_oauth", "POST", "/api/2.0/mail/accounts/oauth", MailAccount, body="json"
)
_UPDATE_OAUTH: Final[Operation[MailAccount]] = Operation(
    "mail.accounts.update_oauth", "PUT", "/api/2.0/mail/accounts/oauth", MailAccount, body="json"
)
_SET_STATE: Final[Operation[int]] = Operation(
    "mail.accounts.set_state", "PUT", "/api/2.0/mail/accounts/state", int, body="json"
)
_SET_DEFAULT: Final[Operation[str]] = Operation(
    "mail.accounts.set_default", "PUT", "/api/2.0/mail/accounts/default", str, body="json"
)
_GET_DEFAULT_SETTINGS: Final[Operation[Mailbox]] = Operation(
    "mail.accounts.get_default_settings", "GET", "/api/2.0/mail/accounts/setups", Mailbox
)
_SET_EMAIL_FOLDER: Final[Operation[None]] = Operation(
    "mail.accounts.set_email_folder",
    "PUT",
    "/api/2.0/mail/accounts/emailinfolder",
    answer="none",
    body="json",
)
_SET_USER_ACTIVITY: Final[Operation[None]] = Operation(
    "mail.accounts.set_user_activity",
    "PUT",
    "/api/2.0/mail/accounts/updateuseractivity",
    answer="none",
    body="json",
)


class MailAccounts(Resource):
    """Mail accounts of the user."""

    with_raw_response = raw_view(lambda: MailAccountsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailAccountsWithStreamingResponse)

    def list(
        self, *, username: str | None = None, **options: Unpack[ListOptions]
    ) -> Page[MailAccount]:
        """List the mailboxes, aliases and groups of the user."""
        return self._paged(_LIST, options, query={"username": username})

    def create(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        account: str | None = None,
        password: str | None = None,
        port: int | None = None,
        server: str | None = None,
        smtp_account: str | None = None,
        smtp_password: str | None = None,
        smtp_port: int | None = None,
        smtp_server: str | None = None,
        smtp_auth: bool | None = None,
        imap: bool | None = None,
        restrict: bool | None = None,
        incoming_encryption_type: MailEncryption | None = None,
        outgoing_encryption_type: MailEncryption | None = None,
        auth_type_in: MailAuthentication | None = None,
        auth_type_smtp: MailAuthentication | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Create a mail account from the full details of its incoming and outgoing servers.

        Args:
            email: Address of the mail account, as name@domain.
            account: Login on the IMAP or POP server.
            password: Password for the IMAP or POP server.
            port: Port of the IMAP or POP server.
            server: Address of the IMAP or POP server: name or IP.
            smtp_account: Login on the SMTP server.
            smtp_password: Password for the SMTP server.
            smtp_port: Port of the SMTP server.
            smtp_server: Address of the SMTP server: name or IP.
            smtp_auth: Whether the SMTP server asks for authentication.
            imap: Whether incoming mail is fetched over IMAP.
            restrict: Whether to load the mail of the last 30 days only instead of all of it.
            incoming_encryption_type: Encryption of the incoming connection.
            outgoing_encryption_type: Encryption of the SMTP connection.
            auth_type_in: Authentication at the IMAP or POP server.
            auth_type_smtp: Authentication at the SMTP server.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "email": email,
                "account": account,
                "password": password,
                "port": port,
                "server": server,
                "smtp_account": smtp_account,
                "smtp_password": smtp_password,
                "smtp_port": smtp_port,
                "smtp_server": smtp_server,
                "smtp_auth": smtp_auth,
                "imap": imap,
                "restrict": restrict,
                "incoming_encryption_type": incoming_encryption_type,
                "outcoming_encryption_type": outgoing_encryption_type,
                "auth_type_in": auth_type_in,
                "auth_type_smtp": auth_type_smtp,
            },
        )

    def update(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        account: str | None = None,
        password: str | None = None,
        port: int | None = None,
        server: str | None = None,
        smtp_account: str | None = None,
        smtp_password: str | None = None,
        smtp_port: int | None = None,
        smtp_server: str | None = None,
        smtp_auth: bool | None = None,
        restrict: bool | None = None,
        incoming_encryption_type: MailEncryption | None = None,
        outgoing_encryption_type: MailEncryption | None = None,
        auth_type_in: MailAuthentication | None = None,
        auth_type_smtp: MailAuthentication | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Change the server details and login of a mail account.

        Args:
            email: Address of the mail account, as name@domain.
            account: Login on the IMAP or POP server.
            password: Password for the IMAP or POP server.
            port: Port of the IMAP or POP server.
            server: Address of the IMAP or POP server: name or IP.
            smtp_account: Login on the SMTP server.
            smtp_password: Password for the SMTP server.
            smtp_port: Port of the SMTP server.
            smtp_server: Address of the SMTP server: name or IP.
            smtp_auth: Whether the SMTP server asks for authentication.
            restrict: Whether to load the mail of the last 30 days only instead of all of it.
            incoming_encryption_type: Encryption of the incoming connection.
            outgoing_encryption_type: Encryption of the SMTP connection.
            auth_type_in: Authentication at the IMAP or POP server.
            auth_type_smtp: Authentication at the SMTP server.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "name": name,
                "email": email,
                "account": account,
                "password": password,
                "port": port,
                "server": server,
                "smtp_account": smtp_account,
                "smtp_password": smtp_password,
                "smtp_port": smtp_port,
                "smtp_server": smtp_server,
                "smtp_auth": smtp_auth,
                "restrict": restrict,
                "incoming_encryption_type": incoming_encryption_type,
                "outcoming_encryption_type": outgoing_encryption_type,
                "auth_type_in": auth_type_in,
                "auth_type_smtp": auth_type_smtp,
            },
        )

    def delete(self, *, email: str, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Delete the mail account with the given address.

        Args:
            email: Address of the mail account.
        """
        return self._call(_DELETE, options, query={"email": email})

    def get(self, *, email: str, **options: Unpack[FormatCallOptions]) -> Mailbox:
        """Return the mail account with the given address.

        Args:
            email: Address of the mail account.
        """
        return self._call(_GET, options, query={"email": email})

    def create_simple(
        self, *, email: str, password: str, **options: Unpack[FormatCallOptions]
    ) -> MailAccount:
        """Create a mail account from an address and a password alone.

        Args:
            email: Address of the mail account, as name@domain.
        """
        return self._call(_CREATE_SIMPLE, options, body={"email": email, "password": password})

    def create_oauth(
        self,
        *,
        code: str | None = None,
        type: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Create a mail account that signs in by OAuth (Google only).

        Args:
            code: Code from the OAuth provider.
            type: OAuth service: 0 unknown, 1 Google.
        """
        return self._call(_CREATE_OAUTH, options, body={"code": code, "type": type})

    def update_oauth(
        self,
        *,
        code: str | None = None,
        type: int | None = None,
        mailbox_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Update a mail account that signs in by OAuth (Google only).

        Args:
            code: Code from the OAuth provider.
            type: OAuth service: 0 unknown, 1 Google.
            mailbox_id: Id of the mailbox.
        """
        return self._call(
            _UPDATE_OAUTH, options, body={"code": code, "type": type, "mailboxId": mailbox_id}
        )

    def set_state(
        self,
        *,
        email: str | None = None,
        state: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Enable or disable a mail account.

        Args:
            email: Address of the mail account.
            state: Whether the account is switched on.
        """
        return self._call(_SET_STATE, options, body={"email": email, "state": state})

    def set_default(
        self,
        *,
        email: str | None = None,
        is_default: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Make a mail account the default one, or stop it from being so.

        Args:
            email: Address of the mail account.
            is_default: Whether this is the default account.
        """
        return self._call(_SET_DEFAULT, options, body={"email": email, "isDefault": is_default})

    def get_default_settings(
        self,
        *,
        email: str | None = None,
        action: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Mailbox:
        """Return the default settings for an account with the given address, such as those of its
        IMAP or POP server.

        Args:
            email: Address of the mail account.
            action: Which defaults: `get_imap_pop_settings`, or `get_imap_server`, `get_pop_server`,
                each also with `_full`.
        """
        return self._call(_GET_DEFAULT_SETTINGS, options, query={"email": email, "action": action})

    def set_email_folder(
        self,
        *,
        mailbox_id: int | None = None,
        email_in_folder: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Set the document folder that belongs to the email of an account.

        Args:
            mailbox_id: Id of the mailbox.
            email_in_folder: Id of the document folder.
        """
        return self._call(
            _SET_EMAIL_FOLDER,
            options,
            body={"mailbox_id": mailbox_id, "email_in_folder": email_in_folder},
        )

    def set_user_activity(self, *, user_online: bool, **options: Unpack[FormatCallOptions]) -> None:
        """Report whether the user is online.

        Args:
            user_online: Whether the user is online.
        """
        return self._call(_SET_USER_ACTIVITY, options, body={"userOnline": user_online})


class AsyncMailAccounts(AsyncResource):
    """Mail accounts of the user.

    What its methods take and raise is told in `MailAccounts`.
    """

    with_raw_response = raw_view(lambda: AsyncMailAccountsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailAccountsWithStreamingResponse)

    def list(
        self, *, username: str | None = None, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[MailAccount]:
        """List the mailboxes, aliases and groups of the user.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, query={"username": username})

    async def create(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        account: str | None = None,
        password: str | None = None,
        port: int | None = None,
        server: str | None = None,
        smtp_account: str | None = None,
        smtp_password: str | None = None,
        smtp_port: int | None = None,
        smtp_server: str | None = None,
        smtp_auth: bool | None = None,
        imap: bool | None = None,
        restrict: bool | None = None,
        incoming_encryption_type: MailEncryption | None = None,
        outgoing_encryption_type: MailEncryption | None = None,
        auth_type_in: MailAuthentication | None = None,
        auth_type_smtp: MailAuthentication | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Create a mail account from the full details of its incoming and outgoing servers."""
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "email": email,
                "account": account,
                "password": password,
                "port": port,
                "server": server,
                "smtp_account": smtp_account,
                "smtp_password": smtp_password,
                "smtp_port": smtp_port,
                "smtp_server": smtp_server,
                "smtp_auth": smtp_auth,
                "imap": imap,
                "restrict": restrict,
                "incoming_encryption_type": incoming_encryption_type,
                "outcoming_encryption_type": outgoing_encryption_type,
                "auth_type_in": auth_type_in,
                "auth_type_smtp": auth_type_smtp,
            },
        )

    async def update(
        self,
        *,
        name: str | None = None,
        email: str | None = None,
        account: str | None = None,
        password: str | None = None,
        port: int | None = None,
        server: str | None = None,
        smtp_account: str | None = None,
        smtp_password: str | None = None,
        smtp_port: int | None = None,
        smtp_server: str | None = None,
        smtp_auth: bool | None = None,
        restrict: bool | None = None,
        incoming_encryption_type: MailEncryption | None = None,
        outgoing_encryption_type: MailEncryption | None = None,
        auth_type_in: MailAuthentication | None = None,
        auth_type_smtp: MailAuthentication | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Change the server details and login of a mail account."""
        return await self._call(
            _UPDATE,
            options,
            body={
                "name": name,
                "email": email,
                "account": account,
                "password": password,
                "port": port,
                "server": server,
                "smtp_account": smtp_account,
                "smtp_password": smtp_password,
                "smtp_port": smtp_port,
                "smtp_server": smtp_server,
                "smtp_auth": smtp_auth,
                "restrict": restrict,
                "incoming_encryption_type": incoming_encryption_type,
                "outcoming_encryption_type": outgoing_encryption_type,
                "auth_type_in": auth_type_in,
                "auth_type_smtp": auth_type_smtp,
            },
        )

    async def delete(self, *, email: str, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Delete the mail account with the given address."""
        return await self._call(_DELETE, options, query={"email": email})

    async def get(self, *, email: str, **options: Unpack[FormatCallOptions]) -> Mailbox:
        """Return the mail account with the given address."""
        return await self._call(_GET, options, query={"email": email})

    async def create_simple(
        self, *, email: str, password: str, **options: Unpack[FormatCallOptions]
    ) -> MailAccount:
        """Create a mail account from an address and a password alone."""
        return await self._call(
            _CREATE_SIMPLE, options, body={"email": email, "password": password}
        )

    async def create_oauth(
        self,
        *,
        code: str | None = None,
        type: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Create a mail account that signs in by OAuth (Google only)."""
        return await self._call(_CREATE_OAUTH, options, body={"code": code, "type": type})

    async def update_oauth(
        self,
        *,
        code: str | None = None,
        type: int | None = None,
        mailbox_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAccount:
        """Update a mail account that signs in by OAuth (Google only)."""
        return await self._call(
            _UPDATE_OAUTH, options, body={"code": code, "type": type, "mailboxId": mailbox_id}
        )

    async def set_state(
        self,
        *,
        email: str | None = None,
        state: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Enable or disable a mail account."""
        return await self._call(_SET_STATE, options, body={"email": email, "state": state})

    async def set_default(
        self,
        *,
        email: str | None = None,
        is_default: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Make a mail account the default one, or stop it from being so."""
        return await self._call(
            _SET_DEFAULT, options, body={"email": email, "isDefault": is_default}
        )

    async def get_default_settings(
        self,
        *,
        email: str | None = None,
        action: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Mailbox:
        """Return the default settings for an account with the given address, such as those of
        its IMAP or POP server.
        """
        return await self._call(
            _GET_DEFAULT_SETTINGS, options, query={"email": email, "action": action}
        )

    async def set_email_folder(
        self,
        *,
        mailbox_id: int | None = None,
        email_in_folder: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Set the document folder that belongs to the email of an account."""
        return await self._call(
            _SET_EMAIL_FOLDER,
            options,
            body={"mailbox_id": mailbox_id, "email_in_folder": email_in_folder},
        )

    async def set_user_activity(
        self, *, user_online: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Report whether the user is online."""
        return await self._call(_SET_USER_ACTIVITY, options, body={"userOnline": user_online})


class MailAccountsWithRawResponse:
    """The methods of `MailAccounts`, answering with the raw response."""

    def __init__(self, raw: MailAccounts) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.create_simple = as_raw(raw.create_simple)
        self.create_oauth = as_raw(raw.create_oauth)
        self.update_oauth = as_raw(raw.update_oauth)
        self.set_state = as_raw(raw.set_state)
        self.set_default = as_raw(raw.set_default)
        self.get_default_settings = as_raw(raw.get_default_settings)
        self.set_email_folder = as_raw(raw.set_email_folder)
        self.set_user_activity = as_raw(raw.set_user_activity)


class AsyncMailAccountsWithRawResponse:
    """The methods of `AsyncMailAccounts`, answering with the raw response."""

    def __init__(self, raw: AsyncMailAccounts) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.create_simple = as_raw_async(raw.create_simple)
        self.create_oauth = as_raw_async(raw.create_oauth)
        self.update_oauth = as_raw_async(raw.update_oauth)
        self.set_state = as_raw_async(raw.set_state)
        self.set_default = as_raw_async(raw.set_default)
        self.get_default_settings = as_raw_async(raw.get_default_settings)
        self.set_email_folder = as_raw_async(raw.set_email_folder)
        self.set_user_activity = as_raw_async(raw.set_user_activity)


class MailAccountsWithStreamingResponse:
    """The methods of `MailAccounts`, each a context manager over its response."""

    def __init__(self, streamed: MailAccounts) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.create_simple = as_streamed(streamed.create_simple)
        self.create_oauth = as_streamed(streamed.create_oauth)
        self.update_oauth = as_streamed(streamed.update_oauth)
        self.set_state = as_streamed(streamed.set_state)
        self.set_default = as_streamed(streamed.set_default)
        self.get_default_settings = as_streamed(streamed.get_default_settings)
        self.set_email_folder = as_streamed(streamed.set_email_folder)
        self.set_user_activity = as_streamed(streamed.set_user_activity)


class AsyncMailAccountsWithStreamingResponse:
    """The methods of `AsyncMailAccounts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailAccounts) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.create_simple = as_streamed_async(streamed.create_simple)
        self.create_oauth = as_streamed_async(streamed.create_oauth)
        self.update_oauth = as_streamed_async(streamed.update_oauth)
        self.set_state = as_streamed_async(streamed.set_state)
        self.set_default = as_streamed_async(streamed.set_default)
        self.get_default_settings = as_streamed_async(streamed.get_default_settings)
        self.set_email_folder = as_streamed_async(streamed.set_email_folder)
        self.set_user_activity = as_streamed_async(streamed.set_user_activity)
