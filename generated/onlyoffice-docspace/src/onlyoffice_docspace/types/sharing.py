"""The types `AccessRight`, `AccessSummary`, `ExternalLinkStatus`, `ExternalShare` and 10 more."""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Secret, Timestamp, Unset
from ..types.groups import GroupSummary
from ..types.people import EmployeeFull, UserInfo

__all__ = [
    "AccessRight",
    "AccessSummary",
    "ExternalLinkStatus",
    "ExternalShare",
    "GroupMemberAccess",
    "LinkType",
    "MentionableUser",
    "RecipientType",
    "ShareCounts",
    "ShareEntry",
    "ShareFilterType",
    "ShareLink",
    "ShareRights",
    "ShareTarget",
]


class AccessRight(OpenEnum):
    """What someone may do with a file, folder or room."""

    NONE = (0, "None")
    """No access."""
    READ_WRITE = (1, "ReadWrite")
    """Everything, for owners."""
    READ = (2, "Read")
    """Look at it."""
    RESTRICT = (3, "Restrict")
    """Access is forbidden."""
    VARIES = (4, "Varies")
    """Different for several entries."""
    REVIEW = (5, "Review")
    """Propose changes."""
    COMMENT = (6, "Comment")
    """Write comments."""
    FILL_FORMS = (7, "FillForms")
    """Fill in forms."""
    CUSTOM_FILTER = (8, "CustomFilter")
    """Edit with filters of their own."""
    ROOM_MANAGER = (9, "RoomManager")
    """Manage the room."""
    EDITING = (10, "Editing")
    """Edit."""
    CONTENT_CREATOR = (11, "ContentCreator")
    """Create and edit, and manage what they made."""


class ExternalLinkStatus(OpenEnum):
    """State of an external link."""

    OK = (0, "Ok")
    """Can be used."""
    INVALID = (1, "Invalid")
    EXPIRED = (2, "Expired")
    REQUIRED_PASSWORD = (3, "RequiredPassword")
    """Asks for a password."""
    INVALID_PASSWORD = (4, "InvalidPassword")
    EXTERNAL_ACCESS_DENIED = (5, "ExternalAccessDenied")
    """Is for members alone."""


class LinkType(OpenEnum):
    """Kind of link: invitation or external."""

    INVITATION = (0, "Invitation")
    EXTERNAL = (1, "External")


class RecipientType(OpenEnum):
    """Who has access: a person, a group or whoever has a link."""

    USER = (0, "User")
    EXTERNAL_LINK = (1, "ExternalLink")
    """Additional external link."""
    GROUP = (2, "Group")
    INVITATION_LINK = (3, "InvitationLink")
    PRIMARY_EXTERNAL_LINK = (4, "PrimaryExternalLink")
    """First external link."""


class ShareFilterType(OpenEnum):
    """Kind of recipient to return. A number may be the sum of several."""

    USER_OR_GROUP = (0, "UserOrGroup")
    INVITATION_LINK = (1, "InvitationLink")
    EXTERNAL_LINK = (2, "ExternalLink")
    ADDITIONAL_EXTERNAL_LINK = (4, "AdditionalExternalLink")
    """External links beside the primary one."""
    PRIMARY_EXTERNAL_LINK = (8, "PrimaryExternalLink")
    USER = (16, "User")
    GROUP = (32, "Group")


class AccessSummary(Model, rename="camel"):
    """Who has access to a document, as the editor shows it."""

    user: str | None = None
    """Name of the user, group or link."""
    permissions: str | None = None
    """What they may do, in words."""
    is_link: bool | None = None
    """Whether a link has the access."""


class ExternalShare(Model, rename="camel"):
    """What an external link leads to, and whether it is valid."""

    status: Lenient[ExternalLinkStatus]
    """Whether the link is fine, invalid, expired or asks for a password."""
    id: str | None = None
    """Id of what is shared."""
    title: str | None = None
    type: Lenient[FileEntryType] | None = None
    """Kind of what is shared: folder or file."""
    tenant_id: int
    """Id of the tenant."""
    entity_id: str | None = None
    """Id of the shared file or folder."""
    entity_title: str | None = None
    """Title of the shared file or folder."""
    entity_type: Lenient[FileEntryType] | None = None
    """Kind of what is shared: folder or file."""
    is_room: bool | None = None
    """Whether the entity is a room."""
    shared: bool
    """Whether it is shared."""
    link_id: Guid
    """Id of the link."""
    is_authenticated: bool
    is_room_member: bool | None = None
    """Whether the user is a member of the room."""


