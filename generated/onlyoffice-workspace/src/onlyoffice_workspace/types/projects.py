"""The types `CustomTaskStatus`, `Discussion`, `DiscussionFull`, `DiscussionStatus` and 32 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenEnum, OpenStrEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp
from ..types.comments import CommentThread
from ..types.files import EntryId, File
from ..types.people import Employee, EmployeeFull

__all__ = [
    "CustomTaskStatus",
    "Discussion",
    "DiscussionFull",
    "DiscussionStatus",
    "Milestone",
    "MilestoneStatus",
    "MilestoneSummary",
    "NewMilestone",
    "NewParticipant",
    "NewTask",
    "Participant",
    "PaymentStatus",
    "Project",
    "ProjectComment",
    "ProjectEntityType",
    "ProjectFull",
    "ProjectObject",
    "ProjectRecord",
    "ProjectRights",
    "ProjectStatus",
    "ProjectSummary",
    "ProjectsPage",
    "ProjectsSettings",
    "ReportFile",
    "ReportTemplate",
    "ReportType",
    "SearchItem",
    "SearchResult",
    "Subtask",
    "Task",
    "TaskFull",
    "TaskLink",
    "TaskLinkType",
    "TaskPriority",
    "TaskStatus",
    "TimeEntry",
]


class TaskPriority(OpenEnum):
    """Priority of a task."""

    NORMAL = (0, "Normal")
    HIGH = (1, "High")
    LOW = (-1, "Low")


class PaymentStatus(OpenEnum):
    """Whether logged time is charged."""

    NOT_CHARGEABLE = (0, "NotChargeable")
    NOT_BILLED = (1, "NotBilled")
    BILLED = (2, "Billed")


class ProjectsPage(OpenEnum):
    """Page that the Projects module opens with."""

    PROJECTS = (0, "Projects")
    TASKS = (1, "Tasks")
    DISCUSSIONS = (2, "Discussions")
    TIME_TRACKING = (3, "TimeTracking")


class ReportType(OpenEnum):
    """Subject of a project report."""

    MILESTONES_EXPIRED = (0, "MilestonesExpired")
    """Overdue milestones."""
    MILESTONES_NEAREST = (1, "MilestonesNearest")
    """Milestones due next."""
    USERS_WITHOUT_ACTIVE_TASKS = (2, "UsersWithoutActiveTasks")
    """Users with nothing to do."""
    PROJECTS_WITHOUT_ACTIVE_MILESTONES = (3, "ProjectsWithoutActiveMilestones")
    """Projects that have no open milestone."""
    PROJECTS_WITHOUT_ACTIVE_TASKS = (4, "ProjectsWithoutActiveTasks")
    """Projects that have no open task."""
    USERS_ACTIVITY = (5, "UsersActivity")
    """What users did."""
    USERS_WORKLOAD = (6, "UsersWorkload")
    """How many tasks users have."""
    PROJECTS_LIST = (7, "ProjectsList")
    """The projects."""
    TIME_SPEND = (8, "TimeSpend")
    """Logged hours."""
    TASKS_BY_PROJECTS = (9, "TasksByProjects")
    """Tasks, project by project."""
    TASKS_BY_USERS = (10, "TasksByUsers")
    """Tasks, user by user."""
    TASKS_EXPIRED = (11, "TasksExpired")
    """Overdue tasks."""
    EMPTY_REPORT = (12, "EmptyReport")
    """Nothing."""


class TaskLinkType(OpenEnum):
    """How the dates of two linked tasks depend on each other."""

    START = (0, "Start")
    """They start together."""
    END = (1, "End")
    """They end together."""
    END_START = (2, "EndStart")
    """One starts when the other ends."""


class ProjectEntityType(OpenEnum):
    """Kind of an item in the Projects module."""

    PROJECT = (0, "Project")
    MILESTONE = (1, "Milestone")
    TASK = (2, "Task")
    SUB_TASK = (3, "SubTask")
    TEAM = (4, "Team")
    """The team of a project."""
    COMMENT = (5, "Comment")
    MESSAGE = (6, "Message")
    """A discussion."""
    FILE = (7, "File")
    TIME_SPEND = (8, "TimeSpend")
    """A time entry."""


class ProjectStatus(OpenStrEnum):
    """State of a project."""

    CLOSED = "closed"
    OPEN = "open"
    PAUSED = "paused"


class TaskStatus(OpenStrEnum):
    """State of a task."""

    CLOSED = "closed"
    DISABLED = "disable"
    NOT_ACCEPTED = "notaccept"
    NOT_IN_MILESTONE = "notinmilestone"
    OPEN = "open"
    UNCLASSIFIED = "unclassified"


class MilestoneStatus(OpenStrEnum):
    """State of a milestone."""

    CLOSED = "closed"
    DISABLED = "disable"
    LATE = "late"
    OPEN = "open"


class DiscussionStatus(OpenStrEnum):
    """State of a discussion."""

    ARCHIVED = "archived"
    OPEN = "open"


class ProjectObject(Model, rename="camel"):
    """The shortest form of a project or of something in it."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    description: str | None = None
    status: int | None = None
    """Number of the status."""
    responsible: Employee | None = None
    """User responsible for it."""
    responsible_id: Guid | None = None
    """Id of the user responsible for it."""


