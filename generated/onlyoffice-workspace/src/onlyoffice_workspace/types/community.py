"""The types `BlogPostComment`, `BlogPostFull`, `BlogPostWrapperSummary`, `BlogTag` and 21 more."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Guid, Model
from ..types.common import EmployeeWraper

__all__ = [
    "BlogPostComment",
    "BlogPostFull",
    "BlogPostWrapperSummary",
    "BlogTag",
    "Bookmark",
    "BookmarkComment",
    "EventComment",
    "EventFull",
    "EventWrapperFullType",
    "Forum",
    "ForumCategory",
    "ForumThread",
    "ForumThreadFull",
    "ForumTopic",
    "ForumTopicFull",
    "ForumTopicPost",
    "ForumTopicPostAttachment",
    "ForumTopicWrapperFullStatus",
    "ForumTopicWrapperFullType",
    "ForumTopicWrapperStatus",
    "ForumTopicWrapperType",
    "Page",
    "Poll",
    "PollWrapperPollType",
    "Vote",
]


class EventWrapperFullType(OpenStrEnum):
    """Values of EventWrapperFullType."""

    NONE = "None"
    NEWS = "News"
    ORDER = "Order"
    ADVERT = "Advert"
    ALL_NEWS = "AllNews"
    POLL = "Poll"
    ALL = "All"


class ForumTopicWrapperFullStatus(OpenStrEnum):
    """Values of ForumTopicWrapperFullStatus."""

    NORMAL = "Normal"
    CLOSED = "Closed"
    STICKY = "Sticky"


class ForumTopicWrapperFullType(OpenStrEnum):
    """Values of ForumTopicWrapperFullType."""

    INFORMATIONAL = "Informational"
    POLL = "Poll"


class ForumTopicWrapperStatus(OpenStrEnum):
    """Values of ForumTopicWrapperStatus."""

    NORMAL = "Normal"
    CLOSED = "Closed"
    STICKY = "Sticky"


class ForumTopicWrapperType(OpenStrEnum):
    """Values of ForumTopicWrapperType."""

    INFORMATIONAL = "Informational"
    POLL = "Poll"


class PollWrapperPollType(OpenStrEnum):
    """Values of PollWrapperPollType."""

    SIMPLE_ANSWER = "SimpleAnswer"
    MULTIPLE_ANSWER = "MultipleAnswer"


class Page(Model, rename="camel"):
    """A wiki page."""

    name: str | None = None
    content: str | None = None
    updated_by: EmployeeWraper | None = None
    """User who last changed it."""
    updated: str | None = None
    """Time of the last change."""


class BlogPostWrapperSummary(Model, rename="camel"):
    """A blog post in short form."""

    preview: str | None = None
    """Short extract of the post."""
    title: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of the post."""
    tags: list[str] | None = None
    created_by: EmployeeWraper | None = None
    """User who created it."""
    blog_title: str | None = None


class BlogPostFull(Model, rename="camel"):
    """A blog post with its text."""

    text: str | None = None
    title: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of the post."""
    created_by: EmployeeWraper | None = None
    """User who created it."""


class BlogTag(Model):
    """A blog tag and how often it is used."""

    name: str | None = None
    count: int | None = None


class BlogPostComment(Model, rename="camel"):
    """A comment on a blog post."""

    text: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of this item."""
    created_by: EmployeeWraper | None = None
    """User who created it."""


class Bookmark(Model, rename="camel"):
    """A bookmark."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    url: str | None = None
    thumbnail: str | None = None
    """Preview picture of the bookmarked page."""
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    description: str | None = None
    created_by: EmployeeWraper | None = None
    """User who created it."""


class BookmarkComment(Model, rename="camel"):
    """A comment on a bookmark."""

    text: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of this item."""
    parent_id: Guid | None = None
    """Id of the parent."""
    created_by: EmployeeWraper | None = None
    """User who created it."""