class GroupMemberAccess(Model, rename="camel"):
    """Access of a group member."""

    user: EmployeeFull
    group_access: Lenient[AccessRight]
    """Access right of the group."""
    user_access: Lenient[AccessRight] | None = None
    """Access right of the user."""
    overridden: bool
    """Whether the rights of the group are overridden for the member."""
    can_edit_access: bool
    """Whether the group member may change the access rights of the group."""
    owner: bool
    """Whether the member owns the group."""


class MentionableUser(Model, rename="camel"):
    """User who can be mentioned in a file."""

    user: UserInfo | None = None
    email: str | None = None
    id: str | None = None
    """Id of the user."""
    image: str | None = None
    has_access: bool | None = None
    """Whether the user has access to the file."""
    name: str | None = None


class ShareCounts(Model):
    """How many links of each kind an entry can have."""

    user: int | None = field(default=None, name="User")
    """Number for users."""
    external_link: int | None = field(default=None, name="ExternalLink")
    """Number for external links."""
    group: int | None = field(default=None, name="Group")
    """Number for groups."""
    invitation_link: int | None = field(default=None, name="InvitationLink")
    """Number for invitation links."""
    primary_external_link: int | None = field(default=None, name="PrimaryExternalLink")
    """Number for primary external links."""


class ShareEntry(Model, rename="camel", gc=True):
    """Who has access to a file, and which."""

    access: Lenient[AccessRight] | None = None
    """Access right."""
    shared_to: Any = None
    """Who has access: a user, a group or a link. Deprecated."""
    shared_to_user: EmployeeFull | None = None
    """User who has access."""
    shared_to_group: GroupSummary | None = None
    """Group that has access."""
    shared_link: ShareLink | None = None
    """Link by which the entry is shared."""
    is_locked: bool
    """Whether the access right is locked."""
    is_owner: bool
    """Whether the user owns the file."""
    can_edit_access: bool
    """Whether the access right can be changed."""
    can_edit_internal: bool
    """Whether the setting for internal access can be changed."""
    can_edit_deny_download: bool
    """Whether the caller may change the ban on downloading."""
    can_edit_expiration_date: bool
    """Whether the expiration date of the access can be changed."""
    can_revoke: bool
    """Whether the caller may take the access back."""
    subject_type: Lenient[RecipientType]
    """Kind of recipient."""


class ShareLink(Model, rename="camel"):
    """Link by which something is shared."""

    id: Guid | None = None
    """Id of the link."""
    title: str | None = None
    share_link: str | None = None
    """Address that opens the shared content."""
    expiration_date: Timestamp | None = None
    link_type: Lenient[LinkType] | None = None
    """Kind of link: invitation or external."""
    password: Secret | None = None
    """Password that opens the link."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    is_expired: bool | None = None
    primary: bool | None = None
    """Whether the link is the primary one."""
    internal: bool | None = None
    """Whether the link works for portal members alone."""
    request_token: str | None = None
    """Token that checks access through the link."""


class ShareRights(Model):
    """Names of the access rights that each kind of recipient can be given."""

    user: list[str] | None = field(default=None, name="User")
    """Rights that users can be given, by name."""
    external_link: list[str] | None = field(default=None, name="ExternalLink")
    """Rights that external links can be given, by name."""
    group: list[str] | None = field(default=None, name="Group")
    """Rights that groups can be given, by name."""
    invitation_link: list[str] | None = field(default=None, name="InvitationLink")
    """Rights that invitation links can be given, by name."""
    primary_external_link: list[str] | None = field(default=None, name="PrimaryExternalLink")
    """Rights that primary external links can be given, by name."""


class ShareTarget(Model, rename="camel"):
    """Whom to share with, and which access to give."""

    share_to: Guid | None = None
    """Id of the user to share with."""
    email: str | Unset | None = UNSET
    access: Lenient[AccessRight] | None = None
    """Access right."""


# ruff: noqa: E402
# Modules that refer back to this one: by now everything that they need of it is here.
from ..types.files import FileEntryType
