"""The types `DocumentBuilderTask`, `TaskProgress` and `TaskStatus`."""

from __future__ import annotations

from .._runtime.enums import OpenEnum
from .._runtime.values import Lenient, Model

__all__ = ["DocumentBuilderTask", "TaskProgress", "TaskStatus"]


class TaskStatus(OpenEnum):
    """State of a task."""

    CREATED = (0, "Created")
    """Waits to be run."""
    RUNNING = (1, "Running")
    """Runs."""
    COMPLETED = (2, "Completed")
    """Done."""
    CANCELED = (3, "Canceled")
    """Stopped by someone."""
    FAILED = (4, "Failted")
    """Ended by an error."""


class DocumentBuilderTask(Model, rename="camel"):
    """Task that builds a document, with its progress."""

    id: str | None = None
    """Id of the Document Builder task."""
    error: str | None = None
    """Error message, if something went wrong."""
    percentage: int
    """How much is done, in percent."""
    is_completed: bool
    status: Lenient[TaskStatus]
    """How the task is doing."""
    result_file_id: int | str | None = None
    """Id of the file that was built."""
    result_file_name: str | None = None
    """Name of the file that was built."""
    result_file_url: str | None = None
    """Address of the file that was built."""


class TaskProgress(Model, rename="camel"):
    """Progress of a task."""

    id: str | None = None
    """Id of the task."""
    error: str | None = None
    """Error message, if something went wrong."""
    percentage: int
    """How much is done, in percent."""
    is_completed: bool
    status: Lenient[TaskStatus]
    """How the task is doing."""
