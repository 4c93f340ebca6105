"""Types that calls take and return; each module loads when one of its types is first used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .authentication import LoginResult as LoginResult
    from .batch import BatchAnswer as BatchAnswer
    from .calendar import AccessOption as AccessOption
    from .calendar import CalDavResponse as CalDavResponse
    from .calendar import Calendar as Calendar
    from .calendar import CalendarPermissions as CalendarPermissions
    from .calendar import CalendarSharing as CalendarSharing
    from .calendar import CalendarSharingEntry as CalendarSharingEntry
    from .calendar import Event as Event
    from .calendar import EventAlert as EventAlert
    from .calendar import EventHistory as EventHistory
    from .calendar import EventStatus as EventStatus
    from .calendar import SharingParameter as SharingParameter
    from .calendar import Subscription as Subscription
    from .calendar import TimeZone as TimeZone
    from .calendar import Todo as Todo
    from .calendar import UserReference as UserReference
    from .capabilities import Capabilities as Capabilities
    from .comments import CommentAttachment as CommentAttachment
    from .comments import CommentThread as CommentThread
    from .community import BlogPost as BlogPost
    from .community import BlogPostComment as BlogPostComment
    from .community import BlogPostFull as BlogPostFull
    from .community import BlogTag as BlogTag
    from .community import Bookmark as Bookmark
    from .community import BookmarkComment as BookmarkComment
    from .community import BookmarkTag as BookmarkTag
    from .community import CommunityEvent as CommunityEvent
    from .community import CommunityEventComment as CommunityEventComment
    from .community import CommunityEventFull as CommunityEventFull
    from .community import CommunityEventType as CommunityEventType
    from .community import ForumCategories as ForumCategories
    from .community import ForumCategory as ForumCategory
    from .community import ForumPost as ForumPost
    from .community import ForumPostAttachment as ForumPostAttachment
    from .community import ForumThread as ForumThread
    from .community import ForumThreadFull as ForumThreadFull
    from .community import ForumTopic as ForumTopic
    from .community import ForumTopicFull as ForumTopicFull
    from .community import Poll as Poll
    from .community import PollAnswer as PollAnswer
    from .community import PollType as PollType
    from .community import TopicStatus as TopicStatus
    from .community import TopicType as TopicType
    from .community import WikiComment as WikiComment
    from .community import WikiFile as WikiFile
    from .community import WikiPage as WikiPage
    from .crm import Address as Address
    from .crm import BidType as BidType
    from .crm import Case as Case
    from .crm import Company as Company
    from .crm import Contact as Contact
    from .crm import ContactBase as ContactBase
    from .crm import ContactBaseWithEmail as ContactBaseWithEmail
    from .crm import ContactInfo as ContactInfo
    from .crm import ContactInfoType as ContactInfoType
    from .crm import ContactKind as ContactKind
    from .crm import ContactStatus as ContactStatus
    from .crm import ContactStatusBase as ContactStatusBase
    from .crm import ContactType as ContactType
    from .crm import ContactTypeBase as ContactTypeBase
    from .crm import CrmEntityType as CrmEntityType
    from .crm import CrmTag as CrmTag
    from .crm import CrmTask as CrmTask
    from .crm import CrmTaskCategory as CrmTaskCategory
    from .crm import CrmTaskCategoryBase as CrmTaskCategoryBase
    from .crm import Currency as Currency
    from .crm import CurrencyRate as CurrencyRate
    from .crm import CurrencyWithRate as CurrencyWithRate
    from .crm import CustomField as CustomField
    from .crm import CustomFieldBase as CustomFieldBase
    from .crm import CustomFieldEntity as CustomFieldEntity
    from .crm import CustomFieldType as CustomFieldType
    from .crm import CustomFieldValue as CustomFieldValue
    from .crm import EntityReference as EntityReference
    from .crm import HistoryCategory as HistoryCategory
    from .crm import HistoryCategoryBase as HistoryCategoryBase
    from .crm import HistoryEvent as HistoryEvent
    from .crm import Invoice as Invoice
    from .crm import InvoiceBase as InvoiceBase
    from .crm import InvoiceConversion as InvoiceConversion
    from .crm import InvoiceEntity as InvoiceEntity
    from .crm import InvoiceItem as InvoiceItem
    from .crm import InvoiceLine as InvoiceLine
    from .crm import InvoiceSettings as InvoiceSettings
    from .crm import InvoiceStatus as InvoiceStatus
    from .crm import InvoiceTax as InvoiceTax
    from .crm import InvoiceTemplateType as InvoiceTemplateType
    from .crm import Opportunity as Opportunity
    from .crm import OpportunityStage as OpportunityStage
    from .crm import OpportunityStageBase as OpportunityStageBase
    from .crm import OpportunityStageType as OpportunityStageType
    from .crm import Person as Person
    from .crm import PersonName as PersonName
    from .crm import ShareType as ShareType
    from .crm import VoipCall as VoipCall
    from .crm import VoipOperator as VoipOperator
    from .crm import VoipPhone as VoipPhone
    from .crm import VoipQueue as VoipQueue
    from .crm import VoipUpload as VoipUpload
    from .crm import VoipWorkingHours as VoipWorkingHours
    from .files import AccessRight as AccessRight
    from .files import AdvancedSharingSettings as AdvancedSharingSettings
    from .files import ArchiveFormat as ArchiveFormat
    from .files import AutoCleanUp as AutoCleanUp
    from .files import CleanUpAge as CleanUpAge
    from .files import ConflictResolution as ConflictResolution
    from .files import ConversionResult as ConversionResult
    from .files import EditorConfiguration as EditorConfiguration
    from .files import EntryId as EntryId
    from .files import EntryType as EntryType
    from .files import File as File
    from .files import FileEntry as FileEntry
    from .files import FileFilterType as FileFilterType
    from .files import FileOperation as FileOperation
    from .files import FileOperationType as FileOperationType
    from .files import FileProperties as FileProperties
    from .files import FileShare as FileShare
    from .files import FileShareParams as FileShareParams
    from .files import FileType as FileType
    from .files import Folder as Folder
    from .files import FolderContent as FolderContent
    from .files import FormFillingProperties as FormFillingProperties
    from .files import LinkSettings as LinkSettings
    from .files import SectionType as SectionType
    from .files import SharingEntry as SharingEntry
    from .files import StorageCredentials as StorageCredentials
    from .files import StoredFolder as StoredFolder
    from .files import ThirdPartyAccount as ThirdPartyAccount
    from .files import UploadSession as UploadSession
    from .files import UploadSessionData as UploadSessionData
    from .groups import GroupFull as GroupFull
    from .groups import GroupSummary as GroupSummary
    from .lists import ListFilterOperator as ListFilterOperator
    from .lists import ListSortOrder as ListSortOrder
    from .mail import Direction as Direction
    from .mail import MailAccount as MailAccount
    from .mail import MailAlert as MailAlert
    from .mail import MailAttachment as MailAttachment
    from .mail import MailAuthentication as MailAuthentication
    from .mail import MailAutoreply as MailAutoreply
    from .mail import Mailbox as Mailbox
    from .mail import MailContact as MailContact
    from .mail import MailContactInfo as MailContactInfo
    from .mail import MailCrmLink as MailCrmLink
    from .mail import MailCrmLinkType as MailCrmLinkType
    from .mail import MailCrmStatus as MailCrmStatus
    from .mail import MailEncryption as MailEncryption
    from .mail import MailFilter as MailFilter
    from .mail import MailFilterAction as MailFilterAction
    from .mail import MailFilterActionType as MailFilterActionType
    from .mail import MailFilterAttachments as MailFilterAttachments
    from .mail import MailFilterComparison as MailFilterComparison
    from .mail import MailFilterCondition as MailFilterCondition
    from .mail import MailFilterKey as MailFilterKey
    from .mail import MailFilterMatching as MailFilterMatching
    from .mail import MailFilterOptions as MailFilterOptions
    from .mail import MailFilterScope as MailFilterScope
    from .mail import MailFolder as MailFolder
    from .mail import MailFolderType as MailFolderType
    from .mail import MailMessage as MailMessage
    from .mail import MailOperation as MailOperation
    from .mail import MailSettings as MailSettings
    from .mail import MailSignature as MailSignature
    from .mail import MailTag as MailTag
    from .mail import MailUserFolder as MailUserFolder
    from .mail import SentMailAttachment as SentMailAttachment
    from .mail_server import DkimRecord as DkimRecord
    from .mail_server import DnsRecord as DnsRecord
    from .mail_server import MailboxServer as MailboxServer
    from .mail_server import MailDomain as MailDomain
    from .mail_server import MailDomainDns as MailDomainDns
    from .mail_server import MailServer as MailServer
    from .mail_server import MailServerAddress as MailServerAddress
    from .mail_server import MailServerFull as MailServerFull
    from .mail_server import MailServerGroup as MailServerGroup
    from .mail_server import MailServerLimits as MailServerLimits
    from .mail_server import MailServerMailbox as MailServerMailbox
    from .mail_server import MxRecord as MxRecord
    from .mail_server import NotificationAddress as NotificationAddress
    from .migration import MigratingCalendar as MigratingCalendar
    from .migration import MigratingContacts as MigratingContacts
    from .migration import MigratingFiles as MigratingFiles
    from .migration import MigratingGroup as MigratingGroup
    from .migration import MigratingMail as MigratingMail
    from .migration import MigratingUser as MigratingUser
    from .migration import MigrationInfo as MigrationInfo
    from .migration import MigrationModule as MigrationModule
    from .migration import MigratorInfo as MigratorInfo
    from .pairs import KeyValue as KeyValue
    from .people import ActivationStatus as ActivationStatus
    from .people import Employee as Employee
    from .people import EmployeeContact as EmployeeContact
    from .people import EmployeeFull as EmployeeFull
    from .people import EmployeeStatus as EmployeeStatus
    from .people import EmployeeType as EmployeeType
    from .people import PhotoThumbnails as PhotoThumbnails
    from .people import ReassignProgress as ReassignProgress
    from .people import RemoveProgress as RemoveProgress
    from .portal import BackupCron as BackupCron
    from .portal import BackupPeriod as BackupPeriod
    from .portal import BackupProgress as BackupProgress
    from .portal import BackupRecord as BackupRecord
    from .portal import BackupSchedule as BackupSchedule
    from .portal import BackupStorageType as BackupStorageType
    from .portal import PortalUser as PortalUser
    from .portal import SearchSetting as SearchSetting
    from .portal import Tariff as Tariff
    from .portal import Tenant as Tenant
    from .portal import TenantQuota as TenantQuota
    from .projects import CustomTaskStatus as CustomTaskStatus
    from .projects import Discussion as Discussion
    from .projects import DiscussionFull as DiscussionFull
    from .projects import DiscussionStatus as DiscussionStatus
    from .projects import Milestone as Milestone
    from .projects import MilestoneStatus as MilestoneStatus
    from .projects import MilestoneSummary as MilestoneSummary
    from .projects import NewMilestone as NewMilestone
    from .projects import NewParticipant as NewParticipant
    from .projects import NewTask as NewTask
    from .projects import Participant as Participant
    from .projects import PaymentStatus as PaymentStatus
    from .projects import Project as Project
    from .projects import ProjectComment as ProjectComment
    from .projects import ProjectEntityType as ProjectEntityType
    from .projects import ProjectFull as ProjectFull
    from .projects import ProjectObject as ProjectObject
    from .projects import ProjectRecord as ProjectRecord
    from .projects import ProjectRights as ProjectRights
    from .projects import ProjectsPage as ProjectsPage
    from .projects import ProjectsSettings as ProjectsSettings
    from .projects import ProjectStatus as ProjectStatus
    from .projects import ProjectSummary as ProjectSummary
    from .projects import ReportFile as ReportFile
    from .projects import ReportTemplate as ReportTemplate
    from .projects import ReportType as ReportType
    from .projects import SearchItem as SearchItem
    from .projects import SearchResult as SearchResult
    from .projects import Subtask as Subtask
    from .projects import Task as Task
    from .projects import TaskFull as TaskFull
    from .projects import TaskLink as TaskLink
    from .projects import TaskLinkType as TaskLinkType
    from .projects import TaskPriority as TaskPriority
    from .projects import TaskStatus as TaskStatus
    from .projects import TimeEntry as TimeEntry
    from .reports import ReportState as ReportState
    from .security import AuditEvent as AuditEvent
    from .security import AuditSettings as AuditSettings
    from .security import AuditTypes as AuditTypes
    from .security import ImpersonationAccess as ImpersonationAccess
    from .security import ImpersonationSettings as ImpersonationSettings
    from .security import LoginEvent as LoginEvent
    from .security import LoginSettings as LoginSettings
    from .settings import CdnStorageSettings as CdnStorageSettings
    from .settings import CustomNavigationItem as CustomNavigationItem
    from .settings import EmailActivationSettings as EmailActivationSettings
    from .settings import IPRestriction as IPRestriction
    from .settings import IPRestrictionEntry as IPRestrictionEntry
    from .settings import IPRestrictionSettings as IPRestrictionSettings
    from .settings import LdapCertificate as LdapCertificate
    from .settings import LdapOperation as LdapOperation
    from .settings import LdapSettings as LdapSettings
    from .settings import ModuleAccess as ModuleAccess
    from .settings import ModuleSecurity as ModuleSecurity
    from .settings import PasswordSettings as PasswordSettings
    from .settings import PortalSettings as PortalSettings
    from .settings import PushDevice as PushDevice
    from .settings import Quota as Quota
    from .settings import QuotaUsage as QuotaUsage
    from .settings import SmtpOperation as SmtpOperation
    from .settings import SmtpSettings as SmtpSettings
    from .settings import SpaceUsage as SpaceUsage
    from .settings import SsoCertificate as SsoCertificate
    from .settings import SsoFieldMapping as SsoFieldMapping
    from .settings import SsoIdpCertificateSettings as SsoIdpCertificateSettings
    from .settings import SsoIdpSettings as SsoIdpSettings
    from .settings import SsoSettings as SsoSettings
    from .settings import SsoSpCertificateSettings as SsoSpCertificateSettings
    from .settings import StorageConsumer as StorageConsumer
    from .settings import StorageProperty as StorageProperty
    from .settings import StorageSettings as StorageSettings
    from .settings import TenantQuotaSettings as TenantQuotaSettings
    from .settings import TenantUserQuotaSettings as TenantUserQuotaSettings
    from .settings import TfaRules as TfaRules
    from .settings import TfaSettings as TfaSettings
    from .settings import TfaType as TfaType
    from .settings import TipsSettings as TipsSettings
    from .settings import TrustedDomainsType as TrustedDomainsType
    from .settings import VisitStatistics as VisitStatistics

__all__ = [
    "AccessOption",
    "AccessRight",
    "ActivationStatus",
    "Address",
    "AdvancedSharingSettings",
    "ArchiveFormat",
    "AuditEvent",
    "AuditSettings",
    "AuditTypes",
    "AutoCleanUp",
    "BackupCron",
    "BackupPeriod",
    "BackupProgress",
    "BackupRecord",
    "BackupSchedule",
    "BackupStorageType",
    "BatchAnswer",
    "BidType",
    "BlogPost",
    "BlogPostComment",
    "BlogPostFull",
    "BlogTag",
    "Bookmark",
    "BookmarkComment",
    "BookmarkTag",
    "CalDavResponse",
    "Calendar",
    "CalendarPermissions",
    "CalendarSharing",
    "CalendarSharingEntry",
    "Capabilities",
    "Case",
    "CdnStorageSettings",
    "CleanUpAge",
    "CommentAttachment",
    "CommentThread",
    "CommunityEvent",
    "CommunityEventComment",
    "CommunityEventFull",
    "CommunityEventType",
    "Company",
    "ConflictResolution",
    "Contact",
    "ContactBase",
    "ContactBaseWithEmail",
    "ContactInfo",
    "ContactInfoType",
    "ContactKind",
    "ContactStatus",
    "ContactStatusBase",
    "ContactType",
    "ContactTypeBase",
    "ConversionResult",
    "CrmEntityType",
    "CrmTag",
    "CrmTask",
    "CrmTaskCategory",
    "CrmTaskCategoryBase",
    "Currency",
    "CurrencyRate",
    "CurrencyWithRate",
    "CustomField",
    "CustomFieldBase",
    "CustomFieldEntity",
    "CustomFieldType",
    "CustomFieldValue",
    "CustomNavigationItem",
    "CustomTaskStatus",
    "Direction",
    "Discussion",
    "DiscussionFull",
    "DiscussionStatus",
    "DkimRecord",
    "DnsRecord",
    "EditorConfiguration",
    "EmailActivationSettings",
    "Employee",
    "EmployeeContact",
    "EmployeeFull",
    "EmployeeStatus",
    "EmployeeType",
    "EntityReference",
    "EntryId",
    "EntryType",
    "Event",
    "EventAlert",
    "EventHistory",
    "EventStatus",
    "File",
    "FileEntry",
    "FileFilterType",
    "FileOperation",
    "FileOperationType",
    "FileProperties",
    "FileShare",
    "FileShareParams",
    "FileType",
    "Folder",
    "FolderContent",
    "FormFillingProperties",
    "ForumCategories",
    "ForumCategory",
    "ForumPost",
    "ForumPostAttachment",
    "ForumThread",
    "ForumThreadFull",
    "ForumTopic",
    "ForumTopicFull",
    "GroupFull",
    "GroupSummary",
    "HistoryCategory",
    "HistoryCategoryBase",
    "HistoryEvent",
    "IPRestriction",
    "IPRestrictionEntry",
    "IPRestrictionSettings",
    "ImpersonationAccess",
    "ImpersonationSettings",
    "Invoice",
    "InvoiceBase",
    "InvoiceConversion",
    "InvoiceEntity",
    "InvoiceItem",
    "InvoiceLine",
    "InvoiceSettings",
    "InvoiceStatus",
    "InvoiceTax",
    "InvoiceTemplateType",
    "KeyValue",
    "LdapCertificate",
    "LdapOperation",
    "LdapSettings",
    "LinkSettings",
    "ListFilterOperator",
    "ListSortOrder",
    "LoginEvent",
    "LoginResult",
    "LoginSettings",
    "MailAccount",
    "MailAlert",
    "MailAttachment",
    "MailAuthentication",
    "MailAutoreply",
    "MailContact",
    "MailContactInfo",
    "MailCrmLink",
    "MailCrmLinkType",
    "MailCrmStatus",
    "MailDomain",
    "MailDomainDns",
    "MailEncryption",
    "MailFilter",
    "MailFilterAction",
    "MailFilterActionType",
    "MailFilterAttachments",
    "MailFilterComparison",
    "MailFilterCondition",
    "MailFilterKey",
    "MailFilterMatching",
    "MailFilterOptions",
    "MailFilterScope",
    "MailFolder",
    "MailFolderType",
    "MailMessage",
    "MailOperation",
    "MailServer",
    "MailServerAddress",
    "MailServerFull",
    "MailServerGroup",
    "MailServerLimits",
    "MailServerMailbox",
    "MailSettings",
    "MailSignature",
    "MailTag",
    "MailUserFolder",
    "Mailbox",
    "MailboxServer",
    "MigratingCalendar",
    "MigratingContacts",
    "MigratingFiles",
    "MigratingGroup",
    "MigratingMail",
    "MigratingUser",
    "MigrationInfo",
    "MigrationModule",
    "MigratorInfo",
    "Milestone",
    "MilestoneStatus",
    "MilestoneSummary",
    "ModuleAccess",
    "ModuleSecurity",
    "MxRecord",
    "NewMilestone",
    "NewParticipant",
    "NewTask",
    "NotificationAddress",
    "Opportunity",
    "OpportunityStage",
    "OpportunityStageBase",
    "OpportunityStageType",
    "Participant",
    "PasswordSettings",
    "PaymentStatus",
    "Person",
    "PersonName",
    "PhotoThumbnails",
    "Poll",
    "PollAnswer",
    "PollType",
    "PortalSettings",
    "PortalUser",
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
    "PushDevice",
    "Quota",
    "QuotaUsage",
    "ReassignProgress",
    "RemoveProgress",
    "ReportFile",
    "ReportState",
    "ReportTemplate",
    "ReportType",
    "SearchItem",
    "SearchResult",
    "SearchSetting",
    "SectionType",
    "SentMailAttachment",
    "ShareType",
    "SharingEntry",
    "SharingParameter",
    "SmtpOperation",
    "SmtpSettings",
    "SpaceUsage",
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateSettings",
    "SsoIdpSettings",
    "SsoSettings",
    "SsoSpCertificateSettings",
    "StorageConsumer",
    "StorageCredentials",
    "StorageProperty",
    "StorageSettings",
    "StoredFolder",
    "Subscription",
    "Subtask",
    "Tariff",
    "Task",
    "TaskFull",
    "TaskLink",
    "TaskLinkType",
    "TaskPriority",
    "TaskStatus",
    "Tenant",
    "TenantQuota",
    "TenantQuotaSettings",
    "TenantUserQuotaSettings",
    "TfaRules",
    "TfaSettings",
    "TfaType",
    "ThirdPartyAccount",
    "TimeEntry",
    "TimeZone",
    "TipsSettings",
    "Todo",
    "TopicStatus",
    "TopicType",
    "TrustedDomainsType",
    "UploadSession",
    "UploadSessionData",
    "UserReference",
    "VisitStatistics",
    "VoipCall",
    "VoipOperator",
    "VoipPhone",
    "VoipQueue",
    "VoipUpload",
    "VoipWorkingHours",
    "WikiComment",
    "WikiFile",
    "WikiPage",
]

_HOMES: dict[str, str] = {
    "LoginResult": "authentication",
    "BatchAnswer": "batch",
    "AccessOption": "calendar",
    "CalDavResponse": "calendar",
    "Calendar": "calendar",
    "CalendarPermissions": "calendar",
    "CalendarSharing": "calendar",
    "CalendarSharingEntry": "calendar",
    "Event": "calendar",
    "EventAlert": "calendar",
    "EventHistory": "calendar",
    "EventStatus": "calendar",
    "SharingParameter": "calendar",
    "Subscription": "calendar",
    "TimeZone": "calendar",
    "Todo": "calendar",
    "UserReference": "calendar",
    "Capabilities": "capabilities",
    "CommentAttachment": "comments",
    "CommentThread": "comments",
    "BlogPost": "community",
    "BlogPostComment": "community",
    "BlogPostFull": "community",
    "BlogTag": "community",
    "Bookmark": "community",
    "BookmarkComment": "community",
    "BookmarkTag": "community",
    "CommunityEvent": "community",
    "CommunityEventComment": "community",
    "CommunityEventFull": "community",
    "CommunityEventType": "community",
    "ForumCategories": "community",
    "ForumCategory": "community",
    "ForumPost": "community",
    "ForumPostAttachment": "community",
    "ForumThread": "community",
    "ForumThreadFull": "community",
    "ForumTopic": "community",
    "ForumTopicFull": "community",
    "Poll": "community",
    "PollAnswer": "community",
    "PollType": "community",
    "TopicStatus": "community",
    "TopicType": "community",
    "WikiComment": "community",
    "WikiFile": "community",
    "WikiPage": "community",
    "Address": "crm",
    "BidType": "crm",
    "Case": "crm",
    "Company": "crm",
    "Contact": "crm",
    "ContactBase": "crm",
    "ContactBaseWithEmail": "crm",
    "ContactInfo": "crm",
    "ContactInfoType": "crm",
    "ContactKind": "crm",
    "ContactStatus": "crm",
    "ContactStatusBase": "crm",
    "ContactType": "crm",
    "ContactTypeBase": "crm",
    "CrmEntityType": "crm",
    "CrmTag": "crm",
    "CrmTask": "crm",
    "CrmTaskCategory": "crm",
    "CrmTaskCategoryBase": "crm",
    "Currency": "crm",
    "CurrencyRate": "crm",
    "CurrencyWithRate": "crm",
    "CustomField": "crm",
    "CustomFieldBase": "crm",
    "CustomFieldEntity": "crm",
    "CustomFieldType": "crm",
    "CustomFieldValue": "crm",
    "EntityReference": "crm",
    "HistoryCategory": "crm",
    "HistoryCategoryBase": "crm",
    "HistoryEvent": "crm",
    "Invoice": "crm",
    "InvoiceBase": "crm",
    "InvoiceConversion": "crm",
    "InvoiceEntity": "crm",
    "InvoiceItem": "crm",
    "InvoiceLine": "crm",
    "InvoiceSettings": "crm",
    "InvoiceStatus": "crm",
    "InvoiceTax": "crm",
    "InvoiceTemplateType": "crm",
    "Opportunity": "crm",
    "OpportunityStage": "crm",
    "OpportunityStageBase": "crm",
    "OpportunityStageType": "crm",
    "Person": "crm",
    "PersonName": "crm",
    "ShareType": "crm",
    "VoipCall": "crm",
    "VoipOperator": "crm",
    "VoipPhone": "crm",
    "VoipQueue": "crm",
    "VoipUpload": "crm",
    "VoipWorkingHours": "crm",
    "AccessRight": "files",
    "AdvancedSharingSettings": "files",
    "ArchiveFormat": "files",
    "AutoCleanUp": "files",
    "CleanUpAge": "files",
    "ConflictResolution": "files",
    "ConversionResult": "files",
    "EditorConfiguration": "files",
    "EntryId": "files",
    "EntryType": "files",
    "File": "files",
    "FileEntry": "files",
    "FileFilterType": "files",
    "FileOperation": "files",
    "FileOperationType": "files",
    "FileProperties": "files",
    "FileShare": "files",
    "FileShareParams": "files",
    "FileType": "files",
    "Folder": "files",
    "FolderContent": "files",
    "FormFillingProperties": "files",
    "LinkSettings": "files",
    "SectionType": "files",
    "SharingEntry": "files",
    "StorageCredentials": "files",
    "StoredFolder": "files",
    "ThirdPartyAccount": "files",
    "UploadSession": "files",
    "UploadSessionData": "files",
    "GroupFull": "groups",
    "GroupSummary": "groups",
    "ListFilterOperator": "lists",
    "ListSortOrder": "lists",
    "Direction": "mail",
    "MailAccount": "mail",
    "MailAlert": "mail",
    "MailAttachment": "mail",
    "MailAuthentication": "mail",
    "MailAutoreply": "mail",
    "Mailbox": "mail",
    "MailContact": "mail",
    "MailContactInfo": "mail",
    "MailCrmLink": "mail",
    "MailCrmLinkType": "mail",
    "MailCrmStatus": "mail",
    "MailEncryption": "mail",
    "MailFilter": "mail",
    "MailFilterAction": "mail",
    "MailFilterActionType": "mail",
    "MailFilterAttachments": "mail",
    "MailFilterComparison": "mail",
    "MailFilterCondition": "mail",
    "MailFilterKey": "mail",
    "MailFilterMatching": "mail",
    "MailFilterOptions": "mail",
    "MailFilterScope": "mail",
    "MailFolder": "mail",
    "MailFolderType": "mail",
    "MailMessage": "mail",
    "MailOperation": "mail",
    "MailSettings": "mail",
    "MailSignature": "mail",
    "MailTag": "mail",
    "MailUserFolder": "mail",
    "SentMailAttachment": "mail",
    "DkimRecord": "mail_server",
    "DnsRecord": "mail_server",
    "MailboxServer": "mail_server",
    "MailDomain": "mail_server",
    "MailDomainDns": "mail_server",
    "MailServer": "mail_server",
    "MailServerAddress": "mail_server",
    "MailServerFull": "mail_server",
    "MailServerGroup": "mail_server",
    "MailServerLimits": "mail_server",
    "MailServerMailbox": "mail_server",
    "MxRecord": "mail_server",
    "NotificationAddress": "mail_server",
    "MigratingCalendar": "migration",
    "MigratingContacts": "migration",
    "MigratingFiles": "migration",
    "MigratingGroup": "migration",
    "MigratingMail": "migration",
    "MigratingUser": "migration",
    "MigrationInfo": "migration",
    "MigrationModule": "migration",
    "MigratorInfo": "migration",
    "KeyValue": "pairs",
    "ActivationStatus": "people",
    "Employee": "people",
    "EmployeeContact": "people",
    "EmployeeFull": "people",
    "EmployeeStatus": "people",
    "EmployeeType": "people",
    "PhotoThumbnails": "people",
    "ReassignProgress": "people",
    "RemoveProgress": "people",
    "BackupCron": "portal",
    "BackupPeriod": "portal",
    "BackupProgress": "portal",
    "BackupRecord": "portal",
    "BackupSchedule": "portal",
    "BackupStorageType": "portal",
    "PortalUser": "portal",
    "SearchSetting": "portal",
    "Tariff": "portal",
    "Tenant": "portal",
    "TenantQuota": "portal",
    "CustomTaskStatus": "projects",
    "Discussion": "projects",
    "DiscussionFull": "projects",
    "DiscussionStatus": "projects",
    "Milestone": "projects",
    "MilestoneStatus": "projects",
    "MilestoneSummary": "projects",
    "NewMilestone": "projects",
    "NewParticipant": "projects",
    "NewTask": "projects",
    "Participant": "projects",
    "PaymentStatus": "projects",
    "Project": "projects",
    "ProjectComment": "projects",
    "ProjectEntityType": "projects",
    "ProjectFull": "projects",
    "ProjectObject": "projects",
    "ProjectRecord": "projects",
    "ProjectRights": "projects",
    "ProjectsPage": "projects",
    "ProjectsSettings": "projects",
    "ProjectStatus": "projects",
    "ProjectSummary": "projects",
    "ReportFile": "projects",
    "ReportTemplate": "projects",
    "ReportType": "projects",
    "SearchItem": "projects",
    "SearchResult": "projects",
    "Subtask": "projects",
    "Task": "projects",
    "TaskFull": "projects",
    "TaskLink": "projects",
    "TaskLinkType": "projects",
    "TaskPriority": "projects",
    "TaskStatus": "projects",
    "TimeEntry": "projects",
    "ReportState": "reports",
    "AuditEvent": "security",
    "AuditSettings": "security",
    "AuditTypes": "security",
    "ImpersonationAccess": "security",
    "ImpersonationSettings": "security",
    "LoginEvent": "security",
    "LoginSettings": "security",
    "CdnStorageSettings": "settings",
    "CustomNavigationItem": "settings",
    "EmailActivationSettings": "settings",
    "IPRestriction": "settings",
    "IPRestrictionEntry": "settings",
    "IPRestrictionSettings": "settings",
    "LdapCertificate": "settings",
    "LdapOperation": "settings",
    "LdapSettings": "settings",
    "ModuleAccess": "settings",
    "ModuleSecurity": "settings",
    "PasswordSettings": "settings",
    "PortalSettings": "settings",
    "PushDevice": "settings",
    "Quota": "settings",
    "QuotaUsage": "settings",
    "SmtpOperation": "settings",
    "SmtpSettings": "settings",
    "SpaceUsage": "settings",
    "SsoCertificate": "settings",
    "SsoFieldMapping": "settings",
    "SsoIdpCertificateSettings": "settings",
    "SsoIdpSettings": "settings",
    "SsoSettings": "settings",
    "SsoSpCertificateSettings": "settings",
    "StorageConsumer": "settings",
    "StorageProperty": "settings",
    "StorageSettings": "settings",
    "TenantQuotaSettings": "settings",
    "TenantUserQuotaSettings": "settings",
    "TfaRules": "settings",
    "TfaSettings": "settings",
    "TfaType": "settings",
    "TipsSettings": "settings",
    "TrustedDomainsType": "settings",
    "VisitStatistics": "settings",
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
