"""The types `AdditionalWhiteLabelSettingsDto` and `CompanyWhiteLabelSettingsDto`."""

from __future__ import annotations

from .._runtime.values import Model

__all__ = ["AdditionalWhiteLabelSettingsDto", "CompanyWhiteLabelSettingsDto"]


class AdditionalWhiteLabelSettingsDto(Model, rename="camel"):
    """Which extra links and samples the portal shows."""

    start_docs_enabled: bool
    """Whether sample documents are shown."""
    help_center_enabled: bool
    """Whether the Help Center link is available."""
    feedback_and_support_enabled: bool
    """Whether the feedback and support link is available."""
    user_forum_enabled: bool
    """Whether the user forum is available."""
    video_guides_enabled: bool
    """Whether the Video Guides link is available."""
    license_agreements_enabled: bool
    """Whether the License Agreements link is available."""
    is_default: bool
    """Whether these are the defaults."""


class CompanyWhiteLabelSettingsDto(Model, rename="camel"):
    """Company shown on the About page."""

    company_name: str | None
    site: str | None
    """Web site of the company."""
    email: str | None
    address: str | None
    """Postal address of the company."""
    phone: str | None
    is_licensor: bool
    """Whether the company is a licensor."""
    hide_about: bool
    """Whether the About page is hidden."""
    is_default: bool
    """Whether these are the defaults."""
