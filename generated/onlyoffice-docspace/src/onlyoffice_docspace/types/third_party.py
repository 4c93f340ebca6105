"""The type `LoginProvider`."""

from __future__ import annotations

from .._runtime.enums import OpenEnum

__all__ = ["LoginProvider"]


class LoginProvider(OpenEnum):
    """Outside service to sign in with, as a number."""

    FACEBOOK = (0, "Facebook")
    GOOGLE = (1, "Google")
    DROPBOX = (2, "Dropbox")
    DOCUSIGN = (3, "Docusign")
    BOX = (4, "Box")
    ONE_DRIVE = (5, "OneDrive")
    GOS_USLUGI = (6, "GosUslugi")
    LINKEDIN = (7, "LinkedIn")
    MAIL_RU = (8, "MailRu")
    VK = (9, "VK")
    WORDPRESS = (10, "Wordpress")
    YAHOO = (11, "Yahoo")
    YANDEX = (12, "Yandex")
    GITHUB = (13, "Github")