class ProjectRecord(ProjectObject):
    """What projects, tasks, milestones and discussions have in common."""

    created: Timestamp | None = None
    """Time of creation."""
    created_by: Employee | None = None
    """User who created it."""
    created_by_id: Guid | None = None
    """Id of the user who created it."""
    updated: Timestamp | None = None
    """Time of the last change."""
    updated_by: Employee | None = None
    """User who last changed it."""
    updated_by_id: Guid | None = None
    """Id of the user who last changed it."""


class ProjectFull(ProjectRecord):
    """A project with its counts and rights."""

    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    security: ProjectRights | None = None
    """What the current user may do in the project."""
    project_folder: EntryId | None = None
    """Id of the folder with the project documents."""
    is_private: bool | None = None
    """Whether the project is private."""
    task_count: int | None = None
    task_count_total: int | None = None
    """Number of all tasks in the project."""
    milestone_count: int | None = None
    discussion_count: int | None = None
    participant_count: int | None = None
    time_tracking_total: str | None = None
    """Total time logged in the project, as text."""
    documents_count: int | None = None
    is_follow: bool | None = None
    """Whether the current user follows the project."""
    tags: list[str] | None = None


class Task(ProjectRecord):
    """A task of a project."""

    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_create_subtask: bool | None = None
    """Whether the current user may add subtasks to the task."""
    can_create_time_spend: bool | None = None
    """Whether the current user may log time here."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    can_read_files: bool | None = None
    """Whether the user may see the files."""
    deadline: Timestamp | None = None
    """Time by which it is due."""
    start_date: Timestamp | None = None
    milestone_id: int | None = None
    """Id of the milestone."""
    priority: Lenient[TaskPriority] | None = None
    project_owner: ProjectSummary | None = None
    """Project it belongs to."""
    progress: int | None = None
    """Progress in percent."""
    subtasks: list[Subtask] | None = None
    links: list[TaskLink] | None = None
    """Links between this task and others."""
    responsibles: list[Employee] | None = None
    """Users responsible for the task."""
    responsible_ids: list[Guid] | None = None
    """Ids of the users responsible for the task."""
    milestone: MilestoneSummary | None = None
    """Milestone of the task."""
    custom_task_status: int | None = None
    """Id of the status, where it is one of your own."""


class TaskFull(Task):
    """A project task with its files, comments and subtasks."""

    files: list[File] | None = None
    comments: list[CommentThread] | None = None
    comments_count: int | None = None
    is_subscribed: bool | None = None
    """Whether the current user is subscribed to the task."""
    can_edit_files: bool | None = None
    """Whether the current user may edit the attached files."""
    can_create_comment: bool | None = None
    """Whether the current user may comment here."""
    project: ProjectFull | None = None
    time_spend: float | None = None
    """Time spent on the task."""


class Subtask(ProjectRecord):
    """A subtask."""

    can_edit: bool | None = None
    """Whether the current user may edit it."""
    task_id: int | None = None
    """Id of the task."""


class Project(ProjectObject):
    """A project."""

    can_edit: bool | None = None
    """Whether the current user may edit it."""
    is_private: bool | None = None
    """Whether access is limited."""


class Milestone(ProjectRecord):
    """A milestone."""

    project_owner: ProjectSummary | None = None
    """Project it belongs to."""
    deadline: Timestamp | None = None
    """Time by which it is due."""
    is_key: bool | None = None
    """Whether this is a key milestone."""
    is_notify: bool | None = None
    """Whether a reminder is sent before the milestone is due."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    active_task_count: int | None = None
    closed_task_count: int | None = None


class TimeEntry(Model, rename="camel"):
    """Time logged on a task."""

    id: int | None = None
    """Id of this item."""
    date_: Timestamp | None = field(default=None, name="date")
    hours: float | None = None
    """Hours spent."""
    note: str | None = None
    related_project: int | None = None
    """Id of the project."""
    task: Task | None = None
    related_task: int | None = None
    """Id of the task."""
    related_task_title: str | None = None
    created_by: Employee | None = None
    """User who created it."""
    person: Employee | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    payment_status: Lenient[PaymentStatus] | None = None
    status_changed: Timestamp | None = None
    """When the payment status last changed."""
    can_edit_payment_status: bool | None = None
    """Whether the current user may change the payment status."""
    create_on: Timestamp | None = None
    """Time of creation."""


class ProjectsSettings(Model, rename="camel"):
    """The general settings of the Projects module."""

    everybody_can_create: bool | None = field(default=None, name="everebodyCanCreate")
    """Whether every portal user may create projects."""
    hide_entities_in_paused_projects: bool | None = None
    """Whether items of paused projects are hidden."""
    start_module_type: Lenient[ProjectsPage] | None = None
    """Module shown first."""


