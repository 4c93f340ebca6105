"""Types that calls take and return; each module loads when one of its types is first used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .calendar import AccessOption as AccessOption
    from .calendar import Calendar as Calendar
    from .calendar import CalendarPermissions as CalendarPermissions
    from .calendar import DavResponse as DavResponse
    from .calendar import EventHistory as EventHistory
    from .calendar import ICalApiContentResponse as ICalApiContentResponse
    from .calendar import PublicItem as PublicItem
    from .calendar import PublicItemCollection as PublicItemCollection
    from .calendar import SharingParam as SharingParam
    from .calendar import Subscription as Subscription
    from .calendar import TimeZone as TimeZone
    from .calendar import Todo as Todo
    from .capabilities import CapabilitiesData as CapabilitiesData
    from .common import Attachment as Attachment
    from .common import AuthenticationTokenData as AuthenticationTokenData
    from .common import Comment as Comment
    from .common import CommentInfo as CommentInfo
    from .common import ContactBaseWithEmail as ContactBaseWithEmail
    from .common import ContactBaseWithEmailWrapperShareType as ContactBaseWithEmailWrapperShareType
    from .common import ContactInfoWrapper as ContactInfoWrapper
    from .common import ContactInfoWrapperInfoType as ContactInfoWrapperInfoType
    from .common import CurrencyInfo as CurrencyInfo
    from .common import EmployeeWraper as EmployeeWraper
    from .common import EmployeeWraperFull as EmployeeWraperFull
    from .common import EmployeeWraperFullActivationStatus as EmployeeWraperFullActivationStatus
    from .common import EmployeeWraperFullStatus as EmployeeWraperFullStatus
    from .common import Entity as Entity
    from .common import Event as Event
    from .common import EventAlert as EventAlert
    from .common import EventWrapperStatus as EventWrapperStatus
    from .common import File as File
    from .common import FolderContent as FolderContent
    from .common import FolderWrapper as FolderWrapper
    from .common import FolderWrapperAccess as FolderWrapperAccess
    from .common import FolderWrapperRootFolderType as FolderWrapperRootFolderType
    from .common import GroupWrapperSummary as GroupWrapperSummary
    from .common import MailOperationStatus as MailOperationStatus
    from .common import Permissions as Permissions
    from .common import ReportState as ReportState
    from .common import Tag as Tag
    from .common import TaskCategoryBase as TaskCategoryBase
    from .common import TaskWrapper as TaskWrapper
    from .common import UserParams as UserParams
    from .community import BlogPostComment as BlogPostComment
    from .community import BlogPostFull as BlogPostFull
    from .community import BlogPostWrapperSummary as BlogPostWrapperSummary
    from .community import BlogTag as BlogTag
    from .community import Bookmark as Bookmark
    from .community import BookmarkComment as BookmarkComment
    from .community import EventComment as EventComment
    from .community import EventFull as EventFull
    from .community import EventWrapperFullType as EventWrapperFullType
    from .community import Forum as Forum
    from .community import ForumCategory as ForumCategory
    from .community import ForumThread as ForumThread
    from .community import ForumThreadFull as ForumThreadFull
    from .community import ForumTopic as ForumTopic
    from .community import ForumTopicFull as ForumTopicFull
    from .community import ForumTopicPost as ForumTopicPost
    from .community import ForumTopicPostAttachment as ForumTopicPostAttachment
    from .community import ForumTopicWrapperFullStatus as ForumTopicWrapperFullStatus
    from .community import ForumTopicWrapperFullType as ForumTopicWrapperFullType
    from .community import ForumTopicWrapperStatus as ForumTopicWrapperStatus
    from .community import ForumTopicWrapperType as ForumTopicWrapperType
    from .community import Page as Page
    from .community import Poll as Poll
    from .community import PollWrapperPollType as PollWrapperPollType
    from .community import Vote as Vote
    from .crm import Address as Address
    from .crm import Agent as Agent
    from .crm import Cases as Cases
    from .crm import Company as Company
    from .crm import CompanyEntityType as CompanyEntityType
    from .crm import CompanyWrapperShareType as CompanyWrapperShareType
    from .crm import ContactBase as ContactBase
    from .crm import ContactBaseWrapperShareType as ContactBaseWrapperShareType
    from .crm import ContactEntityType as ContactEntityType
    from .crm import (
        ContactPersonCompanyOpportunityEntityType as ContactPersonCompanyOpportunityEntityType,
    )
    from .crm import ContactStatus as ContactStatus
    from .crm import ContactStatusBase as ContactStatusBase
    from .crm import ContactType as ContactType
    from .crm import ContactTypeBase as ContactTypeBase
    from .crm import ContactWrapper as ContactWrapper
    from .crm import ContactWrapperShareType as ContactWrapperShareType
    from .crm import ConverterData as ConverterData
    from .crm import CurrencyRate as CurrencyRate
    from .crm import CurrencyRateInfo as CurrencyRateInfo
    from .crm import CurrencyRateWrapper as CurrencyRateWrapper
    from .crm import CustomField as CustomField
    from .crm import CustomFieldBase as CustomFieldBase
    from .crm import CustomFieldBaseWrapperFieldType as CustomFieldBaseWrapperFieldType
    from .crm import CustomFieldWrapperFieldType as CustomFieldWrapperFieldType
    from .crm import DealMilestone as DealMilestone
    from .crm import DealMilestoneBase as DealMilestoneBase
    from .crm import DealMilestoneBaseWrapperStageType as DealMilestoneBaseWrapperStageType
    from .crm import DealMilestoneWrapperStageType as DealMilestoneWrapperStageType
    from .crm import EntityType as EntityType
    from .crm import HistoryCategory as HistoryCategory
    from .crm import HistoryCategoryBase as HistoryCategoryBase
    from .crm import InfoType as InfoType
    from .crm import Invoice as Invoice
    from .crm import InvoiceBase as InvoiceBase
    from .crm import InvoiceBaseWrapperTemplateType as InvoiceBaseWrapperTemplateType
    from .crm import InvoiceItem as InvoiceItem
    from .crm import InvoiceLine as InvoiceLine
    from .crm import InvoiceLineWrapper as InvoiceLineWrapper
    from .crm import InvoiceSetting as InvoiceSetting
    from .crm import InvoiceStatus as InvoiceStatus
    from .crm import InvoiceTax as InvoiceTax
    from .crm import InvoiceWrapperTemplateType as InvoiceWrapperTemplateType
    from .crm import Opportunity as Opportunity
    from .crm import OpportunityWrapperBidType as OpportunityWrapperBidType
    from .crm import Person as Person
    from .crm import PersonWrapperShareType as PersonWrapperShareType
    from .crm import RelationshipEvent as RelationshipEvent
    from .crm import TaskCategory as TaskCategory
    from .crm import VoipCall as VoipCall
    from .crm import VoipPhone as VoipPhone
    from .crm import VoipUpload as VoipUpload
    from .files import Ace as Ace
    from .files import AceWrapperEntryType as AceWrapperEntryType
    from .files import AceWrapperShare as AceWrapperShare
    from .files import AuthData as AuthData
    from .files import AutoCleanUpData as AutoCleanUpData
    from .files import AutoCleanUpDataGap as AutoCleanUpDataGap
    from .files import Configuration as Configuration
    from .files import ConversationResult as ConversationResult
    from .files import ConversationResultOperationType as ConversationResultOperationType
    from .files import EntryProperties as EntryProperties
    from .files import FileEntry as FileEntry
    from .files import FileEntryWrapperAccess as FileEntryWrapperAccess
    from .files import FileEntryWrapperRootFolderType as FileEntryWrapperRootFolderType
    from .files import FileOperationWraper as FileOperationWraper
    from .files import FileOperationWraperOperationType as FileOperationWraperOperationType
    from .files import FileShare as FileShare
    from .files import FileShareParams as FileShareParams
    from .files import FileShareParamsAccess as FileShareParamsAccess
    from .files import Folder as Folder
    from .files import FolderAccess as FolderAccess
    from .files import FormFillingProperties as FormFillingProperties
    from .files import ICompress as ICompress
    from .files import LinkSettings as LinkSettings
    from .files import ThirdPartyParams as ThirdPartyParams
    from .group import GroupFull as GroupFull
    from .mail import ContactInfo as ContactInfo
    from .mail import CrmContactData as CrmContactData
    from .mail import Direction as Direction
    from .mail import MailAccountData as MailAccountData
    from .mail import MailAlertData as MailAlertData
    from .mail import MailAttachmentData as MailAttachmentData
    from .mail import MailAutoreplyData as MailAutoreplyData
    from .mail import MailBoxData as MailBoxData
    from .mail import MailBoxDataAuthentication as MailBoxDataAuthentication
    from .mail import MailBoxDataEncryption as MailBoxDataEncryption
    from .mail import MailBoxDataSmtpAuthentication as MailBoxDataSmtpAuthentication
    from .mail import MailBoxDataSmtpEncryption as MailBoxDataSmtpEncryption
    from .mail import MailCommonSettings as MailCommonSettings
    from .mail import MailContactData as MailContactData
    from .mail import MailCrmStatus as MailCrmStatus
    from .mail import MailFolderData as MailFolderData
    from .mail import MailFolderDataId as MailFolderDataId
    from .mail import MailMessageData as MailMessageData
    from .mail import MailMessageDataFolder as MailMessageDataFolder
    from .mail import MailMessageDataRestoreFolderId as MailMessageDataRestoreFolderId
    from .mail import MailSieveFilterActionData as MailSieveFilterActionData
    from .mail import MailSieveFilterActionDataAction as MailSieveFilterActionDataAction
    from .mail import MailSieveFilterConditionData as MailSieveFilterConditionData
    from .mail import MailSieveFilterConditionDataKey as MailSieveFilterConditionDataKey
    from .mail import MailSieveFilterConditionDataOperation as MailSieveFilterConditionDataOperation
    from .mail import MailSieveFilterData as MailSieveFilterData
    from .mail import MailSieveFilterOptionsApplyToData as MailSieveFilterOptionsApplyToData
    from .mail import (
        MailSieveFilterOptionsApplyToDataWithAttachments as MailSieveFilterOptionsApplyToDataWithAttachments,
    )
    from .mail import MailSieveFilterOptionsData as MailSieveFilterOptionsData
    from .mail import (
        MailSieveFilterOptionsDataMatchMultiConditions as MailSieveFilterOptionsDataMatchMultiConditions,
    )
    from .mail import MailSignatureData as MailSignatureData
    from .mail import MailTagData as MailTagData
    from .mail import MailUserFolderData as MailUserFolderData
    from .mailserver import MailboxServer as MailboxServer
    from .mailserver import ServerData as ServerData
    from .mailserver import ServerDomainAddressData as ServerDomainAddressData
    from .mailserver import ServerDomainData as ServerDomainData
    from .mailserver import ServerDomainDkimRecordData as ServerDomainDkimRecordData
    from .mailserver import ServerDomainDnsData as ServerDomainDnsData
    from .mailserver import ServerDomainDnsRecordData as ServerDomainDnsRecordData
    from .mailserver import ServerDomainGroupData as ServerDomainGroupData
    from .mailserver import ServerDomainMxRecordData as ServerDomainMxRecordData
    from .mailserver import ServerFullData as ServerFullData
    from .mailserver import ServerLimitData as ServerLimitData
    from .mailserver import ServerMailboxData as ServerMailboxData
    from .mailserver import ServerNotificationAddressData as ServerNotificationAddressData
    from .migration import MigrationLogApiContentResponce as MigrationLogApiContentResponce
    from .migration import MigratorInfo as MigratorInfo
    from .other import AceAdvancedSettings as AceAdvancedSettings
    from .other import CronParams as CronParams
    from .other import MigratingApiCalendar as MigratingApiCalendar
    from .other import MigratingApiContacts as MigratingApiContacts
    from .other import MigratingApiFiles as MigratingApiFiles
    from .other import MigratingApiGroup as MigratingApiGroup
    from .other import MigratingApiMail as MigratingApiMail
    from .other import MigratingApiUser as MigratingApiUser
    from .other import MigrationApiInfo as MigrationApiInfo
    from .other import MigrationModules as MigrationModules
    from .other import Queue as Queue
    from .other import WorkingHours as WorkingHours
    from .people import Contact as Contact
    from .people import ReassignProgressItem as ReassignProgressItem
    from .people import RemoveProgressItem as RemoveProgressItem
    from .people import SearchStatus as SearchStatus
    from .people import ThumbnailsData as ThumbnailsData
    from .people import UserStatusStatus as UserStatusStatus
    from .people import UserTypeType as UserTypeType
    from .portal import BackupHistoryRecord as BackupHistoryRecord
    from .portal import BackupHistoryRecordStorageType as BackupHistoryRecordStorageType
    from .portal import BackupProgress as BackupProgress
    from .portal import EmployeeType as EmployeeType
    from .portal import Schedule as Schedule
    from .portal import SearchSettingsItem as SearchSettingsItem
    from .portal import Tariff as Tariff
    from .portal import Tenant as Tenant
    from .portal import TenantQuota as TenantQuota
    from .portal import UserInfo as UserInfo
    from .project import CustomTaskStatus as CustomTaskStatus
    from .project import Message as Message
    from .project import MessageFull as MessageFull
    from .project import Milestone as Milestone
    from .project import MilestoneWrapper as MilestoneWrapper
    from .project import ObjectBase as ObjectBase
    from .project import Participant as Participant
    from .project import ParticipantWrapper as ParticipantWrapper
    from .project import ParticipantWrapperActivationStatus as ParticipantWrapperActivationStatus
    from .project import ParticipantWrapperStatus as ParticipantWrapperStatus
    from .project import Project as Project
    from .project import ProjectFull as ProjectFull
    from .project import ProjectSecurityInfo as ProjectSecurityInfo
    from .project import ProjectsCommonSettings as ProjectsCommonSettings
    from .project import (
        ProjectsCommonSettingsStartModuleType as ProjectsCommonSettingsStartModuleType,
    )
    from .project import ReportFile as ReportFile
    from .project import ReportTemplate as ReportTemplate
    from .project import ReportTemplateWrapperReportType as ReportTemplateWrapperReportType
    from .project import Search as Search
    from .project import SearchItem as SearchItem
    from .project import SearchItemWrapperEntityType as SearchItemWrapperEntityType
    from .project import SimpleMilestone as SimpleMilestone
    from .project import SimpleProject as SimpleProject
    from .project import Subtask as Subtask
    from .project import Task as Task
    from .project import TaskFull as TaskFull
    from .project import TaskLink as TaskLink
    from .project import TaskLinkWrapperLinkType as TaskLinkWrapperLinkType
    from .project import TaskWrapperFullPriority as TaskWrapperFullPriority
    from .project import Time as Time
    from .project import TimeWrapperPaymentStatus as TimeWrapperPaymentStatus
    from .security import AuditEvent as AuditEvent
    from .security import ImpersonationSettings as ImpersonationSettings
    from .security import ImpersonationSettingsEnableType as ImpersonationSettingsEnableType
    from .security import LoginEvent as LoginEvent
    from .security import LoginSettings as LoginSettings
    from .security import ModelTypes as ModelTypes
    from .security import TenantAuditSettings as TenantAuditSettings
    from .settings import CdnStorageSettings as CdnStorageSettings
    from .settings import ChartPoint as ChartPoint
    from .settings import CustomNavigationItem as CustomNavigationItem
    from .settings import EmailActivationSettings as EmailActivationSettings
    from .settings import FireBaseUser as FireBaseUser
    from .settings import IPRestriction as IPRestriction
    from .settings import IPRestrictionBase as IPRestrictionBase
    from .settings import IPRestrictionsSettings as IPRestrictionsSettings
    from .settings import LdapCertificateConfirmRequest as LdapCertificateConfirmRequest
    from .settings import LdapOperationStatus as LdapOperationStatus
    from .settings import LdapSettings as LdapSettings
    from .settings import PasswordSettings as PasswordSettings
    from .settings import Quota as Quota
    from .settings import QuotaUsage as QuotaUsage
    from .settings import Security as Security
    from .settings import Settings as Settings
    from .settings import SettingsWrapperTrustedDomainsType as SettingsWrapperTrustedDomainsType
    from .settings import SmtpOperationStatus as SmtpOperationStatus
    from .settings import SmtpSettings as SmtpSettings
    from .settings import SsoCertificate as SsoCertificate
    from .settings import SsoFieldMapping as SsoFieldMapping
    from .settings import SsoIdpCertificateAdvanced as SsoIdpCertificateAdvanced
    from .settings import SsoIdpSettings as SsoIdpSettings
    from .settings import SsoSettingsV2 as SsoSettingsV2
    from .settings import SsoSpCertificateAdvanced as SsoSpCertificateAdvanced
    from .settings import Storage as Storage
    from .settings import StorageSettings as StorageSettings
    from .settings import TenantQuotaSettings as TenantQuotaSettings
    from .settings import TenantUserQuotaSettings as TenantUserQuotaSettings
    from .settings import TfaSettings as TfaSettings
    from .settings import TipsSettings as TipsSettings
    from .settings import UsageSpaceStatItem as UsageSpaceStatItem

__all__ = [
    "AccessOption",
    "Ace",
    "AceAdvancedSettings",
    "AceWrapperEntryType",
    "AceWrapperShare",
    "Address",
    "Agent",
    "Attachment",
    "AuditEvent",
    "AuthData",
    "AuthenticationTokenData",
    "AutoCleanUpData",
    "AutoCleanUpDataGap",
    "BackupHistoryRecord",
    "BackupHistoryRecordStorageType",
    "BackupProgress",
    "BlogPostComment",
    "BlogPostFull",
    "BlogPostWrapperSummary",
    "BlogTag",
    "Bookmark",
    "BookmarkComment",
    "Calendar",
    "CalendarPermissions",
    "CapabilitiesData",
    "Cases",
    "CdnStorageSettings",
    "ChartPoint",
    "Comment",
    "CommentInfo",
    "Company",
    "CompanyEntityType",
    "CompanyWrapperShareType",
    "Configuration",
    "Contact",
    "ContactBase",
    "ContactBaseWithEmail",
    "ContactBaseWithEmailWrapperShareType",
    "ContactBaseWrapperShareType",
    "ContactEntityType",
    "ContactInfo",
    "ContactInfoWrapper",
    "ContactInfoWrapperInfoType",
    "ContactPersonCompanyOpportunityEntityType",
    "ContactStatus",
    "ContactStatusBase",
    "ContactType",
    "ContactTypeBase",
    "ContactWrapper",
    "ContactWrapperShareType",
    "ConversationResult",
    "ConversationResultOperationType",
    "ConverterData",
    "CrmContactData",
    "CronParams",
    "CurrencyInfo",
    "CurrencyRate",
    "CurrencyRateInfo",
    "CurrencyRateWrapper",
    "CustomField",
    "CustomFieldBase",
    "CustomFieldBaseWrapperFieldType",
    "CustomFieldWrapperFieldType",
    "CustomNavigationItem",
    "CustomTaskStatus",
    "DavResponse",
    "DealMilestone",
    "DealMilestoneBase",
    "DealMilestoneBaseWrapperStageType",
    "DealMilestoneWrapperStageType",
    "Direction",
    "EmailActivationSettings",
    "EmployeeType",
    "EmployeeWraper",
    "EmployeeWraperFull",
    "EmployeeWraperFullActivationStatus",
    "EmployeeWraperFullStatus",
    "Entity",
    "EntityType",
    "EntryProperties",
    "Event",
    "EventAlert",
    "EventComment",
    "EventFull",
    "EventHistory",
    "EventWrapperFullType",
    "EventWrapperStatus",
    "File",
    "FileEntry",
    "FileEntryWrapperAccess",
    "FileEntryWrapperRootFolderType",
    "FileOperationWraper",
    "FileOperationWraperOperationType",
    "FileShare",
    "FileShareParams",
    "FileShareParamsAccess",
    "FireBaseUser",
    "Folder",
    "FolderAccess",
    "FolderContent",
    "FolderWrapper",
    "FolderWrapperAccess",
    "FolderWrapperRootFolderType",
    "FormFillingProperties",
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
    "GroupFull",
    "GroupWrapperSummary",
    "HistoryCategory",
    "HistoryCategoryBase",
    "ICalApiContentResponse",
    "ICompress",
    "IPRestriction",
    "IPRestrictionBase",
    "IPRestrictionsSettings",
    "ImpersonationSettings",
    "ImpersonationSettingsEnableType",
    "InfoType",
    "Invoice",
    "InvoiceBase",
    "InvoiceBaseWrapperTemplateType",
    "InvoiceItem",
    "InvoiceLine",
    "InvoiceLineWrapper",
    "InvoiceSetting",
    "InvoiceStatus",
    "InvoiceTax",
    "InvoiceWrapperTemplateType",
    "LdapCertificateConfirmRequest",
    "LdapOperationStatus",
    "LdapSettings",
    "LinkSettings",
    "LoginEvent",
    "LoginSettings",
    "MailAccountData",
    "MailAlertData",
    "MailAttachmentData",
    "MailAutoreplyData",
    "MailBoxData",
    "MailBoxDataAuthentication",
    "MailBoxDataEncryption",
    "MailBoxDataSmtpAuthentication",
    "MailBoxDataSmtpEncryption",
    "MailCommonSettings",
    "MailContactData",
    "MailCrmStatus",
    "MailFolderData",
    "MailFolderDataId",
    "MailMessageData",
    "MailMessageDataFolder",
    "MailMessageDataRestoreFolderId",
    "MailOperationStatus",
    "MailSieveFilterActionData",
    "MailSieveFilterActionDataAction",
    "MailSieveFilterConditionData",
    "MailSieveFilterConditionDataKey",
    "MailSieveFilterConditionDataOperation",
    "MailSieveFilterData",
    "MailSieveFilterOptionsApplyToData",
    "MailSieveFilterOptionsApplyToDataWithAttachments",
    "MailSieveFilterOptionsData",
    "MailSieveFilterOptionsDataMatchMultiConditions",
    "MailSignatureData",
    "MailTagData",
    "MailUserFolderData",
    "MailboxServer",
    "Message",
    "MessageFull",
    "MigratingApiCalendar",
    "MigratingApiContacts",
    "MigratingApiFiles",
    "MigratingApiGroup",
    "MigratingApiMail",
    "MigratingApiUser",
    "MigrationApiInfo",
    "MigrationLogApiContentResponce",
    "MigrationModules",
    "MigratorInfo",
    "Milestone",
    "MilestoneWrapper",
    "ModelTypes",
    "ObjectBase",
    "Opportunity",
    "OpportunityWrapperBidType",
    "Page",
    "Participant",
    "ParticipantWrapper",
    "ParticipantWrapperActivationStatus",
    "ParticipantWrapperStatus",
    "PasswordSettings",
    "Permissions",
    "Person",
    "PersonWrapperShareType",
    "Poll",
    "PollWrapperPollType",
    "Project",
    "ProjectFull",
    "ProjectSecurityInfo",
    "ProjectsCommonSettings",
    "ProjectsCommonSettingsStartModuleType",
    "PublicItem",
    "PublicItemCollection",
    "Queue",
    "Quota",
    "QuotaUsage",
    "ReassignProgressItem",
    "RelationshipEvent",
    "RemoveProgressItem",
    "ReportFile",
    "ReportState",
    "ReportTemplate",
    "ReportTemplateWrapperReportType",
    "Schedule",
    "Search",
    "SearchItem",
    "SearchItemWrapperEntityType",
    "SearchSettingsItem",
    "SearchStatus",
    "Security",
    "ServerData",
    "ServerDomainAddressData",
    "ServerDomainData",
    "ServerDomainDkimRecordData",
    "ServerDomainDnsData",
    "ServerDomainDnsRecordData",
    "ServerDomainGroupData",
    "ServerDomainMxRecordData",
    "ServerFullData",
    "ServerLimitData",
    "ServerMailboxData",
    "ServerNotificationAddressData",
    "Settings",
    "SettingsWrapperTrustedDomainsType",
    "SharingParam",
    "SimpleMilestone",
    "SimpleProject",
    "SmtpOperationStatus",
    "SmtpSettings",
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateAdvanced",
    "SsoIdpSettings",
    "SsoSettingsV2",
    "SsoSpCertificateAdvanced",
    "Storage",
    "StorageSettings",
    "Subscription",
    "Subtask",
    "Tag",
    "Tariff",
    "Task",
    "TaskCategory",
    "TaskCategoryBase",
    "TaskFull",
    "TaskLink",
    "TaskLinkWrapperLinkType",
    "TaskWrapper",
    "TaskWrapperFullPriority",
    "Tenant",
    "TenantAuditSettings",
    "TenantQuota",
    "TenantQuotaSettings",
    "TenantUserQuotaSettings",
    "TfaSettings",
    "ThirdPartyParams",
    "ThumbnailsData",
    "Time",
    "TimeWrapperPaymentStatus",
    "TimeZone",
    "TipsSettings",
    "Todo",
    "UsageSpaceStatItem",
    "UserInfo",
    "UserParams",
    "UserStatusStatus",
    "UserTypeType",
    "VoipCall",
    "VoipPhone",
    "VoipUpload",
    "Vote",
    "WorkingHours",
]

_HOMES = {
    "AccessOption": "calendar",
    "Calendar": "calendar",
    "CalendarPermissions": "calendar",
    "DavResponse": "calendar",
    "EventHistory": "calendar",
    "ICalApiContentResponse": "calendar",
    "PublicItem": "calendar",
    "PublicItemCollection": "calendar",
    "SharingParam": "calendar",
    "Subscription": "calendar",
    "TimeZone": "calendar",
    "Todo": "calendar",
    "CapabilitiesData": "capabilities",
    "Attachment": "common",
    "AuthenticationTokenData": "common",
    "Comment": "common",
    "CommentInfo": "common",
    "ContactBaseWithEmail": "common",
    "ContactBaseWithEmailWrapperShareType": "common",
    "ContactInfoWrapper": "common",
    "ContactInfoWrapperInfoType": "common",
    "CurrencyInfo": "common",
    "EmployeeWraper": "common",
    "EmployeeWraperFull": "common",
    "EmployeeWraperFullActivationStatus": "common",
    "EmployeeWraperFullStatus": "common",
    "Entity": "common",
    "Event": "common",
    "EventAlert": "common",
    "EventWrapperStatus": "common",
    "File": "common",
    "FolderContent": "common",
    "FolderWrapper": "common",
    "FolderWrapperAccess": "common",
    "FolderWrapperRootFolderType": "common",
    "GroupWrapperSummary": "common",
    "MailOperationStatus": "common",
    "Permissions": "common",
    "ReportState": "common",
    "Tag": "common",
    "TaskCategoryBase": "common",
    "TaskWrapper": "common",
    "UserParams": "common",
    "BlogPostComment": "community",
    "BlogPostFull": "community",
    "BlogPostWrapperSummary": "community",
    "BlogTag": "community",
    "Bookmark": "community",
    "BookmarkComment": "community",
    "EventComment": "community",
    "EventFull": "community",
    "EventWrapperFullType": "community",
    "Forum": "community",
    "ForumCategory": "community",
    "ForumThread": "community",
    "ForumThreadFull": "community",
    "ForumTopic": "community",
    "ForumTopicFull": "community",
    "ForumTopicPost": "community",
    "ForumTopicPostAttachment": "community",
    "ForumTopicWrapperFullStatus": "community",
    "ForumTopicWrapperFullType": "community",
    "ForumTopicWrapperStatus": "community",
    "ForumTopicWrapperType": "community",
    "Page": "community",
    "Poll": "community",
    "PollWrapperPollType": "community",
    "Vote": "community",
    "Address": "crm",
    "Agent": "crm",
    "Cases": "crm",
    "Company": "crm",
    "CompanyEntityType": "crm",
    "CompanyWrapperShareType": "crm",
    "ContactBase": "crm",
    "ContactBaseWrapperShareType": "crm",
    "ContactEntityType": "crm",
    "ContactPersonCompanyOpportunityEntityType": "crm",
    "ContactStatus": "crm",
    "ContactStatusBase": "crm",
    "ContactType": "crm",
    "ContactTypeBase": "crm",
    "ContactWrapper": "crm",
    "ContactWrapperShareType": "crm",
    "ConverterData": "crm",
    "CurrencyRate": "crm",
    "CurrencyRateInfo": "crm",
    "CurrencyRateWrapper": "crm",
    "CustomField": "crm",
    "CustomFieldBase": "crm",
    "CustomFieldBaseWrapperFieldType": "crm",
    "CustomFieldWrapperFieldType": "crm",
    "DealMilestone": "crm",
    "DealMilestoneBase": "crm",
    "DealMilestoneBaseWrapperStageType": "crm",
    "DealMilestoneWrapperStageType": "crm",
    "EntityType": "crm",
    "HistoryCategory": "crm",
    "HistoryCategoryBase": "crm",
    "InfoType": "crm",
    "Invoice": "crm",
    "InvoiceBase": "crm",
    "InvoiceBaseWrapperTemplateType": "crm",
    "InvoiceItem": "crm",
    "InvoiceLine": "crm",
    "InvoiceLineWrapper": "crm",
    "InvoiceSetting": "crm",
    "InvoiceStatus": "crm",
    "InvoiceTax": "crm",
    "InvoiceWrapperTemplateType": "crm",
    "Opportunity": "crm",
    "OpportunityWrapperBidType": "crm",
    "Person": "crm",
    "PersonWrapperShareType": "crm",
    "RelationshipEvent": "crm",
    "TaskCategory": "crm",
    "VoipCall": "crm",
    "VoipPhone": "crm",
    "VoipUpload": "crm",
    "Ace": "files",
    "AceWrapperEntryType": "files",
    "AceWrapperShare": "files",
    "AuthData": "files",
    "AutoCleanUpData": "files",
    "AutoCleanUpDataGap": "files",
    "Configuration": "files",
    "ConversationResult": "files",
    "ConversationResultOperationType": "files",
    "EntryProperties": "files",
    "FileEntry": "files",
    "FileEntryWrapperAccess": "files",
    "FileEntryWrapperRootFolderType": "files",
    "FileOperationWraper": "files",
    "FileOperationWraperOperationType": "files",
    "FileShare": "files",
    "FileShareParams": "files",
    "FileShareParamsAccess": "files",
    "Folder": "files",
    "FolderAccess": "files",
    "FormFillingProperties": "files",
    "ICompress": "files",
    "LinkSettings": "files",
    "ThirdPartyParams": "files",
    "GroupFull": "group",
    "ContactInfo": "mail",
    "CrmContactData": "mail",
    "Direction": "mail",
    "MailAccountData": "mail",
    "MailAlertData": "mail",
    "MailAttachmentData": "mail",
    "MailAutoreplyData": "mail",
    "MailBoxData": "mail",
    "MailBoxDataAuthentication": "mail",
    "MailBoxDataEncryption": "mail",
    "MailBoxDataSmtpAuthentication": "mail",
    "MailBoxDataSmtpEncryption": "mail",
    "MailCommonSettings": "mail",
    "MailContactData": "mail",
    "MailCrmStatus": "mail",
    "MailFolderData": "mail",
    "MailFolderDataId": "mail",
    "MailMessageData": "mail",
    "MailMessageDataFolder": "mail",
    "MailMessageDataRestoreFolderId": "mail",
    "MailSieveFilterActionData": "mail",
    "MailSieveFilterActionDataAction": "mail",
    "MailSieveFilterConditionData": "mail",
    "MailSieveFilterConditionDataKey": "mail",
    "MailSieveFilterConditionDataOperation": "mail",
    "MailSieveFilterData": "mail",
    "MailSieveFilterOptionsApplyToData": "mail",
    "MailSieveFilterOptionsApplyToDataWithAttachments": "mail",
    "MailSieveFilterOptionsData": "mail",
    "MailSieveFilterOptionsDataMatchMultiConditions": "mail",
    "MailSignatureData": "mail",
    "MailTagData": "mail",
    "MailUserFolderData": "mail",
    "MailboxServer": "mailserver",
    "ServerData": "mailserver",
    "ServerDomainAddressData": "mailserver",
    "ServerDomainData": "mailserver",
    "ServerDomainDkimRecordData": "mailserver",
    "ServerDomainDnsData": "mailserver",
    "ServerDomainDnsRecordData": "mailserver",
    "ServerDomainGroupData": "mailserver",
    "ServerDomainMxRecordData": "mailserver",
    "ServerFullData": "mailserver",
    "ServerLimitData": "mailserver",
    "ServerMailboxData": "mailserver",
    "ServerNotificationAddressData": "mailserver",
    "MigrationLogApiContentResponce": "migration",
    "MigratorInfo": "migration",
    "AceAdvancedSettings": "other",
    "CronParams": "other",
    "MigratingApiCalendar": "other",
    "MigratingApiContacts": "other",
    "MigratingApiFiles": "other",
    "MigratingApiGroup": "other",
    "MigratingApiMail": "other",
    "MigratingApiUser": "other",
    "MigrationApiInfo": "other",
    "MigrationModules": "other",
    "Queue": "other",
    "WorkingHours": "other",
    "Contact": "people",
    "ReassignProgressItem": "people",
    "RemoveProgressItem": "people",
    "SearchStatus": "people",
    "ThumbnailsData": "people",
    "UserStatusStatus": "people",
    "UserTypeType": "people",
    "BackupHistoryRecord": "portal",
    "BackupHistoryRecordStorageType": "portal",
    "BackupProgress": "portal",
    "EmployeeType": "portal",
    "Schedule": "portal",
    "SearchSettingsItem": "portal",
    "Tariff": "portal",
    "Tenant": "portal",
    "TenantQuota": "portal",
    "UserInfo": "portal",
    "CustomTaskStatus": "project",
    "Message": "project",
    "MessageFull": "project",
    "Milestone": "project",
    "MilestoneWrapper": "project",
    "ObjectBase": "project",
    "Participant": "project",
    "ParticipantWrapper": "project",
    "ParticipantWrapperActivationStatus": "project",
    "ParticipantWrapperStatus": "project",
    "Project": "project",
    "ProjectFull": "project",
    "ProjectSecurityInfo": "project",
    "ProjectsCommonSettings": "project",
    "ProjectsCommonSettingsStartModuleType": "project",
    "ReportFile": "project",
    "ReportTemplate": "project",
    "ReportTemplateWrapperReportType": "project",
    "Search": "project",
    "SearchItem": "project",
    "SearchItemWrapperEntityType": "project",
    "SimpleMilestone": "project",
    "SimpleProject": "project",
    "Subtask": "project",
    "Task": "project",
    "TaskFull": "project",
    "TaskLink": "project",
    "TaskLinkWrapperLinkType": "project",
    "TaskWrapperFullPriority": "project",
    "Time": "project",
    "TimeWrapperPaymentStatus": "project",
    "AuditEvent": "security",
    "ImpersonationSettings": "security",
    "ImpersonationSettingsEnableType": "security",
    "LoginEvent": "security",
    "LoginSettings": "security",
    "ModelTypes": "security",
    "TenantAuditSettings": "security",
    "CdnStorageSettings": "settings",
    "ChartPoint": "settings",
    "CustomNavigationItem": "settings",
    "EmailActivationSettings": "settings",
    "FireBaseUser": "settings",
    "IPRestriction": "settings",
    "IPRestrictionBase": "settings",
    "IPRestrictionsSettings": "settings",
    "LdapCertificateConfirmRequest": "settings",
    "LdapOperationStatus": "settings",
    "LdapSettings": "settings",
    "PasswordSettings": "settings",
    "Quota": "settings",
    "QuotaUsage": "settings",
    "Security": "settings",
    "Settings": "settings",
    "SettingsWrapperTrustedDomainsType": "settings",
    "SmtpOperationStatus": "settings",
    "SmtpSettings": "settings",
    "SsoCertificate": "settings",
    "SsoFieldMapping": "settings",
    "SsoIdpCertificateAdvanced": "settings",
    "SsoIdpSettings": "settings",
    "SsoSettingsV2": "settings",
    "SsoSpCertificateAdvanced": "settings",
    "Storage": "settings",
    "StorageSettings": "settings",
    "TenantQuotaSettings": "settings",
    "TenantUserQuotaSettings": "settings",
    "TfaSettings": "settings",
    "TipsSettings": "settings",
    "UsageSpaceStatItem": "settings",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        from importlib import import_module

        value: object = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