class EventFull(Model, rename="camel"):
    """A community event with its text and poll."""

    text: str | None = None
    poll: Poll | None = None
    """Poll that belongs to the event."""
    id: int | None = None
    """Id of the event."""
    title: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    type: EventWrapperFullType | None = None
    """Event type: 0 none, 1 news, 2 order, 4 advert, 7 all news, 8 poll, 15 all."""
    created_by: EmployeeWraper | None = None
    """User who created it."""


class EventComment(Model, rename="camel"):
    """A comment on a community event."""

    text: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    id: int | None = None
    """Id of this item."""
    parent_id: int | None = None
    """Id of the parent."""
    created_by: EmployeeWraper | None = None
    """User who created it."""


class Forum(Model):
    """The forum with its categories."""

    categories: list[ForumCategory] | None = None


class ForumThread(Model, rename="camel"):
    """A forum thread."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    description: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    recent_topic_id: int | None = None
    """Id of the latest topic."""
    recent_topic_title: str | None = None
    """Title of the latest topic."""
    updated_by: EmployeeWraper | None = None
    """User who last changed it."""


class ForumThreadFull(Model, rename="camel"):
    """A forum thread with its topics."""

    topics: list[ForumTopic] | None = None
    """Topics of the thread."""
    id: int | None = None
    """Id of the forum thread."""
    title: str | None = None
    description: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    recent_topic_id: int | None = None
    """Id of the latest topic."""
    recent_topic_title: str | None = None
    """Title of the latest topic."""
    updated_by: EmployeeWraper | None = None
    """User who last changed it."""


class ForumTopicFull(Model, rename="camel"):
    """A forum topic with its posts."""

    posts: list[ForumTopicPost] | None = None
    """Posts of the topic."""
    id: int | None = None
    """Id of the forum topic."""
    title: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    text: str | None = None
    updated_by: EmployeeWraper | None = None
    """User who last changed it."""
    thread_titile: str | None = None
    """Title of the thread."""
    status: ForumTopicWrapperFullStatus | None = None
    """Topic status: 0 normal, 1 closed, 2 sticky."""
    type: ForumTopicWrapperFullType | None = None
    """Topic type: 0 informational, 1 poll."""
    tags: list[str] | None = None


class ForumTopic(Model, rename="camel"):
    """A forum topic."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    text: str | None = None
    updated_by: EmployeeWraper | None = None
    """User who last changed it."""
    thread_titile: str | None = None
    """Title of the thread."""
    status: ForumTopicWrapperStatus | None = None
    """Topic status: 0 normal, 1 closed, 2 sticky."""
    type: ForumTopicWrapperType | None = None
    """Topic type: 0 informational, 1 poll."""
    tags: list[str] | None = None


class ForumTopicPost(Model, rename="camel"):
    """A post of a forum topic."""

    id: int | None = None
    """Id of this item."""
    subject: str | None = None
    text: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    created_by: EmployeeWraper | None = None
    """User who created it."""
    thread_title: str | None = None
    attachments: list[ForumTopicPostAttachment] | None = None
    """Files attached to it."""


class ForumCategory(Model):
    """A forum category with its threads."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    description: str | None = None
    threads: list[ForumThread] | None = None


class Poll(Model, rename="camel"):
    """A poll."""

    poll_type: PollWrapperPollType | None = None
    """Poll type: 0 one answer, 1 several answers."""
    end_date: str | None = None
    start_date: str | None = None
    voted: bool | None = None
    """Whether the current user has voted."""
    votes: list[Vote] | None = None
    """Answers with their numbers of votes."""


class ForumTopicPostAttachment(Model, rename="camel"):
    """A file attached to a forum post."""

    created: str | None = None
    """Time of creation."""
    updated: str | None = None
    """Time of the last change."""
    name: str | None = None
    content_type: str | None = None
    """Media type of the file."""
    size: int | None = None
    path: str | None = None


class Vote(Model):
    """An answer of a poll and its votes."""

    id: int | None = None
    """Id of this item."""
    name: str | None = None
    votes: int | None = None
