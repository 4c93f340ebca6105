"""Mail."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .mail_accounts import AsyncMailAccounts, MailAccounts
    from .mail_alerts import AsyncMailAlerts, MailAlerts
    from .mail_attachments import AsyncMailAttachments, MailAttachments
    from .mail_autoreplies import AsyncMailAutoreplies, MailAutoreplies
    from .mail_contacts import AsyncMailContacts, MailContacts
    from .mail_conversations import AsyncMailConversations, MailConversations
    from .mail_crm import AsyncMailCrm, MailCrm
    from .mail_drafts import AsyncMailDrafts, MailDrafts
    from .mail_filters import AsyncMailFilters, MailFilters
    from .mail_folders import AsyncMailFolders, MailFolders
    from .mail_help_center import AsyncMailHelpCenter, MailHelpCenter
    from .mail_images import AsyncMailImages, MailImages
    from .mail_messages import AsyncMailMessages, MailMessages
    from .mail_operations import AsyncMailOperations, MailOperations
    from .mail_settings import AsyncMailSettings, MailSettings
    from .mail_signatures import AsyncMailSignatures, MailSignatures
    from .mail_tags import AsyncMailTags, MailTags
    from .mail_templates import AsyncMailTemplates, MailTemplates
    from .mail_user_folders import AsyncMailUserFolders, MailUserFolders

__all__ = ["AsyncMail", "Mail"]


class Mail(Resource):
    """Mail."""

    @cached_property
    def accounts(self) -> MailAccounts:
        """Mail accounts."""
        from .mail_accounts import MailAccounts

        return MailAccounts(self._core)

    @cached_property
    def alerts(self) -> MailAlerts:
        """Mail alerts."""
        from .mail_alerts import MailAlerts

        return MailAlerts(self._core)

    @cached_property
    def attachments(self) -> MailAttachments:
        """Mail attachments."""
        from .mail_attachments import MailAttachments

        return MailAttachments(self._core)

    @cached_property
    def autoreplies(self) -> MailAutoreplies:
        """Mail autoreplies."""
        from .mail_autoreplies import MailAutoreplies

        return MailAutoreplies(self._core)

    @cached_property
    def contacts(self) -> MailContacts:
        """Mail contacts."""
        from .mail_contacts import MailContacts

        return MailContacts(self._core)

    @cached_property
    def conversations(self) -> MailConversations:
        """Mail conversations."""
        from .mail_conversations import MailConversations

        return MailConversations(self._core)

    @cached_property
    def crm(self) -> MailCrm:
        """Mail crm."""
        from .mail_crm import MailCrm

        return MailCrm(self._core)

    @cached_property
    def drafts(self) -> MailDrafts:
        """Mail drafts."""
        from .mail_drafts import MailDrafts

        return MailDrafts(self._core)

    @cached_property
    def filters(self) -> MailFilters:
        """Mail filters."""
        from .mail_filters import MailFilters

        return MailFilters(self._core)

    @cached_property
    def folders(self) -> MailFolders:
        """Mail folders."""
        from .mail_folders import MailFolders

        return MailFolders(self._core)

    @cached_property
    def help_center(self) -> MailHelpCenter:
        """Mail help center."""
        from .mail_help_center import MailHelpCenter

        return MailHelpCenter(self._core)

    @cached_property
    def images(self) -> MailImages:
        """Mail images."""
        from .mail_images import MailImages

        return MailImages(self._core)

    @cached_property
    def messages(self) -> MailMessages:
        """Mail messages."""
        from .mail_messages import MailMessages

        return MailMessages(self._core)

    @cached_property
    def operations(self) -> MailOperations:
        """Mail operations."""
        from .mail_operations import MailOperations

        return MailOperations(self._core)

    @cached_property
    def settings(self) -> MailSettings:
        """Mail settings."""
        from .mail_settings import MailSettings

        return MailSettings(self._core)

    @cached_property
    def signatures(self) -> MailSignatures:
        """Mail signatures."""
        from .mail_signatures import MailSignatures

        return MailSignatures(self._core)

    @cached_property
    def tags(self) -> MailTags:
        """Mail tags."""
        from .mail_tags import MailTags

        return MailTags(self._core)

    @cached_property
    def templates(self) -> MailTemplates:
        """Mail templates."""
        from .mail_templates import MailTemplates

        return MailTemplates(self._core)

    @cached_property
    def user_folders(self) -> MailUserFolders:
        """Mail user folders."""
        from .mail_user_folders import MailUserFolders

        return MailUserFolders(self._core)


class AsyncMail(AsyncResource):
    """Mail."""

    @cached_property
    def accounts(self) -> AsyncMailAccounts:
        """Mail accounts."""
        from .mail_accounts import AsyncMailAccounts

        return AsyncMailAccounts(self._core)

    @cached_property
    def alerts(self) -> AsyncMailAlerts:
        """Mail alerts."""
        from .mail_alerts import AsyncMailAlerts

        return AsyncMailAlerts(self._core)

    @cached_property
    def attachments(self) -> AsyncMailAttachments:
        """Mail attachments."""
        from .mail_attachments import AsyncMailAttachments

        return AsyncMailAttachments(self._core)

    @cached_property
    def autoreplies(self) -> AsyncMailAutoreplies:
        """Mail autoreplies."""
        from .mail_autoreplies import AsyncMailAutoreplies

        return AsyncMailAutoreplies(self._core)

    @cached_property
    def contacts(self) -> AsyncMailContacts:
        """Mail contacts."""
        from .mail_contacts import AsyncMailContacts

        return AsyncMailContacts(self._core)

    @cached_property
    def conversations(self) -> AsyncMailConversations:
        """Mail conversations."""
        from .mail_conversations import AsyncMailConversations

        return AsyncMailConversations(self._core)

    @cached_property
    def crm(self) -> AsyncMailCrm:
        """Mail crm."""
        from .mail_crm import AsyncMailCrm

        return AsyncMailCrm(self._core)

    @cached_property
    def drafts(self) -> AsyncMailDrafts:
        """Mail drafts."""
        from .mail_drafts import AsyncMailDrafts

        return AsyncMailDrafts(self._core)

    @cached_property
    def filters(self) -> AsyncMailFilters:
        """Mail filters."""
        from .mail_filters import AsyncMailFilters

        return AsyncMailFilters(self._core)

    @cached_property
    def folders(self) -> AsyncMailFolders:
        """Mail folders."""
        from .mail_folders import AsyncMailFolders

        return AsyncMailFolders(self._core)

    @cached_property
    def help_center(self) -> AsyncMailHelpCenter:
        """Mail help center."""
        from .mail_help_center import AsyncMailHelpCenter

        return AsyncMailHelpCenter(self._core)

    @cached_property
    def images(self) -> AsyncMailImages:
        """Mail images."""
        from .mail_images import AsyncMailImages

        return AsyncMailImages(self._core)

    @cached_property
    def messages(self) -> AsyncMailMessages:
        """Mail messages."""
        from .mail_messages import AsyncMailMessages

        return AsyncMailMessages(self._core)

    @cached_property
    def operations(self) -> AsyncMailOperations:
        """Mail operations."""
        from .mail_operations import AsyncMailOperations

        return AsyncMailOperations(self._core)

    @cached_property
    def settings(self) -> AsyncMailSettings:
        """Mail settings."""
        from .mail_settings import AsyncMailSettings

        return AsyncMailSettings(self._core)

    @cached_property
    def signatures(self) -> AsyncMailSignatures:
        """Mail signatures."""
        from .mail_signatures import AsyncMailSignatures

        return AsyncMailSignatures(self._core)

    @cached_property
    def tags(self) -> AsyncMailTags:
        """Mail tags."""
        from .mail_tags import AsyncMailTags

        return AsyncMailTags(self._core)

    @cached_property
    def templates(self) -> AsyncMailTemplates:
        """Mail templates."""
        from .mail_templates import AsyncMailTemplates

        return AsyncMailTemplates(self._core)

    @cached_property
    def user_folders(self) -> AsyncMailUserFolders:
        """Mail user folders."""
        from .mail_user_folders import AsyncMailUserFolders

        return AsyncMailUserFolders(self._core)
