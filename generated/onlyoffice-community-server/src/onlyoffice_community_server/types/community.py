"""The types `BlogPost`, `BlogPostComment`, `BlogPostFull`, `BlogTag` and 23 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp
from ..types.people import Employee

__all__ = [
    "BlogPost",
    "BlogPostComment",
    "BlogPostFull",
    "BlogTag",
    "Bookmark",
    "BookmarkComment",
    "BookmarkTag",
    "CommunityEvent",
    "CommunityEventComment",
    "CommunityEventFull",
    "CommunityEventType",
    "ForumCategories",
    "ForumCategory",
    "ForumPost",
    "ForumPostAttachment",
    "ForumThread",
    "ForumThreadFull",
    "ForumTopic",
    "ForumTopicFull",
    "Poll",
    "PollAnswer",
    "PollType",
    "TopicStatus",
    "TopicType",
    "WikiComment",
    "WikiFile",
    "WikiPage",
]


class CommunityEventType(OpenEnum):
    """Kind of a community event; the sums stand for several kinds when filtering."""

    NONE = (0, "None")
    NEWS = (1, "News")
    ORDER = (2, "Order")
    ADVERT = (4, "Advert")
    ALL_NEWS = (7, "AllNews")
    """News, orders and advertisements."""
    POLL = (8, "Poll")
    ALL = (15, "All")
    """Every kind."""


class TopicStatus(OpenEnum):
    """State of a forum topic."""

    NORMAL = (0, "Normal")
    CLOSED = (1, "Closed")
    """Nobody can answer any more."""
    STICKY = (2, "Sticky")
    """It stays on top of the list."""


class TopicType(OpenEnum):
    """Kind of a forum topic."""

    INFORMATIONAL = (0, "Informational")
    POLL = (1, "Poll")


class PollType(OpenEnum):
    """How many answers a voter may choose."""

    SIMPLE_ANSWER = (0, "SimpleAnswer")
    """One answer."""
    MULTIPLE_ANSWER = (1, "MultipleAnswer")
    """Several answers."""


class WikiComment(Model, rename="camel"):
    """A comment on a wiki page."""

    id: Guid | None = None
    """Id of this item."""
    parent_id: Guid | None = None
    """Id of the parent."""
    page: str | None = None
    """Name of the wiki page."""
    content: str | None = None
    author: Employee | None = None
    last_modified: Timestamp | None = None
    """Time of the last change."""
    inactive: bool | None = None
    """Whether the comment is no longer active."""


class BookmarkTag(Model):
    """A tag and how often it is used."""

    name: str | None = None
    count: int | None = None


class WikiPage(Model, rename="camel"):
    """A wiki page."""

    name: str | None = None
    content: str | None = None
    updated_by: Employee | None = None
    """User who last changed it."""
    updated: Timestamp | None = None
    """Time of the last change."""


class BlogPost(Model, rename="camel"):
    """A blog post in short form."""

    preview: str | None = None
    """Short extract of the post."""
    title: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of the post."""
    tags: list[str] | None = None
    created_by: Employee | None = None
    """User who created it."""
    blog_title: str | None = None


class BlogPostFull(Model, rename="camel"):
    """A blog post with its text."""

    text: str | None = None
    title: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of the post."""
    created_by: Employee | None = None
    """User who created it."""


class BlogTag(Model):
    """A blog tag and how often it is used."""

    name: str | None = None
    count: int | None = None


class BlogPostComment(Model, rename="camel"):
    """A comment on a blog post."""

    text: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of this item."""
    created_by: Employee | None = None
    """User who created it."""


class Bookmark(Model, rename="camel"):
    """A bookmark."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    url: str | None = None
    thumbnail: str | None = None
    """Preview picture of the bookmarked page."""
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    description: str | None = None
    created_by: Employee | None = None
    """User who created it."""


class BookmarkComment(Model, rename="camel"):
    """A comment on a bookmark."""

    text: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    id: Guid | None = None
    """Id of this item."""
    parent_id: Guid | None = None
    """Id of the parent."""
    created_by: Employee | None = None
    """User who created it."""


class CommunityEvent(Model, rename="camel"):
    """News, an order, an advertisement or a poll, without its text."""

    id: int | None = None
    """Id of the event."""
    title: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    type: Lenient[CommunityEventType] | None = None
    """Event type."""
    created_by: Employee | None = None
    """User who created it."""


class CommunityEventFull(CommunityEvent):
    """A community event with its text and poll."""

    text: str | None = None
    poll: Poll | None = None
    """Poll that belongs to the event."""


class CommunityEventComment(Model, rename="camel"):
    """A comment on a community event."""

    text: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    id: int | None = None
    """Id of this item."""
    parent_id: int | None = None
    """Id of the parent."""
    created_by: Employee | None = None
    """User who created it."""


class ForumCategories(Model):
    """The forum with its categories."""

    categories: list[ForumCategory] | None = None


class ForumThread(Model, rename="camel"):
    """A forum thread."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    description: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    recent_topic_id: int | None = None
    """Id of the latest topic."""
    recent_topic_title: str | None = None
    """Title of the latest topic."""
    updated_by: Employee | None = None
    """User who last changed it."""


class ForumThreadFull(ForumThread):
    """A forum thread with its topics."""

    topics: list[ForumTopic] | None = None
    """Topics of the thread."""


class ForumTopic(Model, rename="camel"):
    """A forum topic."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    text: str | None = None
    updated_by: Employee | None = None
    """User who last changed it."""
    thread_title: str | None = field(default=None, name="threadTitile")
    """Title of the thread."""
    status: Lenient[TopicStatus] | None = None
    """Topic status."""
    type: Lenient[TopicType] | None = None
    """Topic type."""
    tags: list[str] | None = None


class ForumTopicFull(ForumTopic):
    """A forum topic with its posts."""

    posts: list[ForumPost] | None = None
    """Posts of the topic."""


class ForumPost(Model, rename="camel"):
    """A post of a forum topic."""

    id: int | None = None
    """Id of this item."""
    subject: str | None = None
    text: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    created_by: Employee | None = None
    """User who created it."""
    thread_title: str | None = None
    attachments: list[ForumPostAttachment] | None = None
    """Files attached to it."""


class ForumCategory(Model):
    """A forum category with its threads."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    description: str | None = None
    threads: list[ForumThread] | None = None


class Poll(Model, rename="camel"):
    """A poll."""

    poll_type: Lenient[PollType] | None = None
    end_date: Timestamp | None = None
    start_date: Timestamp | None = None
    voted: bool | None = None
    """Whether the current user has voted."""
    votes: list[PollAnswer] | None = None
    """Answers with their numbers of votes."""


class ForumPostAttachment(Model, rename="camel"):
    """A file attached to a forum post."""

    created: Timestamp | None = None
    """Time of creation."""
    updated: Timestamp | None = None
    """Time of the last change."""
    name: str | None = None
    content_type: str | None = None
    """Media type of the file."""
    size: int | None = None
    path: str | None = None


class PollAnswer(Model):
    """An answer of a poll and its votes."""

    id: int | None = None
    """Id of this item."""
    name: str | None = None
    votes: int | None = None


class WikiFile(Model, rename="camel"):
    """A file of the wiki."""

    name: str | None = None
    updated_by: Employee | None = None
    """User who last changed it."""
    updated: Timestamp | None = None
    """Time of the last change."""
    location: str | None = None
