"""The types `AdditionalWhiteLabel`, `AdditionalWhiteLabelSettings`, `ColorTheme`, `ColorThemes`
and 10 more.
"""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Lenient, Model, Timestamp, Unset

__all__ = [
    "AdditionalWhiteLabel",
    "AdditionalWhiteLabelSettings",
    "ColorTheme",
    "ColorThemes",
    "CompanyWhiteLabel",
    "CompanyWhiteLabelSettings",
    "DefaultLogoCheck",
    "ImageGeometry",
    "LogoImages",
    "LogoReplacement",
    "ThemeColors",
    "WhiteLabelLogo",
    "WhiteLabelLogoPaths",
    "WhiteLabelLogoType",
]


class WhiteLabelLogoType(OpenEnum):
    """Where a logo is shown."""

    LIGHT_SMALL = (1, "LightSmall")
    """Small logo on a light ground."""
    LOGIN_PAGE = (2, "LoginPage")
    FAVICON = (3, "Favicon")
    DOCS_EDITOR = (4, "DocsEditor")
    DOCS_EDITOR_EMBED = (5, "DocsEditorEmbed")
    """Text editor inside another page."""
    LEFT_MENU = (6, "LeftMenu")
    """Menu on the left."""
    ABOUT_PAGE = (7, "AboutPage")
    NOTIFICATION = (8, "Notification")
    """Letters to users."""
    SPREADSHEET_EDITOR = (9, "SpreadsheetEditor")
    SPREADSHEET_EDITOR_EMBED = (10, "SpreadsheetEditorEmbed")
    PRESENTATION_EDITOR = (11, "PresentationEditor")
    PRESENTATION_EDITOR_EMBED = (12, "PresentationEditorEmbed")
    PDF_EDITOR = (13, "PdfEditor")
    PDF_EDITOR_EMBED = (14, "PdfEditorEmbed")
    DIAGRAM_EDITOR = (15, "DiagramEditor")
    DIAGRAM_EDITOR_EMBED = (16, "DiagramEditorEmbed")


class AdditionalWhiteLabel(Model, rename="camel"):
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


class AdditionalWhiteLabelSettings(Model, rename="camel"):
    """Which extra links and samples the portal is to show."""

    start_docs_enabled: bool | None = None
    """Whether sample documents are shown."""
    help_center_enabled: bool | None = None
    """Whether the Help Center link is available."""
    feedback_and_support_enabled: bool | None = None
    """Whether the feedback and support link is available."""
    user_forum_enabled: bool | None = None
    """Whether the user forum is available."""
    video_guides_enabled: bool | None = None
    """Whether the Video Guides link is available."""
    license_agreements_enabled: bool | None = None
    """Whether the License Agreements link is available."""
    last_modified: Timestamp | None = None


class ColorTheme(Model):
    """Color theme."""

    id: int | None = None
    """Id of the color theme."""
    name: str | Unset | None = UNSET
    main: ThemeColors | None = None
    """Main colors of the theme."""
    text: ThemeColors | None = None
    """Text colors of the theme."""


class ColorThemes(Model):
    """Color themes of the portal."""

    themes: list[ColorTheme] | None = None
    selected: int | None = None
    """Id of the selected color theme."""
    limit: int | None = None
    """Number of color themes there can be."""


class CompanyWhiteLabel(Model, rename="camel"):
    """Company shown on the About page."""

    company_name: str | None = None
    site: str | None = None
    """Web site of the company."""
    email: str | None = None
    address: str | None = None
    """Postal address of the company."""
    phone: str | None = None
    is_licensor: bool
    """Whether the company is a licensor."""
    hide_about: bool
    """Whether the About page is hidden."""
    is_default: bool
    """Whether these are the defaults."""


class CompanyWhiteLabelSettings(Model, rename="camel"):
    """Company that the About page is to show."""

    company_name: str | Unset | None = UNSET
    """At most 255 characters."""
    site: str | Unset | None = UNSET
    """Web site of the company. At most 255 characters."""
    email: str | Unset | None = UNSET
    """At most 255 characters."""
    address: str | Unset | None = UNSET
    """Postal address of the company. At most 255 characters."""
    phone: str | Unset | None = UNSET
    """At most 255 characters."""
    is_licensor: bool | None = field(default=None, name="IsLicensor")
    """Whether the company is a licensor."""
    hide_about: bool | None = None
    """Whether the About page is hidden."""
    last_modified: Timestamp | None = None


class DefaultLogoCheck(Model):
    """Whether a logo is the default one."""

    name: str | None = None
    default: bool
    """Whether the logo is the default one."""


class ImageGeometry(Model, rename="camel"):
    """Size of an image with the rules for resizing it."""

    aspect_ratio: bool | None = None
    """Whether the value is an aspect ratio."""
    fill_area: bool | None = None
    """Whether the size is a minimum that the image has to fill."""
    greater: bool | None = None
    """Whether the image is resized only when it is larger."""
    height: int | None = None
    ignore_aspect_ratio: bool | None = None
    """Whether the image may be stretched."""
    is_percentage: bool | None = None
    """Whether width and height are percentages."""
    less: bool | None = None
    """Whether the image is resized only when it is smaller."""
    limit_pixels: bool | None = None
    """Whether the size limits the number of pixels."""
    width: int | None = None
    x: int | None = None
    y: int | None = None


class LogoImages(Model):
    """Logo for the light and the dark theme."""

    light: str | Unset | None = UNSET
    """Address of the logo for the light theme, or its image data in base64."""
    dark: str | Unset | None = UNSET
    """Address of the logo for the dark theme, or its image data in base64."""


class LogoReplacement(Model):
    """Images for one kind of logo."""

    key: str | None = None
    """Number of the kind of logo, see `WhiteLabelLogoType`."""
    value: LogoImages | None = None


class ThemeColors(Model):
    """Colors of one part of a theme."""

    accent: str | Unset | None = UNSET
    """Accent color of the theme."""
    buttons: str | Unset | None = UNSET
    """Color of the buttons."""


class WhiteLabelLogo(Model):
    """Logo of the portal with its size and paths."""

    type: Lenient[WhiteLabelLogoType] | None = None
    """Kind of logo."""
    name: str | None = None
    size: ImageGeometry | None = None
    """Size of the logo image."""
    path: WhiteLabelLogoPaths | None = None
    """Paths to the logo for both themes."""


class WhiteLabelLogoPaths(Model):
    """Paths to a logo for the light and the dark theme."""

    light: str | None = None
    """Path to the logo for the light theme."""
    dark: str | None = None
    """Path to the logo for the dark theme."""
