"""Portals on the server, from registration to removal."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.portals import NameCheck, Pong, RecaptchaType, RegisteredPortal, Tenant, TenantStatus

__all__ = ["AsyncPortals", "Portals"]

_LIST: Final[Operation[list[Tenant]]] = Operation(
    "portals.list", "GET", "/api/portal/get", list[Tenant], data=("tenants",)
)
_REGISTER: Final[Operation[RegisteredPortal]] = Operation(
    "portals.register",
    "POST",
    "/api/portal/register",
    RegisteredPortal,
    body="json",
    secrets=frozenset({"appKey", "password", "passwordHash"}),
)
_DELETE: Final[Operation[Tenant]] = Operation(
    "portals.delete", "DELETE", "/api/portal/remove", Tenant, data=("tenant",)
)
_SET_STATUS: Final[Operation[Tenant]] = Operation(
    "portals.set_status", "PUT", "/api/portal/status", Tenant, data=("tenant",), body="json"
)
_VALIDATE_NAME: Final[Operation[NameCheck]] = Operation(
    "portals.validate_name",
    "POST",
    "/api/portal/validateportalname",
    NameCheck,
    body="json",
    auth=(),
    idempotent=True,
)
_PING: Final[Operation[Pong]] = Operation("portals.ping", "GET", "/api/portal/test", Pong, auth=())


class Portals(Resource):
    """Portals on the server, from registration to removal."""

    with_raw_response = raw_view(lambda: PortalsWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalsWithStreamingResponse)

    def list(
        self,
        *,
        email: str | None = None,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        statistics: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Tenant]:
        """List the active portals, all of them or those that match an owner, a name or an id.

        Args:
            email: E-mail address of the portals' owner. Such as `ada@example.com`.
            portal_name: Name of one portal.
            tenant_id: Id of one portal.
            statistics: Tell also who owns each portal.

        Raises:
            ServerEditionOnly: Only a server edition answers this operation.
        """
        return self._call(
            _LIST,
            options,
            query={
                "email": email,
                "portalName": portal_name,
                "tenantId": tenant_id,
                "statistics": statistics,
            },
        )

    def register(
        self,
        *,
        portal_name: str,
        first_name: str,
        last_name: str,
        email: str,
        password: str | None = None,
        password_hash: str | None = None,
        phone: str | None = None,
        language: str | None = None,
        time_zone_name: str | None = None,
        industry: int | None = None,
        region: str | None = None,
        aws_region: str | None = None,
        affiliate_id: str | None = None,
        partner_id: str | None = None,
        campaign: str | None = None,
        spam: bool | None = None,
        calls: bool | None = None,
        skip_welcome: bool | None = None,
        limited_access_space: bool | None = None,
        app_key: str | None = None,
        recaptcha_response: str | None = None,
        recaptcha_type: RecaptchaType | None = None,
        **options: Unpack[CallOptions],
    ) -> RegisteredPortal:
        """Register a portal for an owner.

        Without a password the answer's link lets the owner set one and activate the portal.

        Args:
            portal_name: Name of the portal: six or more Latin letters and digits. Such as
                `acmecorp`.
            first_name: First name of the owner. At most 255 characters.
            last_name: Last name of the owner. At most 255 characters.
            email: E-mail address of the owner. At most 255 characters.
            password: Password of the owner.
            password_hash: Hash of the password as the server's own pages compute it; used instead
                of a password.
            phone: Telephone number of the owner. At most 32 characters.
            language: Culture name such as `en-US`. At most 7 characters.
            time_zone_name: Name of a time zone such as `UTC`. At most 255 characters.
            industry: Number of the owner's industry.
            region: Region in which the portal is kept. At most 20 characters.
            aws_region: AWS region in which the portal is kept.
            affiliate_id: At most 255 characters.
            partner_id: At most 255 characters.
            spam: The owner agrees to newsletters.
            calls: The owner agrees to telephone calls.
            skip_welcome: Send no welcome letter.
            limited_access_space: Limit who may manage the space.
            app_key: Key of an application that need not solve a reCAPTCHA.
            recaptcha_response: Answer to the reCAPTCHA where the server asks for one.

        Raises:
            PortalNameEmpty: No portal was named.
            TooShort: The portal name has fewer than six characters.
            PortalNameIncorrect: The portal name holds something other than Latin letters and
                digits.
            PortalNameExist: The portal name is taken.
            PortalsCountTooMuch: The server holds as many portals as it may.
            TooMuchAttempts: Too many registrations came from this address; the server counts them
                for about an hour.
            PassPolicyError: The password is too weak for the server's rules.
            RecaptchaInvalid: The reCAPTCHA answer was wrong or missing.
            InvalidParams: A value in the request is malformed or too long; the message lists what.
            RegisterNewTenantError: The server failed while it made the portal.
            OwnerNameInvalid: The owner's first and last name are both empty, or hold characters
                that the server refuses.
            PortalNameCheckFailed: The server could not check the portal name; the message says why.
        """
        return self._call(
            _REGISTER,
            options,
            body={
                "portalName": portal_name,
                "firstName": first_name,
                "lastName": last_name,
                "email": email,
                "password": password,
                "passwordHash": password_hash,
                "phone": phone,
                "language": language,
                "timeZoneName": time_zone_name,
                "industry": industry,
                "region": region,
                "awsRegion": aws_region,
                "affiliateId": affiliate_id,
                "partnerId": partner_id,
                "campaign": campaign,
                "spam": spam,
                "calls": calls,
                "skipWelcome": skip_welcome,
                "limitedAccessSpace": limited_access_space,
                "appKey": app_key,
                "recaptchaResponse": recaptcha_response,
                "recaptchaType": recaptcha_type,
            },
        )

    def delete(
        self,
        *,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Tenant:
        """Delete a portal, found by its name or its id.

        Args:
            portal_name: Name of the portal.
            tenant_id: Id of the portal; used when no name is given.

        Raises:
            PortalNameEmpty: No portal was named.
            PortalNameNotFound: There is no portal of that name.
        """
        return self._call(
            _DELETE, options, query={"portalName": portal_name, "tenantId": tenant_id}
        )

    def set_status(
        self,
        *,
        status: TenantStatus,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Tenant:
        """Suspend a portal or activate it again.

        The server takes every status but `ACTIVE` for a suspension.

        Args:
            status: The new status.
            portal_name: Name of the portal.
            tenant_id: Id of the portal; used when no name is given.

        Raises:
            PortalNameEmpty: No portal was named.
            PortalNameNotFound: There is no portal of that name.
        """
        return self._call(
            _SET_STATUS,
            options,
            query={"status": status},
            body={"status": status, "portalName": portal_name, "tenantId": tenant_id},
        )

    def validate_name(self, *, portal_name: str, **options: Unpack[CallOptions]) -> NameCheck:
        """Ask whether a portal could be registered under a name.

        It returns when the name is free and raises when not.

        Args:
            portal_name: The name to try.

        Raises:
            PortalNameEmpty: No portal was named.
            TooShort: The portal name has fewer than six characters.
            PortalNameIncorrect: The portal name holds something other than Latin letters and
                digits.
            PortalNameExist: The portal name is taken.
            PortalNameCheckFailed: The server could not check the portal name; the message says why.
        """
        return self._call(
            _VALIDATE_NAME,
            options,
            query={"portalName": portal_name},
            body={"portalName": portal_name},
        )

    def ping(self, **options: Unpack[CallOptions]) -> Pong:
        """Ask whether the portal part of the API is up."""
        return self._call(_PING, options)


class AsyncPortals(AsyncResource):
    """Portals on the server, from registration to removal.

    What its methods take and raise is told in `Portals`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalsWithStreamingResponse)

    async def list(
        self,
        *,
        email: str | None = None,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        statistics: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Tenant]:
        """List the active portals, all of them or those that match an owner, a name or an id."""
        return await self._call(
            _LIST,
            options,
            query={
                "email": email,
                "portalName": portal_name,
                "tenantId": tenant_id,
                "statistics": statistics,
            },
        )

    async def register(
        self,
        *,
        portal_name: str,
        first_name: str,
        last_name: str,
        email: str,
        password: str | None = None,
        password_hash: str | None = None,
        phone: str | None = None,
        language: str | None = None,
        time_zone_name: str | None = None,
        industry: int | None = None,
        region: str | None = None,
        aws_region: str | None = None,
        affiliate_id: str | None = None,
        partner_id: str | None = None,
        campaign: str | None = None,
        spam: bool | None = None,
        calls: bool | None = None,
        skip_welcome: bool | None = None,
        limited_access_space: bool | None = None,
        app_key: str | None = None,
        recaptcha_response: str | None = None,
        recaptcha_type: RecaptchaType | None = None,
        **options: Unpack[CallOptions],
    ) -> RegisteredPortal:
        """Register a portal for an owner."""
        return await self._call(
            _REGISTER,
            options,
            body={
                "portalName": portal_name,
                "firstName": first_name,
                "lastName": last_name,
                "email": email,
                "password": password,
                "passwordHash": password_hash,
                "phone": phone,
                "language": language,
                "timeZoneName": time_zone_name,
                "industry": industry,
                "region": region,
                "awsRegion": aws_region,
                "affiliateId": affiliate_id,
                "partnerId": partner_id,
                "campaign": campaign,
                "spam": spam,
                "calls": calls,
                "skipWelcome": skip_welcome,
                "limitedAccessSpace": limited_access_space,
                "appKey": app_key,
                "recaptchaResponse": recaptcha_response,
                "recaptchaType": recaptcha_type,
            },
        )

    async def delete(
        self,
        *,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Tenant:
        """Delete a portal, found by its name or its id."""
        return await self._call(
            _DELETE, options, query={"portalName": portal_name, "tenantId": tenant_id}
        )

    async def set_status(
        self,
        *,
        status: TenantStatus,
        portal_name: str | None = None,
        tenant_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Tenant:
        """Suspend a portal or activate it again."""
        return await self._call(
            _SET_STATUS,
            options,
            query={"status": status},
            body={"status": status, "portalName": portal_name, "tenantId": tenant_id},
        )

    async def validate_name(self, *, portal_name: str, **options: Unpack[CallOptions]) -> NameCheck:
        """Ask whether a portal could be registered under a name."""
        return await self._call(
            _VALIDATE_NAME,
            options,
            query={"portalName": portal_name},
            body={"portalName": portal_name},
        )

    async def ping(self, **options: Unpack[CallOptions]) -> Pong:
        """Ask whether the portal part of the API is up."""
        return await self._call(_PING, options)


class PortalsWithRawResponse:
    """The methods of `Portals`, answering with the raw response."""

    def __init__(self, raw: Portals) -> None:
        self.list = as_raw(raw.list)
        self.register = as_raw(raw.register)
        self.delete = as_raw(raw.delete)
        self.set_status = as_raw(raw.set_status)
        self.validate_name = as_raw(raw.validate_name)
        self.ping = as_raw(raw.ping)


class AsyncPortalsWithRawResponse:
    """The methods of `AsyncPortals`, answering with the raw response."""

    def __init__(self, raw: AsyncPortals) -> None:
        self.list = as_raw_async(raw.list)
        self.register = as_raw_async(raw.register)
        self.delete = as_raw_async(raw.delete)
        self.set_status = as_raw_async(raw.set_status)
        self.validate_name = as_raw_async(raw.validate_name)
        self.ping = as_raw_async(raw.ping)


class PortalsWithStreamingResponse:
    """The methods of `Portals`, each a context manager over its response."""

    def __init__(self, streamed: Portals) -> None:
        self.list = as_streamed(streamed.list)
        self.register = as_streamed(streamed.register)
        self.delete = as_streamed(streamed.delete)
        self.set_status = as_streamed(streamed.set_status)
        self.validate_name = as_streamed(streamed.validate_name)
        self.ping = as_streamed(streamed.ping)


class AsyncPortalsWithStreamingResponse:
    """The methods of `AsyncPortals`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortals) -> None:
        self.list = as_streamed_async(streamed.list)
        self.register = as_streamed_async(streamed.register)
        self.delete = as_streamed_async(streamed.delete)
        self.set_status = as_streamed_async(streamed.set_status)
        self.validate_name = as_streamed_async(streamed.validate_name)
        self.ping = as_streamed_async(streamed.ping)
