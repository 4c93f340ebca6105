"""Forms and how they are filled in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import File
from ..types.forms import FormFillingAction, FormFillingResult, FormRole, FormRoleMapping

__all__ = ["AsyncFilesForms", "FilesForms"]

_START_FILLING: Final[Operation[File]] = Operation(
    "files.forms.start_filling", "PUT", "/api/2.0/files/file/{fileId}/startfilling", File
)
_CHECK_PDF: Final[Operation[bool]] = Operation(
    "files.forms.check_pdf", "GET", "/api/2.0/files/file/{fileId}/isformpdf", bool
)
_GET_FILLING_RESULT: Final[Operation[FormFillingResult]] = Operation(
    "files.forms.get_filling_result",
    "GET",
    "/api/2.0/files/file/fillresult",
    FormFillingResult,
    auth="optional",
)
_SET_ROLE_MAPPING: Final[Operation[None]] = Operation(
    "files.forms.set_role_mapping",
    "POST",
    "/api/2.0/files/file/{fileId}/formrolemapping",
    answer="none",
    body="json",
)
_LIST_ROLES: Final[Operation[list[FormRole]]] = Operation(
    "files.forms.list_roles", "GET", "/api/2.0/files/file/{fileId}/formroles", list[FormRole]
)
_MANAGE_FILLING: Final[Operation[None]] = Operation(
    "files.forms.manage_filling",
    "PUT",
    "/api/2.0/files/file/{fileId}/manageformfilling",
    answer="none",
    body="json",
)
_CHECK_DRAFT: Final[Operation[str]] = Operation(
    "files.forms.check_draft",
    "POST",
    "/api/2.0/files/masterform/{fileId}/checkfillformdraft",
    str,
    body="json",
    auth="optional",
)


class FilesForms(Resource):
    """Forms and how they are filled in."""

    with_raw_response = raw_view(lambda: FilesFormsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesFormsWithStreamingResponse)

    def start_filling(self, file_id: int | str, **options: Unpack[CallOptions]) -> File:
        """Start the filling of a form file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_START_FILLING, options, path={"fileId": file_id})

    def check_pdf(self, file_id: int | str, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a PDF file is a form.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CHECK_PDF, options, path={"fileId": file_id})

    def get_filling_result(
        self, *, filling_session_id: str | None = None, **options: Unpack[CallOptions]
    ) -> FormFillingResult:
        """Return the completed form and its details by filling session ID.

        Args:
            filling_session_id: Id of the form-filling session.
        """
        return self._call(
            _GET_FILLING_RESULT, options, query={"fillingSessionId": filling_session_id}
        )

    def set_role_mapping(
        self,
        file_id: int | str,
        *,
        form_id: int | str,
        roles: Sequence[FormRoleMapping],
        **options: Unpack[CallOptions],
    ) -> None:
        """Save which users fill which roles of a form.

        Args:
            file_id: Id of the file.
            form_id: Id of the form.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_ROLE_MAPPING,
            options,
            path={"fileId": file_id},
            body={"formId": form_id, "roles": roles},
        )

    def list_roles(self, file_id: int | str, **options: Unpack[CallOptions]) -> list[FormRole]:
        """Return all roles of a form.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_ROLES, options, path={"fileId": file_id})

    def manage_filling(
        self,
        file_id: int | str,
        *,
        form_id: int | str,
        action: FormFillingAction | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Perform an action on the filling of a form.

        Args:
            file_id: Id of the file.
            form_id: Id of the form.
            action: Action the record or request is about.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _MANAGE_FILLING,
            options,
            path={"fileId": file_id},
            body={"formId": form_id, "action": action},
        )

    def check_draft(
        self,
        file_id: int | str,
        *,
        version: int,
        action: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Check whether a file is a form draft that can be filled out, and return the link to the
        form.

        Args:
            file_id: Id of the file.
            version: Version number.
            action: Action the record or request is about.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CHECK_DRAFT,
            options,
            path={"fileId": file_id},
            body={"version": version, "action": action},
        )