class Discussion(ProjectRecord):
    """A project discussion."""

    project_owner: ProjectSummary | None = None
    """Project it belongs to."""
    text: str | None = None
    can_create_comment: bool | None = None
    """Whether the current user may comment here."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    comments_count: int | None = None


class DiscussionFull(Discussion):
    """A project discussion with its files and comments."""

    can_edit_files: bool | None = None
    """Whether the current user may edit the attached files."""
    can_read_files: bool | None = None
    """Whether the user may see the files."""
    subscribers: list[EmployeeFull] | None = None
    """Users subscribed to the discussion."""
    files: list[File] | None = None
    comments: list[CommentThread] | None = None
    project: ProjectFull | None = None


class ReportTemplate(ProjectRecord):
    """A report template."""

    auto_generated: bool | None = None
    """Whether the report is generated automatically."""
    cron: str | None = None
    """Cron expression."""
    report_type: Lenient[ReportType] | None = None
    """Number of the report type."""
    filter: str | None = None
    """Filter of the report."""


class SearchResult(Model):
    """A search result and what it belongs to."""

    item: SearchItem | None = None
    """What was found."""
    owner: SearchItem | None = None


class Participant(EmployeeFull):
    """A member of a project team and the member's rights."""

    can_read_files: bool | None = None
    """Whether the user may see the files."""
    can_read_milestones: bool | None = None
    """Whether the user may see the milestones of the project."""
    can_read_messages: bool | None = None
    """Whether the user may see the discussions of the project."""
    can_read_tasks: bool | None = None
    """Whether the user may see the tasks of the project."""
    can_read_contacts: bool | None = None
    """Whether the user may see the contacts of the project."""
    is_administrator: bool | None = None
    """Whether the user is an administrator."""
    is_removed_from_team: bool | None = None
    """Whether the user has been removed from the team."""


class ProjectRights(Model, rename="camel"):
    """What the current user may do in a project."""

    can_create_milestone: bool | None = None
    """Whether the current user may add milestones to the project."""
    can_create_message: bool | None = None
    """Whether the current user may start discussions in the project."""
    can_create_task: bool | None = None
    """Whether the current user may add tasks to the project."""
    can_create_time_spend: bool | None = None
    """Whether the current user may log time here."""
    can_edit_team: bool | None = None
    """Whether the current user may change the project team."""
    can_read_files: bool | None = None
    """Whether the user may see the files."""
    can_read_milestones: bool | None = None
    """Whether the user may see the milestones of the project."""
    can_read_messages: bool | None = None
    """Whether the user may see the discussions of the project."""
    can_read_tasks: bool | None = None
    """Whether the user may see the tasks of the project."""
    can_link_contact: bool | None = None
    """Whether the current user may link CRM contacts to the project."""
    can_read_contacts: bool | None = None
    """Whether the user may see the contacts of the project."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    is_in_team: bool | None = None
    """Whether the current user belongs to the project team."""


class ProjectSummary(Model, rename="camel"):
    """A project in short form."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    status: int | None = None
    """Number of the status."""
    is_private: bool | None = None
    """Whether access is limited."""


class TaskLink(Model, rename="camel"):
    """A link between two tasks."""

    dependence_task_id: int | None = None
    """Id of the dependent task."""
    parent_task_id: int | None = None
    """Id of the parent task."""
    link_type: Lenient[TaskLinkType] | None = None
    """Link between the tasks."""


class MilestoneSummary(Model):
    """A milestone in short form."""

    id: int | None = None
    """Id of this item."""
    title: str | None = None
    deadline: Timestamp | None = None
    """Time by which it is due."""


class SearchItem(Model, rename="camel"):
    """Something found in a project."""

    id: str | None = None
    """Id of this item."""
    entity_type: Lenient[ProjectEntityType] | None = None
    """Kind."""
    title: str | None = None
    description: str | None = None
    created: Timestamp | None = None
    """Time of creation."""


class ProjectComment(Model, rename="camel"):
    """A comment on a task or discussion."""

    id: Guid | None = None
    parent_id: Guid | None = None
    """Id of the comment it answers."""
    text: str | None = None
    created: Timestamp | None = None
    """When it was written."""
    created_by: Employee | None = None
    """Who wrote it."""
    updated: Timestamp | None = None
    """When it last changed."""
    inactive: bool | None = None
    """Whether it was deleted."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""


CustomTaskStatus: TypeAlias = dict[str, Any]
"""A task status, built in or custom."""

ReportFile: TypeAlias = dict[str, Any]
"""The file of a finished project report."""

NewTask: TypeAlias = dict[str, Any]
"""A task of a new project."""

NewMilestone: TypeAlias = dict[str, Any]
"""A milestone of a new project."""

NewParticipant: TypeAlias = dict[str, Any]
"""A project participant and the rights given."""
