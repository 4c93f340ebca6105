"""The types `BlogPostComment`, `BlogPostFull`, `BlogPostWrapperSummary`, `BlogTag` and 21 more."""

from __future__ import annotations

from msgspec import field

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


class Page(Model):
    """A wiki page."""

    name: str | None = field(default=None, name="Name")
    content: str | None = field(default=None, name="Content")
    updated_by: EmployeeWraper | None = field(default=None, name="UpdatedBy")
    """User who last changed it."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""


class BlogPostWrapperSummary(Model):
    """A blog post in short form."""

    preview: str | None = field(default=None, name="Preview")
    """Short extract of the post."""
    title: str | None = field(default=None, name="Title")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    id: Guid | None = field(default=None, name="Id")
    """Id of the post."""
    tags: list[str] | None = field(default=None, name="Tags")
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""
    blog_title: str | None = field(default=None, name="BlogTitle")


class BlogPostFull(Model):
    """A blog post with its text."""

    text: str | None = field(default=None, name="Text")
    title: str | None = field(default=None, name="Title")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    id: Guid | None = field(default=None, name="Id")
    """Id of the post."""
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""


class BlogTag(Model):
    """A blog tag and how often it is used."""

    name: str | None = field(default=None, name="Name")
    count: int | None = field(default=None, name="Count")


class BlogPostComment(Model):
    """A comment on a blog post."""

    text: str | None = field(default=None, name="Text")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    id: Guid | None = field(default=None, name="Id")
    """Id of this item."""
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""


class Bookmark(Model):
    """A bookmark."""

    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    title: str | None = field(default=None, name="Title")
    url: str | None = field(default=None, name="Url")
    thumbnail: str | None = field(default=None, name="Thumbnail")
    """Preview picture of the bookmarked page."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    description: str | None = field(default=None, name="Description")
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""


class BookmarkComment(Model):
    """A comment on a bookmark."""

    text: str | None = field(default=None, name="Text")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    id: Guid | None = field(default=None, name="Id")
    """Id of this item."""
    parent_id: Guid | None = field(default=None, name="ParentId")
    """Id of the parent."""
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""


class EventFull(Model):
    """A community event with its text and poll."""

    text: str | None = field(default=None, name="Text")
    poll: Poll | None = field(default=None, name="Poll")
    """Poll that belongs to the event."""
    id: int | None = field(default=None, name="Id")
    """Id of the event."""
    title: str | None = field(default=None, name="Title")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    type: EventWrapperFullType | None = field(default=None, name="Type")
    """Event type: 0 none, 1 news, 2 order, 4 advert, 7 all news, 8 poll, 15 all."""
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""


class EventComment(Model):
    """A comment on a community event."""

    text: str | None = field(default=None, name="Text")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    parent_id: int | None = field(default=None, name="ParentId")
    """Id of the parent."""
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""


class Forum(Model):
    """The forum with its categories."""

    categories: list[ForumCategory] | None = field(default=None, name="Categories")


class ForumThread(Model):
    """A forum thread."""

    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    recent_topic_id: int | None = field(default=None, name="RecentTopicId")
    """Id of the latest topic."""
    recent_topic_title: str | None = field(default=None, name="RecentTopicTitle")
    """Title of the latest topic."""
    updated_by: EmployeeWraper | None = field(default=None, name="UpdatedBy")
    """User who last changed it."""


class ForumThreadFull(Model):
    """A forum thread with its topics."""

    topics: list[ForumTopic] | None = field(default=None, name="Topics")
    """Topics of the thread."""
    id: int | None = field(default=None, name="Id")
    """Id of the forum thread."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    recent_topic_id: int | None = field(default=None, name="RecentTopicId")
    """Id of the latest topic."""
    recent_topic_title: str | None = field(default=None, name="RecentTopicTitle")
    """Title of the latest topic."""
    updated_by: EmployeeWraper | None = field(default=None, name="UpdatedBy")
    """User who last changed it."""


class ForumTopicFull(Model):
    """A forum topic with its posts."""

    posts: list[ForumTopicPost] | None = field(default=None, name="Posts")
    """Posts of the topic."""
    id: int | None = field(default=None, name="Id")
    """Id of the forum topic."""
    title: str | None = field(default=None, name="Title")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    text: str | None = field(default=None, name="Text")
    updated_by: EmployeeWraper | None = field(default=None, name="UpdatedBy")
    """User who last changed it."""
    thread_titile: str | None = field(default=None, name="ThreadTitile")
    """Title of the thread."""
    status: ForumTopicWrapperFullStatus | None = field(default=None, name="Status")
    """Topic status: 0 normal, 1 closed, 2 sticky."""
    type: ForumTopicWrapperFullType | None = field(default=None, name="Type")
    """Topic type: 0 informational, 1 poll."""
    tags: list[str] | None = field(default=None, name="Tags")


class ForumTopic(Model):
    """A forum topic."""

    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    title: str | None = field(default=None, name="Title")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    text: str | None = field(default=None, name="Text")
    updated_by: EmployeeWraper | None = field(default=None, name="UpdatedBy")
    """User who last changed it."""
    thread_titile: str | None = field(default=None, name="ThreadTitile")
    """Title of the thread."""
    status: ForumTopicWrapperStatus | None = field(default=None, name="Status")
    """Topic status: 0 normal, 1 closed, 2 sticky."""
    type: ForumTopicWrapperType | None = field(default=None, name="Type")
    """Topic type: 0 informational, 1 poll."""
    tags: list[str] | None = field(default=None, name="Tags")


class ForumTopicPost(Model):
    """A post of a forum topic."""

    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    subject: str | None = field(default=None, name="Subject")
    text: str | None = field(default=None, name="Text")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    created_by: EmployeeWraper | None = field(default=None, name="CreatedBy")
    """User who created it."""
    thread_title: str | None = field(default=None, name="ThreadTitle")
    attachments: list[ForumTopicPostAttachment] | None = field(default=None, name="Attachments")
    """Files attached to it."""


class ForumCategory(Model):
    """A forum category with its threads."""

    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    title: str | None = field(default=None, name="Title")
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    description: str | None = field(default=None, name="Description")
    threads: list[ForumThread] | None = field(default=None, name="Threads")


class Poll(Model):
    """A poll."""

    poll_type: PollWrapperPollType | None = field(default=None, name="PollType")
    """Poll type: 0 one answer, 1 several answers."""
    end_date: str | None = field(default=None, name="EndDate")
    start_date: str | None = field(default=None, name="StartDate")
    voted: bool | None = field(default=None, name="Voted")
    """Whether the current user has voted."""
    votes: list[Vote] | None = field(default=None, name="Votes")
    """Answers with their numbers of votes."""


class ForumTopicPostAttachment(Model):
    """A file attached to a forum post."""

    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    updated: str | None = field(default=None, name="Updated")
    """Time of the last change."""
    name: str | None = field(default=None, name="Name")
    content_type: str | None = field(default=None, name="ContentType")
    """Media type of the file."""
    size: int | None = field(default=None, name="Size")
    path: str | None = field(default=None, name="Path")


class Vote(Model):
    """An answer of a poll and its votes."""

    id: int | None = field(default=None, name="Id")
    """Id of this item."""
    name: str | None = field(default=None, name="Name")
    votes: int | None = field(default=None, name="Votes")