class AsyncFilesForms(AsyncResource):
    """Forms and how they are filled in.

    What its methods take and raise is told in `FilesForms`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesFormsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesFormsWithStreamingResponse)

    async def start_filling(self, file_id: int | str, **options: Unpack[CallOptions]) -> File:
        """Start the filling of a form file."""
        return await self._call(_START_FILLING, options, path={"fileId": file_id})

    async def check_pdf(self, file_id: int | str, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a PDF file is a form."""
        return await self._call(_CHECK_PDF, options, path={"fileId": file_id})

    async def get_filling_result(
        self, *, filling_session_id: str | None = None, **options: Unpack[CallOptions]
    ) -> FormFillingResult:
        """Return the completed form and its details by filling session ID."""
        return await self._call(
            _GET_FILLING_RESULT, options, query={"fillingSessionId": filling_session_id}
        )

    async def set_role_mapping(
        self,
        file_id: int | str,
        *,
        form_id: int | str,
        roles: Sequence[FormRoleMapping],
        **options: Unpack[CallOptions],
    ) -> None:
        """Save which users fill which roles of a form."""
        return await self._call(
            _SET_ROLE_MAPPING,
            options,
            path={"fileId": file_id},
            body={"formId": form_id, "roles": roles},
        )

    async def list_roles(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> list[FormRole]:
        """Return all roles of a form."""
        return await self._call(_LIST_ROLES, options, path={"fileId": file_id})

    async def manage_filling(
        self,
        file_id: int | str,
        *,
        form_id: int | str,
        action: FormFillingAction | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Perform an action on the filling of a form."""
        return await self._call(
            _MANAGE_FILLING,
            options,
            path={"fileId": file_id},
            body={"formId": form_id, "action": action},
        )

    async def check_draft(
        self,
        file_id: int | str,
        *,
        version: int,
        action: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Check whether a file is a form draft that can be filled out, and return the link to
        the form.
        """
        return await self._call(
            _CHECK_DRAFT,
            options,
            path={"fileId": file_id},
            body={"version": version, "action": action},
        )


class FilesFormsWithRawResponse:
    """The methods of `FilesForms`, answering with the raw response."""

    def __init__(self, raw: FilesForms) -> None:
        self.start_filling = as_raw(raw.start_filling)
        self.check_pdf = as_raw(raw.check_pdf)
        self.get_filling_result = as_raw(raw.get_filling_result)
        self.set_role_mapping = as_raw(raw.set_role_mapping)
        self.list_roles = as_raw(raw.list_roles)
        self.manage_filling = as_raw(raw.manage_filling)
        self.check_draft = as_raw(raw.check_draft)


class AsyncFilesFormsWithRawResponse:
    """The methods of `AsyncFilesForms`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesForms) -> None:
        self.start_filling = as_raw_async(raw.start_filling)
        self.check_pdf = as_raw_async(raw.check_pdf)
        self.get_filling_result = as_raw_async(raw.get_filling_result)
        self.set_role_mapping = as_raw_async(raw.set_role_mapping)
        self.list_roles = as_raw_async(raw.list_roles)
        self.manage_filling = as_raw_async(raw.manage_filling)
        self.check_draft = as_raw_async(raw.check_draft)


class FilesFormsWithStreamingResponse:
    """The methods of `FilesForms`, each a context manager over its response."""

    def __init__(self, streamed: FilesForms) -> None:
        self.start_filling = as_streamed(streamed.start_filling)
        self.check_pdf = as_streamed(streamed.check_pdf)
        self.get_filling_result = as_streamed(streamed.get_filling_result)
        self.set_role_mapping = as_streamed(streamed.set_role_mapping)
        self.list_roles = as_streamed(streamed.list_roles)
        self.manage_filling = as_streamed(streamed.manage_filling)
        self.check_draft = as_streamed(streamed.check_draft)


class AsyncFilesFormsWithStreamingResponse:
    """The methods of `AsyncFilesForms`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesForms) -> None:
        self.start_filling = as_streamed_async(streamed.start_filling)
        self.check_pdf = as_streamed_async(streamed.check_pdf)
        self.get_filling_result = as_streamed_async(streamed.get_filling_result)
        self.set_role_mapping = as_streamed_async(streamed.set_role_mapping)
        self.list_roles = as_streamed_async(streamed.list_roles)
        self.manage_filling = as_streamed_async(streamed.manage_filling)
        self.check_draft = as_streamed_async(streamed.check_draft)
