"""The types `CommentAttachment` and `CommentThread`."""

from __future__ import annotations

from msgspec import field

from .._runtime.values import Guid, Model

__all__ = ["CommentAttachment", "CommentThread"]


class CommentThread(Model, rename="camel", gc=True):
    """A comment with its author and the answers to it."""

    comment_id: str | None = field(default=None, name="commentID")
    """Id of the comment."""
    user_id: Guid | None = field(default=None, name="userID")
    """Id of the user."""
    user_post: str | None = None
    """Job title of the author."""
    user_full_name: str | None = None
    user_profile_link: str | None = None
    """URL of the author's profile page."""
    user_avatar_path: str | None = None
    """Path of the author's avatar."""
    comment_body: str | None = None
    """Text of the comment."""
    inactive: bool | None = None
    """Whether the comment is no longer active."""
    is_read: bool | None = None
    """Whether the comment has been read."""
    is_edit_permissions: bool | None = None
    """Whether the current user may edit the comment."""
    is_response_permissions: bool | None = None
    """Whether the current user may reply to the comment."""
    time_stamp_str: str | None = None
    """Time of the comment, as text."""
    comment_list: list[CommentThread] | None = None
    """Replies to the comment."""
    attachments: list[CommentAttachment] | None = None
    """Files attached to it."""


class CommentAttachment(Model, rename="camel"):
    """A file attached to a comment."""

    file_name: str | None = None
    file_path: str | None = None
