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
    from .mail_settings import AsyncMailSettingsResource, MailSettingsResource
    from .mail_signatures import AsyncMailSignatures, MailSignatures
    from .mail_tags import AsyncMailTags, MailTags
    from .mail_templates import AsyncMailTemplates, MailTemplates
    from .mail_user_folders import AsyncMailUserFolders, MailUserFolders

__all__ = ["AsyncMail", "Mail"]


class Mail(Resource):
    """Mail."""

    @cached_property
    def accounts(self) -> MailAccounts:
        """Mail accounts of the user."""
        from .mail_accounts import MailAccounts

        return MailAccounts(self._core)

    @cached_property
    def alerts(self) -> MailAlerts:
        """Notices about mail accounts."""
        from .mail_alerts import MailAlerts

        return MailAlerts(self._core)

    @cached_property
    def attachments(self) -> MailAttachments:
        """Attachments of messages."""
        from .mail_attachments import MailAttachments

        return MailAttachments(self._core)

    @cached_property
    def autoreplies(self) -> MailAutoreplies:
        """Automatic replies."""
        from .mail_autoreplies import MailAutoreplies

        return MailAutoreplies(self._core)

    @cached_property
    def contacts(self) -> MailContacts:
        """Address book of the mail module."""
        from .mail_contacts import MailContacts

        return MailContacts(self._core)

    @cached_property
    def conversations(self) -> MailConversations:
        """Messages that belong together."""
        from .mail_conversations import MailConversations

        return MailConversations(self._core)

    @cached_property
    def crm(self) -> MailCrm:
        """Links between conversations and CRM items."""
        from .mail_crm import MailCrm

        return MailCrm(self._core)

    @cached_property
    def drafts(self) -> MailDrafts:
        """Messages not sent yet."""
        from .mail_drafts import MailDrafts

        return MailDrafts(self._core)

    @cached_property
    def filters(self) -> MailFilters:
        """Rules for incoming messages."""
        from .mail_filters import MailFilters

        return MailFilters(self._core)

    @cached_property
    def folders(self) -> MailFolders:
        """Standard folders of mailboxes."""
        from .mail_folders import MailFolders

        return MailFolders(self._core)

    @cached_property
    def help_center(self) -> MailHelpCenter:
        """Help pages of the mail module."""
        from .mail_help_center import MailHelpCenter

        return MailHelpCenter(self._core)

    @cached_property
    def images(self) -> MailImages:
        """Senders whose images are always shown."""
        from .mail_images import MailImages

        return MailImages(self._core)

    @cached_property
    def messages(self) -> MailMessages:
        """Mail messages."""
        from .mail_messages import MailMessages

        return MailMessages(self._core)

    @cached_property
    def operations(self) -> MailOperations:
        """Progress of long operations on mail."""
        from .mail_operations import MailOperations

        return MailOperations(self._core)

    @cached_property
    def settings(self) -> MailSettingsResource:
        """Settings of the mail module."""
        from .mail_settings import MailSettingsResource

        return MailSettingsResource(self._core)

    @cached_property
    def signatures(self) -> MailSignatures:
        """Signatures of mail accounts."""
        from .mail_signatures import MailSignatures

        return MailSignatures(self._core)

    @cached_property
    def tags(self) -> MailTags:
        """Tags on messages."""
        from .mail_tags import MailTags

        return MailTags(self._core)

    @cached_property
    def templates(self) -> MailTemplates:
        """Templates of messages."""
        from .mail_templates import MailTemplates

        return MailTemplates(self._core)

    @cached_property
    def user_folders(self) -> MailUserFolders:
        """Mail folders of the user."""
        from .mail_user_folders import MailUserFolders

        return MailUserFolders(self._core)


class AsyncMail(AsyncResource):
    """Mail."""

    @cached_property
    def accounts(self) -> AsyncMailAccounts:
        """Mail accounts of the user."""
        from .mail_accounts import AsyncMailAccounts

        return AsyncMailAccounts(self._core)

    @cached_property
    def alerts(self) -> AsyncMailAlerts:
        """Notices about mail accounts."""
        from .mail_alerts import AsyncMailAlerts

        return AsyncMailAlerts(self._core)

    @cached_property
    def attachments(self) -> AsyncMailAttachments:
        """Attachments of messages."""
        from .mail_attachments import AsyncMailAttachments

        return AsyncMailAttachments(self._core)

    @cached_property
    def autoreplies(self) -> AsyncMailAutoreplies:
        """Automatic replies."""
        from .mail_autoreplies import AsyncMailAutoreplies

        return AsyncMailAutoreplies(self._core)

    @cached_property
    def contacts(self) -> AsyncMailContacts:
        """Address book of the mail module."""
        from .mail_contacts import AsyncMailContacts

        return AsyncMailContacts(self._core)

    @cached_property
    def conversations(self) -> AsyncMailConversations:
        """Messages that belong together."""
        from .mail_conversations import AsyncMailConversations

        return AsyncMailConversations(self._core)

    @cached_property
    def crm(self) -> AsyncMailCrm:
        """Links between conversations and CRM items."""
        from .mail_crm import AsyncMailCrm

        return AsyncMailCrm(self._core)

    @cached_property
    def drafts(self) -> AsyncMailDrafts:
        """Messages not sent yet."""
        from .mail_drafts import AsyncMailDrafts

        return AsyncMailDrafts(self._core)

    @cached_property
    def filters(self) -> AsyncMailFilters:
        """Rules for incoming messages."""
        from .mail_filters import AsyncMailFilters

        return AsyncMailFilters(self._core)

    @cached_property
    def folders(self) -> AsyncMailFolders:
        """Standard folders of mailboxes."""
        from .mail_folders import AsyncMailFolders

        return AsyncMailFolders(self._core)

    @cached_property
    def help_center(self) -> AsyncMailHelpCenter:
        """Help pages of the mail module."""
        from .mail_help_center import AsyncMailHelpCenter

        return AsyncMailHelpCenter(self._core)

    @cached_property
    def images(self) -> AsyncMailImages:
        """Senders whose images are always shown."""
        from .mail_images import AsyncMailImages

        return AsyncMailImages(self._core)

    @cached_property
    def messages(self) -> AsyncMailMessages:
        """Mail messages."""
        from .mail_messages import AsyncMailMessages

        return AsyncMailMessages(self._core)

    @cached_property
    def operations(self) -> AsyncMailOperations:
        """Progress of long operations on mail."""
        from .mail_operations import AsyncMailOperations

        return AsyncMailOperations(self._core)

    @cached_property
    def settings(self) -> AsyncMailSettingsResource:
        """Settings of the mail module."""
        from .mail_settings import AsyncMailSettingsResource

        return AsyncMailSettingsResource(self._core)

    @cached_property
    def signatures(self) -> AsyncMailSignatures:
        """Signatures of mail accounts."""
        from .mail_signatures import AsyncMailSignatures

        return AsyncMailSignatures(self._core)

    @cached_property
    def tags(self) -> AsyncMailTags:
        """Tags on messages."""
        from .mail_tags import AsyncMailTags

        return AsyncMailTags(self._core)

    @cached_property
    def templates(self) -> AsyncMailTemplates:
        """Templates of messages."""
        from .mail_templates import AsyncMailTemplates

        return AsyncMailTemplates(self._core)

    @cached_property
    def user_folders(self) -> AsyncMailUserFolders:
        """Mail folders of the user."""
        from .mail_user_folders import AsyncMailUserFolders

        return AsyncMailUserFolders(self._core)
