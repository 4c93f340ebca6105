"""The types `DraftLocation`, `FormFillingAction`, `FormFillingResult`, `FormFillingStatus` and 3
more.
"""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Timestamp, Unset
from ..types.people import EmployeeFull

__all__ = [
    "DraftLocation",
    "FormFillingAction",
    "FormFillingResult",
    "FormFillingStatus",
    "FormItem",
    "FormRole",
    "FormRoleMapping",
]


class FormFillingAction(OpenEnum):
    """What to do with a filling: stop or resume."""

    STOP = (0, "Stop")
    RESUME = (1, "Resume")


class FormFillingStatus(OpenEnum):
    """Stage of the filling of a form."""

    NONE = (0, "None")
    """Has not begun."""
    DRAFT = (1, "Draft")
    YOUR_TURN = (2, "YouTurn")
    """Waits for the caller."""
    IN_PROGRESS = (3, "InProgress")
    """Waits for others."""
    COMPLETE = (4, "Complete")
    """Everyone is done."""
    STOPPED = (5, "Stoped")
    """Was stopped."""


class DraftLocation(Model, rename="camel"):
    """Where the draft of a form is kept."""

    folder_id: int | str | None = None
    """Id of the In Process folder that holds the draft."""
    folder_title: str | None = None
    """Title of the In Process folder that holds the draft."""
    file_id: int | str | None = None
    """Id of the draft."""
    file_title: str | None = None
    """Title of the draft."""


class FormFillingResult(Model, rename="camel"):
    """Form that was filled in."""

    form_number: int
    """Number of the filled form."""
    completed_form: File | None = None
    """Form as it was filled in."""
    original_form: File | None = None
    """Form that was filled in."""
    manager: EmployeeFull | None = None
    room_id: int | str | None = None
    """Id of the room."""
    is_room_member: bool | None = None
    """Whether the user is a member of the room."""


class FormItem(Model):
    """Item of a form, by key and type."""

    key: str | None = None
    """Key of the item in the form."""
    type: str | None = None
    """Type of the form item."""


class FormRole(Model, rename="camel"):
    """Role in the filling of a form, with its progress."""

    role_name: str | None = None
    role_color: str | None = None
    user: EmployeeFull | None = None
    sequence: int
    """Place of the role in the order of filling."""
    submitted: bool
    """Whether the role submitted its part."""
    stopped_by: EmployeeFull | None = field(default=None, name="stopedBy")
    """User who stopped the filling."""
    history: dict[str, Timestamp] | None = None
    """History of the role."""
    role_status: Lenient[FormFillingStatus] | None = None
    """How far the role is with its filling."""


class FormRoleMapping(Model, rename="camel"):
    """Role in the filling of a form."""

    room_id: int | str | None = None
    """Id of the room."""
    role_name: str | Unset | None = UNSET
    role_color: str | Unset | None = UNSET
    user_id: Guid | None = None
    """Id of the user."""
    sequence: int | None = None
    """Place of the role in the order of filling."""
    submitted: bool | None = None
    """Whether the role submitted its part."""
    opened_at: Timestamp | None = None
    """When the role was opened."""
    submission_date: Timestamp | None = None
    """When the role submitted its part."""


# ruff: noqa: E402
# Modules that refer back to this one: by now everything that they need of it is here.
from ..types.files import File
