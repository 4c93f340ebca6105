"""Types that calls take and return; each module loads when one of its types is first used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api_keys import ApiKey as ApiKey
    from .audit import AuditActionType as AuditActionType
    from .audit import AuditEntryType as AuditEntryType
    from .audit import AuditEvent as AuditEvent
    from .audit import AuditLocation as AuditLocation
    from .audit import AuditMapper as AuditMapper
    from .audit import AuditMapperAction as AuditMapperAction
    from .audit import AuditMapperModule as AuditMapperModule
    from .audit import AuditProduct as AuditProduct
    from .audit import AuditSettings as AuditSettings
    from .audit import LoginEvent as LoginEvent
    from .audit import MessageAction as MessageAction
    from .authentication import AuthenticationToken as AuthenticationToken
    from .authentication import Capabilities as Capabilities
    from .authentication import ConfirmationCheck as ConfirmationCheck
    from .authentication import ConfirmationProof as ConfirmationProof
    from .authentication import ConfirmationResult as ConfirmationResult
    from .authentication import ConfirmationType as ConfirmationType
    from .authentication import LoginProvider as LoginProvider
    from .authentication import RecaptchaType as RecaptchaType
    from .backups import BackupOperation as BackupOperation
    from .backups import BackupPeriod as BackupPeriod
    from .backups import BackupProgress as BackupProgress
    from .backups import BackupRecord as BackupRecord
    from .backups import BackupSchedule as BackupSchedule
    from .backups import BackupServiceState as BackupServiceState
    from .backups import BackupStorageType as BackupStorageType
    from .backups import BackupTiming as BackupTiming
    from .branding import AdditionalWhiteLabel as AdditionalWhiteLabel
    from .branding import AdditionalWhiteLabelSettings as AdditionalWhiteLabelSettings
    from .branding import ColorTheme as ColorTheme
    from .branding import ColorThemes as ColorThemes
    from .branding import CompanyWhiteLabel as CompanyWhiteLabel
    from .branding import CompanyWhiteLabelSettings as CompanyWhiteLabelSettings
    from .branding import DefaultLogoCheck as DefaultLogoCheck
    from .branding import ImageGeometry as ImageGeometry
    from .branding import LogoImages as LogoImages
    from .branding import LogoReplacement as LogoReplacement
    from .branding import ThemeColors as ThemeColors
    from .branding import WhiteLabelLogo as WhiteLabelLogo
    from .branding import WhiteLabelLogoPaths as WhiteLabelLogoPaths
    from .branding import WhiteLabelLogoType as WhiteLabelLogoType
    from .common import SortOrder as SortOrder
    from .editor import AnonymousConfig as AnonymousConfig
    from .editor import CoEditingConfig as CoEditingConfig
    from .editor import CoEditingConfigMode as CoEditingConfigMode
    from .editor import CustomerConfig as CustomerConfig
    from .editor import CustomizationConfig as CustomizationConfig
    from .editor import DocumentAction as DocumentAction
    from .editor import DocumentActionLink as DocumentActionLink
    from .editor import DocumentConfig as DocumentConfig
    from .editor import DocumentOptions as DocumentOptions
    from .editor import DocumentServiceAddresses as DocumentServiceAddresses
    from .editor import EditHistory as EditHistory
    from .editor import EditHistoryAuthor as EditHistoryAuthor
    from .editor import EditHistoryChange as EditHistoryChange
    from .editor import EditHistoryData as EditHistoryData
    from .editor import EditorConfig as EditorConfig
    from .editor import EditorLogo as EditorLogo
    from .editor import EditorOptions as EditorOptions
    from .editor import EditorType as EditorType
    from .editor import EditTracking as EditTracking
    from .editor import EmbeddedConfig as EmbeddedConfig
    from .editor import EncryptionKeysConfig as EncryptionKeysConfig
    from .editor import FeedbackConfig as FeedbackConfig
    from .editor import FileLink as FileLink
    from .editor import FileReference as FileReference
    from .editor import FileReferenceData as FileReferenceData
    from .editor import GobackConfig as GobackConfig
    from .editor import InfoConfig as InfoConfig
    from .editor import PermissionsConfig as PermissionsConfig
    from .editor import PluginsConfig as PluginsConfig
    from .editor import PreviousVersion as PreviousVersion
    from .editor import RecentConfig as RecentConfig
    from .editor import ReviewConfig as ReviewConfig
    from .editor import StartFillingForm as StartFillingForm
    from .editor import StartFillingMode as StartFillingMode
    from .editor import SubmitForm as SubmitForm
    from .editor import TemplatesConfig as TemplatesConfig
    from .editor import UserConfig as UserConfig
    from .editor import WatermarkOnDraw as WatermarkOnDraw
    from .editor import WatermarkParagraph as WatermarkParagraph
    from .editor import WatermarkTextRun as WatermarkTextRun
    from .files import ApplyFilterOption as ApplyFilterOption
    from .files import ArchiveFormat as ArchiveFormat
    from .files import AutoCleanUpPeriod as AutoCleanUpPeriod
    from .files import AutoCleanUpSettings as AutoCleanUpSettings
    from .files import ConversionResult as ConversionResult
    from .files import DestinationCheck as DestinationCheck
    from .files import DestinationVerdict as DestinationVerdict
    from .files import Dimensions as Dimensions
    from .files import DownloadItem as DownloadItem
    from .files import EntryOrder as EntryOrder
    from .files import EntryPermissions as EntryPermissions
    from .files import File as File
    from .files import FileConflictResolveType as FileConflictResolveType
    from .files import FileEntry as FileEntry
    from .files import FileEntryType as FileEntryType
    from .files import FileOperation as FileOperation
    from .files import FileOperationType as FileOperationType
    from .files import FileOrder as FileOrder
    from .files import FilesSettings as FilesSettings
    from .files import FileStatus as FileStatus
    from .files import FileType as FileType
    from .files import FileViewAccessibility as FileViewAccessibility
    from .files import FilterType as FilterType
    from .files import Folder as Folder
    from .files import FolderContent as FolderContent
    from .files import FolderType as FolderType
    from .files import History as History
    from .files import HistoryAction as HistoryAction
    from .files import HistoryData as HistoryData
    from .files import InternalFormats as InternalFormats
    from .files import Module as Module
    from .files import RequestLocation as RequestLocation
    from .files import SearchArea as SearchArea
    from .files import SectionUsedSpace as SectionUsedSpace
    from .files import SortedByType as SortedByType
    from .files import ThumbnailStatus as ThumbnailStatus
    from .files import UploadSession as UploadSession
    from .files import UploadSessionData as UploadSessionData
    from .files import UsedSpace as UsedSpace
    from .files import VectorizationStatus as VectorizationStatus
    from .forms import DraftLocation as DraftLocation
    from .forms import FormFillingAction as FormFillingAction
    from .forms import FormFillingResult as FormFillingResult
    from .forms import FormFillingStatus as FormFillingStatus
    from .forms import FormItem as FormItem
    from .forms import FormRole as FormRole
    from .forms import FormRoleMapping as FormRoleMapping
    from .groups import Group as Group
    from .groups import GroupSummary as GroupSummary
    from .migration import ImportableItem as ImportableItem
    from .migration import MigratingFiles as MigratingFiles
    from .migration import MigratingGroup as MigratingGroup
    from .migration import MigratingUser as MigratingUser
    from .migration import MigrationInfo as MigrationInfo
    from .migration import MigrationStatus as MigrationStatus
    from .oauth2 import ConsentPage as ConsentPage
    from .oauth2 import OAuthClient as OAuthClient
    from .oauth2 import OAuthClientInfo as OAuthClientInfo
    from .oauth2 import OAuthClientInfoPage as OAuthClientInfoPage
    from .oauth2 import OAuthClientPage as OAuthClientPage
    from .oauth2 import OAuthClientSecret as OAuthClientSecret
    from .oauth2 import OAuthScope as OAuthScope
    from .oauth2 import OAuthTokens as OAuthTokens
    from .oauth2 import TokenIntrospection as TokenIntrospection
    from .payments import AccountBalance as AccountBalance
    from .payments import AccountOperation as AccountOperation
    from .payments import Currency as Currency
    from .payments import CurrentLicense as CurrentLicense
    from .payments import CustomerInfo as CustomerInfo
    from .payments import FeatureUsed as FeatureUsed
    from .payments import OperationsReport as OperationsReport
    from .payments import PaymentCalculation as PaymentCalculation
    from .payments import PaymentMethodStatus as PaymentMethodStatus
    from .payments import PaymentSettings as PaymentSettings
    from .payments import Price as Price
    from .payments import PricedQuota as PricedQuota
    from .payments import QuantityChange as QuantityChange
    from .payments import QuotaFeature as QuotaFeature
    from .payments import QuotaState as QuotaState
    from .payments import SubAccount as SubAccount
    from .payments import Tariff as Tariff
    from .payments import TariffQuota as TariffQuota
    from .payments import TariffState as TariffState
    from .payments import TenantQuota as TenantQuota
    from .payments import WalletService as WalletService
    from .payments import WalletServiceSettings as WalletServiceSettings
    from .payments import WalletSettings as WalletSettings
    from .people import Account as Account
    from .people import AccountLoginType as AccountLoginType
    from .people import Contact as Contact
    from .people import ContactsArea as ContactsArea
    from .people import Employee as Employee
    from .people import EmployeeActivationStatus as EmployeeActivationStatus
    from .people import EmployeeFull as EmployeeFull
    from .people import EmployeeStatus as EmployeeStatus
    from .people import EmployeeType as EmployeeType
    from .people import InterfaceTheme as InterfaceTheme
    from .people import InterfaceThemeSettings as InterfaceThemeSettings
    from .people import LinkedAccount as LinkedAccount
    from .people import MobilePhoneActivationStatus as MobilePhoneActivationStatus
    from .people import PaymentStatus as PaymentStatus
    from .people import Sex as Sex
    from .people import TokenClaims as TokenClaims
    from .people import UserInfo as UserInfo
    from .people import UserInvitation as UserInvitation
    from .people import UserPhoto as UserPhoto
    from .portal import Industry as Industry
    from .portal import Tenant as Tenant
    from .portal import TenantPartner as TenantPartner
    from .portal import TenantRecord as TenantRecord
    from .portal import TenantStatus as TenantStatus
    from .portal import TrustedDomainsType as TrustedDomainsType
    from .rooms import ChatSettings as ChatSettings
    from .rooms import Cover as Cover
    from .rooms import DatedEntries as DatedEntries
    from .rooms import DatedRoomNews as DatedRoomNews
    from .rooms import EmailInvitation as EmailInvitation
    from .rooms import LogoCrop as LogoCrop
    from .rooms import RoomCreationStatus as RoomCreationStatus
    from .rooms import RoomDataLifetime as RoomDataLifetime
    from .rooms import RoomDataLifetimePeriod as RoomDataLifetimePeriod
    from .rooms import RoomInvitation as RoomInvitation
    from .rooms import RoomLogo as RoomLogo
    from .rooms import RoomNews as RoomNews
    from .rooms import RoomSecurity as RoomSecurity
    from .rooms import RoomSecurityError as RoomSecurityError
    from .rooms import RoomsNotificationSettings as RoomsNotificationSettings
    from .rooms import RoomType as RoomType
    from .rooms import StorageFilter as StorageFilter
    from .rooms import StorageProviderFilter as StorageProviderFilter
    from .rooms import SubjectFilter as SubjectFilter
    from .rooms import TemplateCreationStatus as TemplateCreationStatus
    from .rooms import UploadResult as UploadResult
    from .rooms import Watermark as Watermark
    from .rooms import WatermarkAdditions as WatermarkAdditions
    from .rooms import WatermarkSettings as WatermarkSettings
    from .security import ActiveConnection as ActiveConnection
    from .security import ActiveConnections as ActiveConnections
    from .security import ContentSecurityPolicy as ContentSecurityPolicy
    from .security import EncryptionSettings as EncryptionSettings
    from .security import EncryptionStatus as EncryptionStatus
    from .security import IpRestriction as IpRestriction
    from .security import IpRestrictionRule as IpRestrictionRule
    from .security import IpRestrictions as IpRestrictions
    from .security import IpRestrictionSettings as IpRestrictionSettings
    from .security import LoginSettings as LoginSettings
    from .security import ModuleSecurity as ModuleSecurity
    from .security import ModuleSwitch as ModuleSwitch
    from .security import PasswordHashing as PasswordHashing
    from .security import PasswordSettings as PasswordSettings
    from .security import PushSubscription as PushSubscription
    from .security import SmtpSettings as SmtpSettings
    from .security import SmtpTestStatus as SmtpTestStatus
    from .security import TfaBackupCode as TfaBackupCode
    from .security import TfaSettings as TfaSettings
    from .security import TfaSetupCode as TfaSetupCode
    from .security import TfaType as TfaType
    from .settings import BannerSettings as BannerSettings
    from .settings import CookieSettings as CookieSettings
    from .settings import DeepLink as DeepLink
    from .settings import DeepLinkHandlingMode as DeepLinkHandlingMode
    from .settings import DeepLinkSettings as DeepLinkSettings
    from .settings import DefaultQuotaSettings as DefaultQuotaSettings
    from .settings import DevToolsAccessSettings as DevToolsAccessSettings
    from .settings import DomainRules as DomainRules
    from .settings import EmailActivationSettings as EmailActivationSettings
    from .settings import EnabledModule as EnabledModule
    from .settings import ExternalResource as ExternalResource
    from .settings import ExternalResources as ExternalResources
    from .settings import FirebaseSettings as FirebaseSettings
    from .settings import FormGallery as FormGallery
    from .settings import InvitationSettings as InvitationSettings
    from .settings import NotificationChannel as NotificationChannel
    from .settings import NotificationChannels as NotificationChannels
    from .settings import NotificationSettings as NotificationSettings
    from .settings import NotificationType as NotificationType
    from .settings import OwnerChangeInstructions as OwnerChangeInstructions
    from .settings import PluginPermissions as PluginPermissions
    from .settings import PortalSettings as PortalSettings
    from .settings import ProductAdministrator as ProductAdministrator
    from .settings import QuotaFilter as QuotaFilter
    from .settings import SocketSettings as SocketSettings
    from .settings import SpaceUsage as SpaceUsage
    from .settings import TelegramConnection as TelegramConnection
    from .settings import TelegramRegistration as TelegramRegistration
    from .settings import TenantQuotaLimit as TenantQuotaLimit
    from .settings import TimeZone as TimeZone
    from .settings import WebPlugin as WebPlugin
    from .settings import WizardSettings as WizardSettings
    from .sharing import AccessRight as AccessRight
    from .sharing import AccessSummary as AccessSummary
    from .sharing import ExternalLinkStatus as ExternalLinkStatus
    from .sharing import ExternalShare as ExternalShare
    from .sharing import GroupMemberAccess as GroupMemberAccess
    from .sharing import LinkType as LinkType
    from .sharing import MentionableUser as MentionableUser
    from .sharing import RecipientType as RecipientType
    from .sharing import ShareCounts as ShareCounts
    from .sharing import ShareEntry as ShareEntry
    from .sharing import ShareFilterType as ShareFilterType
    from .sharing import ShareLink as ShareLink
    from .sharing import ShareRights as ShareRights
    from .sharing import ShareTarget as ShareTarget
    from .sso import SsoCertificate as SsoCertificate
    from .sso import SsoFieldMapping as SsoFieldMapping
    from .sso import SsoIdpCertificateAdvanced as SsoIdpCertificateAdvanced
    from .sso import SsoIdpSettings as SsoIdpSettings
    from .sso import SsoSettings as SsoSettings
    from .sso import SsoSpCertificateAdvanced as SsoSpCertificateAdvanced
    from .storage import AmazonRegion as AmazonRegion
    from .storage import AuthorizationService as AuthorizationService
    from .storage import ProviderToken as ProviderToken
    from .storage import ServiceKey as ServiceKey
    from .storage import Storage as Storage
    from .storage import StorageParameter as StorageParameter
    from .storage import StorageProvider as StorageProvider
    from .storage import StorageSettings as StorageSettings
    from .storage import ThirdPartyAccount as ThirdPartyAccount
    from .storage import ThirdPartyCredentials as ThirdPartyCredentials
    from .tasks import DocumentBuilderTask as DocumentBuilderTask
    from .tasks import TaskProgress as TaskProgress
    from .tasks import TaskStatus as TaskStatus
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookDeliveryStatus as WebhookDeliveryStatus
    from .webhooks import WebhookLogEntry as WebhookLogEntry
    from .webhooks import WebhookTrigger as WebhookTrigger
    from .webhooks import WebhookWithStatus as WebhookWithStatus

__all__ = [
    "AccessRight",
    "AccessSummary",
    "Account",
    "AccountBalance",
    "AccountLoginType",
    "AccountOperation",
    "ActiveConnection",
    "ActiveConnections",
    "AdditionalWhiteLabel",
    "AdditionalWhiteLabelSettings",
    "AmazonRegion",
    "AnonymousConfig",
    "ApiKey",
    "ApplyFilterOption",
    "ArchiveFormat",
    "AuditActionType",
    "AuditEntryType",
    "AuditEvent",
    "AuditLocation",
    "AuditMapper",
    "AuditMapperAction",
    "AuditMapperModule",
    "AuditProduct",
    "AuditSettings",
    "AuthenticationToken",
    "AuthorizationService",
    "AutoCleanUpPeriod",
    "AutoCleanUpSettings",
    "BackupOperation",
    "BackupPeriod",
    "BackupProgress",
    "BackupRecord",
    "BackupSchedule",
    "BackupServiceState",
    "BackupStorageType",
    "BackupTiming",
    "BannerSettings",
    "Capabilities",
    "ChatSettings",
    "CoEditingConfig",
    "CoEditingConfigMode",
    "ColorTheme",
    "ColorThemes",
    "CompanyWhiteLabel",
    "CompanyWhiteLabelSettings",
    "ConfirmationCheck",
    "ConfirmationProof",
    "ConfirmationResult",
    "ConfirmationType",
    "ConsentPage",
    "Contact",
    "ContactsArea",
    "ContentSecurityPolicy",
    "ConversionResult",
    "CookieSettings",
    "Cover",
    "Currency",
    "CurrentLicense",
    "CustomerConfig",
    "CustomerInfo",
    "CustomizationConfig",
    "DatedEntries",
    "DatedRoomNews",
    "DeepLink",
    "DeepLinkHandlingMode",
    "DeepLinkSettings",
    "DefaultLogoCheck",
    "DefaultQuotaSettings",
    "DestinationCheck",
    "DestinationVerdict",
    "DevToolsAccessSettings",
    "Dimensions",
    "DocumentAction",
    "DocumentActionLink",
    "DocumentBuilderTask",
    "DocumentConfig",
    "DocumentOptions",
    "DocumentServiceAddresses",
    "DomainRules",
    "DownloadItem",
    "DraftLocation",
    "EditHistory",
    "EditHistoryAuthor",
    "EditHistoryChange",
    "EditHistoryData",
    "EditTracking",
    "EditorConfig",
    "EditorLogo",
    "EditorOptions",
    "EditorType",
    "EmailActivationSettings",
    "EmailInvitation",
    "EmbeddedConfig",
    "Employee",
    "EmployeeActivationStatus",
    "EmployeeFull",
    "EmployeeStatus",
    "EmployeeType",
    "EnabledModule",
    "EncryptionKeysConfig",
    "EncryptionSettings",
    "EncryptionStatus",
    "EntryOrder",
    "EntryPermissions",
    "ExternalLinkStatus",
    "ExternalResource",
    "ExternalResources",
    "ExternalShare",
    "FeatureUsed",
    "FeedbackConfig",
    "File",
    "FileConflictResolveType",
    "FileEntry",
    "FileEntryType",
    "FileLink",
    "FileOperation",
    "FileOperationType",
    "FileOrder",
    "FileReference",
    "FileReferenceData",
    "FileStatus",
    "FileType",
    "FileViewAccessibility",
    "FilesSettings",
    "FilterType",
    "FirebaseSettings",
    "Folder",
    "FolderContent",
    "FolderType",
    "FormFillingAction",
    "FormFillingResult",
    "FormFillingStatus",
    "FormGallery",
    "FormItem",
    "FormRole",
    "FormRoleMapping",
    "GobackConfig",
    "Group",
    "GroupMemberAccess",
    "GroupSummary",
    "History",
    "HistoryAction",
    "HistoryData",
    "ImageGeometry",
    "ImportableItem",
    "Industry",
    "InfoConfig",
    "InterfaceTheme",
    "InterfaceThemeSettings",
    "InternalFormats",
    "InvitationSettings",
    "IpRestriction",
    "IpRestrictionRule",
    "IpRestrictionSettings",
    "IpRestrictions",
    "LinkType",
    "LinkedAccount",
    "LoginEvent",
    "LoginProvider",
    "LoginSettings",
    "LogoCrop",
    "LogoImages",
    "LogoReplacement",
    "MentionableUser",
    "MessageAction",
    "MigratingFiles",
    "MigratingGroup",
    "MigratingUser",
    "MigrationInfo",
    "MigrationStatus",
    "MobilePhoneActivationStatus",
    "Module",
    "ModuleSecurity",
    "ModuleSwitch",
    "NotificationChannel",
    "NotificationChannels",
    "NotificationSettings",
    "NotificationType",
    "OAuthClient",
    "OAuthClientInfo",
    "OAuthClientInfoPage",
    "OAuthClientPage",
    "OAuthClientSecret",
    "OAuthScope",
    "OAuthTokens",
    "OperationsReport",
    "OwnerChangeInstructions",
    "PasswordHashing",
    "PasswordSettings",
    "PaymentCalculation",
    "PaymentMethodStatus",
    "PaymentSettings",
    "PaymentStatus",
    "PermissionsConfig",
    "PluginPermissions",
    "PluginsConfig",
    "PortalSettings",
    "PreviousVersion",
    "Price",
    "PricedQuota",
    "ProductAdministrator",
    "ProviderToken",
    "PushSubscription",
    "QuantityChange",
    "QuotaFeature",
    "QuotaFilter",
    "QuotaState",
    "RecaptchaType",
    "RecentConfig",
    "RecipientType",
    "RequestLocation",
    "ReviewConfig",
    "RoomCreationStatus",
    "RoomDataLifetime",
    "RoomDataLifetimePeriod",
    "RoomInvitation",
    "RoomLogo",
    "RoomNews",
    "RoomSecurity",
    "RoomSecurityError",
    "RoomType",
    "RoomsNotificationSettings",
    "SearchArea",
    "SectionUsedSpace",
    "ServiceKey",
    "Sex",
    "ShareCounts",
    "ShareEntry",
    "ShareFilterType",
    "ShareLink",
    "ShareRights",
    "ShareTarget",
    "SmtpSettings",
    "SmtpTestStatus",
    "SocketSettings",
    "SortOrder",
    "SortedByType",
    "SpaceUsage",
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateAdvanced",
    "SsoIdpSettings",
    "SsoSettings",
    "SsoSpCertificateAdvanced",
    "StartFillingForm",
    "StartFillingMode",
    "Storage",
    "StorageFilter",
    "StorageParameter",
    "StorageProvider",
    "StorageProviderFilter",
    "StorageSettings",
    "SubAccount",
    "SubjectFilter",
    "SubmitForm",
    "Tariff",
    "TariffQuota",
    "TariffState",
    "TaskProgress",
    "TaskStatus",
    "TelegramConnection",
    "TelegramRegistration",
    "TemplateCreationStatus",
    "TemplatesConfig",
    "Tenant",
    "TenantPartner",
    "TenantQuota",
    "TenantQuotaLimit",
    "TenantRecord",
    "TenantStatus",
    "TfaBackupCode",
    "TfaSettings",
    "TfaSetupCode",
    "TfaType",
    "ThemeColors",
    "ThirdPartyAccount",
    "ThirdPartyCredentials",
    "ThumbnailStatus",
    "TimeZone",
    "TokenClaims",
    "TokenIntrospection",
    "TrustedDomainsType",
    "UploadResult",
    "UploadSession",
    "UploadSessionData",
    "UsedSpace",
    "UserConfig",
    "UserInfo",
    "UserInvitation",
    "UserPhoto",
    "VectorizationStatus",
    "WalletService",
    "WalletServiceSettings",
    "WalletSettings",
    "Watermark",
    "WatermarkAdditions",
    "WatermarkOnDraw",
    "WatermarkParagraph",
    "WatermarkSettings",
    "WatermarkTextRun",
    "WebPlugin",
    "Webhook",
    "WebhookDeliveryStatus",
    "WebhookLogEntry",
    "WebhookTrigger",
    "WebhookWithStatus",
    "WhiteLabelLogo",
    "WhiteLabelLogoPaths",
    "WhiteLabelLogoType",
    "WizardSettings",
]

_HOMES: dict[str, str] = {
    "ApiKey": "api_keys",
    "AuditActionType": "audit",
    "AuditEntryType": "audit",
    "AuditEvent": "audit",
    "AuditLocation": "audit",
    "AuditMapper": "audit",
    "AuditMapperAction": "audit",
    "AuditMapperModule": "audit",
    "AuditProduct": "audit",
    "AuditSettings": "audit",
    "LoginEvent": "audit",
    "MessageAction": "audit",
    "AuthenticationToken": "authentication",
    "Capabilities": "authentication",
    "ConfirmationCheck": "authentication",
    "ConfirmationProof": "authentication",
    "ConfirmationResult": "authentication",
    "ConfirmationType": "authentication",
    "LoginProvider": "authentication",
    "RecaptchaType": "authentication",
    "BackupOperation": "backups",
    "BackupPeriod": "backups",
    "BackupProgress": "backups",
    "BackupRecord": "backups",
    "BackupSchedule": "backups",
    "BackupServiceState": "backups",
    "BackupStorageType": "backups",
    "BackupTiming": "backups",
    "AdditionalWhiteLabel": "branding",
    "AdditionalWhiteLabelSettings": "branding",
    "ColorTheme": "branding",
    "ColorThemes": "branding",
    "CompanyWhiteLabel": "branding",
    "CompanyWhiteLabelSettings": "branding",
    "DefaultLogoCheck": "branding",
    "ImageGeometry": "branding",
    "LogoImages": "branding",
    "LogoReplacement": "branding",
    "ThemeColors": "branding",
    "WhiteLabelLogo": "branding",
    "WhiteLabelLogoPaths": "branding",
    "WhiteLabelLogoType": "branding",
    "SortOrder": "common",
    "AnonymousConfig": "editor",
    "CoEditingConfig": "editor",
    "CoEditingConfigMode": "editor",
    "CustomerConfig": "editor",
    "CustomizationConfig": "editor",
    "DocumentAction": "editor",
    "DocumentActionLink": "editor",
    "DocumentConfig": "editor",
    "DocumentOptions": "editor",
    "DocumentServiceAddresses": "editor",
    "EditHistory": "editor",
    "EditHistoryAuthor": "editor",
    "EditHistoryChange": "editor",
    "EditHistoryData": "editor",
    "EditorConfig": "editor",
    "EditorLogo": "editor",
    "EditorOptions": "editor",
    "EditorType": "editor",
    "EditTracking": "editor",
    "EmbeddedConfig": "editor",
    "EncryptionKeysConfig": "editor",
    "FeedbackConfig": "editor",
    "FileLink": "editor",
    "FileReference": "editor",
    "FileReferenceData": "editor",
    "GobackConfig": "editor",
    "InfoConfig": "editor",
    "PermissionsConfig": "editor",
    "PluginsConfig": "editor",
    "PreviousVersion": "editor",
    "RecentConfig": "editor",
    "ReviewConfig": "editor",
    "StartFillingForm": "editor",
    "StartFillingMode": "editor",
    "SubmitForm": "editor",
    "TemplatesConfig": "editor",
    "UserConfig": "editor",
    "WatermarkOnDraw": "editor",
    "WatermarkParagraph": "editor",
    "WatermarkTextRun": "editor",
    "ApplyFilterOption": "files",
    "ArchiveFormat": "files",
    "AutoCleanUpPeriod": "files",
    "AutoCleanUpSettings": "files",
    "ConversionResult": "files",
    "DestinationCheck": "files",
    "DestinationVerdict": "files",
    "Dimensions": "files",
    "DownloadItem": "files",
    "EntryOrder": "files",
    "EntryPermissions": "files",
    "File": "files",
    "FileConflictResolveType": "files",
    "FileEntry": "files",
    "FileEntryType": "files",
    "FileOperation": "files",
    "FileOperationType": "files",
    "FileOrder": "files",
    "FilesSettings": "files",
    "FileStatus": "files",
    "FileType": "files",
    "FileViewAccessibility": "files",
    "FilterType": "files",
    "Folder": "files",
    "FolderContent": "files",
    "FolderType": "files",
    "History": "files",
    "HistoryAction": "files",
    "HistoryData": "files",
    "InternalFormats": "files",
    "Module": "files",
    "RequestLocation": "files",
    "SearchArea": "files",
    "SectionUsedSpace": "files",
    "SortedByType": "files",
    "ThumbnailStatus": "files",
    "UploadSession": "files",
    "UploadSessionData": "files",
    "UsedSpace": "files",
    "VectorizationStatus": "files",
    "DraftLocation": "forms",
    "FormFillingAction": "forms",
    "FormFillingResult": "forms",
    "FormFillingStatus": "forms",
    "FormItem": "forms",
    "FormRole": "forms",
    "FormRoleMapping": "forms",
    "Group": "groups",
    "GroupSummary": "groups",
    "ImportableItem": "migration",
    "MigratingFiles": "migration",
    "MigratingGroup": "migration",
    "MigratingUser": "migration",
    "MigrationInfo": "migration",
    "MigrationStatus": "migration",
    "ConsentPage": "oauth2",
    "OAuthClient": "oauth2",
    "OAuthClientInfo": "oauth2",
    "OAuthClientInfoPage": "oauth2",
    "OAuthClientPage": "oauth2",
    "OAuthClientSecret": "oauth2",
    "OAuthScope": "oauth2",
    "OAuthTokens": "oauth2",
    "TokenIntrospection": "oauth2",
    "AccountBalance": "payments",
    "AccountOperation": "payments",
    "Currency": "payments",
    "CurrentLicense": "payments",
    "CustomerInfo": "payments",
    "FeatureUsed": "payments",
    "OperationsReport": "payments",
    "PaymentCalculation": "payments",
    "PaymentMethodStatus": "payments",
    "PaymentSettings": "payments",
    "Price": "payments",
    "PricedQuota": "payments",
    "QuantityChange": "payments",
    "QuotaFeature": "payments",
    "QuotaState": "payments",
    "SubAccount": "payments",
    "Tariff": "payments",
    "TariffQuota": "payments",
    "TariffState": "payments",
    "TenantQuota": "payments",
    "WalletService": "payments",
    "WalletServiceSettings": "payments",
    "WalletSettings": "payments",
    "Account": "people",
    "AccountLoginType": "people",
    "Contact": "people",
    "ContactsArea": "people",
    "Employee": "people",
    "EmployeeActivationStatus": "people",
    "EmployeeFull": "people",
    "EmployeeStatus": "people",
    "EmployeeType": "people",
    "InterfaceTheme": "people",
    "InterfaceThemeSettings": "people",
    "LinkedAccount": "people",
    "MobilePhoneActivationStatus": "people",
    "PaymentStatus": "people",
    "Sex": "people",
    "TokenClaims": "people",
    "UserInfo": "people",
    "UserInvitation": "people",
    "UserPhoto": "people",
    "Industry": "portal",
    "Tenant": "portal",
    "TenantPartner": "portal",
    "TenantRecord": "portal",
    "TenantStatus": "portal",
    "TrustedDomainsType": "portal",
    "ChatSettings": "rooms",
    "Cover": "rooms",
    "DatedEntries": "rooms",
    "DatedRoomNews": "rooms",
    "EmailInvitation": "rooms",
    "LogoCrop": "rooms",
    "RoomCreationStatus": "rooms",
    "RoomDataLifetime": "rooms",
    "RoomDataLifetimePeriod": "rooms",
    "RoomInvitation": "rooms",
    "RoomLogo": "rooms",
    "RoomNews": "rooms",
    "RoomSecurity": "rooms",
    "RoomSecurityError": "rooms",
    "RoomsNotificationSettings": "rooms",
    "RoomType": "rooms",
    "StorageFilter": "rooms",
    "StorageProviderFilter": "rooms",
    "SubjectFilter": "rooms",
    "TemplateCreationStatus": "rooms",
    "UploadResult": "rooms",
    "Watermark": "rooms",
    "WatermarkAdditions": "rooms",
    "WatermarkSettings": "rooms",
    "ActiveConnection": "security",
    "ActiveConnections": "security",
    "ContentSecurityPolicy": "security",
    "EncryptionSettings": "security",
    "EncryptionStatus": "security",
    "IpRestriction": "security",
    "IpRestrictionRule": "security",
    "IpRestrictions": "security",
    "IpRestrictionSettings": "security",
    "LoginSettings": "security",
    "ModuleSecurity": "security",
    "ModuleSwitch": "security",
    "PasswordHashing": "security",
    "PasswordSettings": "security",
    "PushSubscription": "security",
    "SmtpSettings": "security",
    "SmtpTestStatus": "security",
    "TfaBackupCode": "security",
    "TfaSettings": "security",
    "TfaSetupCode": "security",
    "TfaType": "security",
    "BannerSettings": "settings",
    "CookieSettings": "settings",
    "DeepLink": "settings",
    "DeepLinkHandlingMode": "settings",
    "DeepLinkSettings": "settings",
    "DefaultQuotaSettings": "settings",
    "DevToolsAccessSettings": "settings",
    "DomainRules": "settings",
    "EmailActivationSettings": "settings",
    "EnabledModule": "settings",
    "ExternalResource": "settings",
    "ExternalResources": "settings",
    "FirebaseSettings": "settings",
    "FormGallery": "settings",
    "InvitationSettings": "settings",
    "NotificationChannel": "settings",
    "NotificationChannels": "settings",
    "NotificationSettings": "settings",
    "NotificationType": "settings",
    "OwnerChangeInstructions": "settings",
    "PluginPermissions": "settings",
    "PortalSettings": "settings",
    "ProductAdministrator": "settings",
    "QuotaFilter": "settings",
    "SocketSettings": "settings",
    "SpaceUsage": "settings",
    "TelegramConnection": "settings",
    "TelegramRegistration": "settings",
    "TenantQuotaLimit": "settings",
    "TimeZone": "settings",
    "WebPlugin": "settings",
    "WizardSettings": "settings",
    "AccessRight": "sharing",
    "AccessSummary": "sharing",
    "ExternalLinkStatus": "sharing",
    "ExternalShare": "sharing",
    "GroupMemberAccess": "sharing",
    "LinkType": "sharing",
    "MentionableUser": "sharing",
    "RecipientType": "sharing",
    "ShareCounts": "sharing",
    "ShareEntry": "sharing",
    "ShareFilterType": "sharing",
    "ShareLink": "sharing",
    "ShareRights": "sharing",
    "ShareTarget": "sharing",
    "SsoCertificate": "sso",
    "SsoFieldMapping": "sso",
    "SsoIdpCertificateAdvanced": "sso",
    "SsoIdpSettings": "sso",
    "SsoSettings": "sso",
    "SsoSpCertificateAdvanced": "sso",
    "AmazonRegion": "storage",
    "AuthorizationService": "storage",
    "ProviderToken": "storage",
    "ServiceKey": "storage",
    "Storage": "storage",
    "StorageParameter": "storage",
    "StorageProvider": "storage",
    "StorageSettings": "storage",
    "ThirdPartyAccount": "storage",
    "ThirdPartyCredentials": "storage",
    "DocumentBuilderTask": "tasks",
    "TaskProgress": "tasks",
    "TaskStatus": "tasks",
    "Webhook": "webhooks",
    "WebhookDeliveryStatus": "webhooks",
    "WebhookLogEntry": "webhooks",
    "WebhookTrigger": "webhooks",
    "WebhookWithStatus": "webhooks",
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
