"""Types that calls take and return; each module loads when one of its types is first used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api_keys import ApiKeyResponse as ApiKeyResponse
    from .authentication import AuthenticationToken as AuthenticationToken
    from .authentication import Confirm as Confirm
    from .authentication import ConfirmData as ConfirmData
    from .authentication import ConfirmType as ConfirmType
    from .authentication import ValidationResult as ValidationResult
    from .backup import BackupHistoryRecord as BackupHistoryRecord
    from .backup import BackupPeriod as BackupPeriod
    from .backup import BackupProgress as BackupProgress
    from .backup import BackupProgressEnum as BackupProgressEnum
    from .backup import BackupServiceState as BackupServiceState
    from .backup import BackupStorageType as BackupStorageType
    from .backup import Cron as Cron
    from .backup import CronParams as CronParams
    from .backup import ItemKeyValuePairObjectObject as ItemKeyValuePairObjectObject
    from .backup import Schedule as Schedule
    from .capabilities import Capabilities as Capabilities
    from .common import ChatSettings as ChatSettings
    from .common import Contact as Contact
    from .common import DarkThemeSettingsType as DarkThemeSettingsType
    from .common import DistributedTaskStatus as DistributedTaskStatus
    from .common import DocumentBuilderTask as DocumentBuilderTask
    from .common import Employee as Employee
    from .common import EmployeeActivationStatus as EmployeeActivationStatus
    from .common import EmployeeFull as EmployeeFull
    from .common import EmployeeStatus as EmployeeStatus
    from .common import EmployeeType as EmployeeType
    from .common import FileEntryBase as FileEntryBase
    from .common import FileEntryInteger as FileEntryInteger
    from .common import FileEntryIntegerAvailableShareRights as FileEntryIntegerAvailableShareRights
    from .common import FileEntryIntegerSecurity as FileEntryIntegerSecurity
    from .common import FileEntryIntegerShareSettings as FileEntryIntegerShareSettings
    from .common import FileEntryString as FileEntryString
    from .common import FileEntryStringAvailableShareRights as FileEntryStringAvailableShareRights
    from .common import FileEntryStringSecurity as FileEntryStringSecurity
    from .common import FileEntryStringShareSettings as FileEntryStringShareSettings
    from .common import FileEntryType as FileEntryType
    from .common import FileOperation as FileOperation
    from .common import FileOperationType as FileOperationType
    from .common import FileShare as FileShare
    from .common import FileShareDto as FileShareDto
    from .common import FileShareLink as FileShareLink
    from .common import FileShareParams as FileShareParams
    from .common import FolderContentInteger as FolderContentInteger
    from .common import FolderInteger as FolderInteger
    from .common import FolderString as FolderString
    from .common import FolderType as FolderType
    from .common import GroupSummary as GroupSummary
    from .common import KeyValuePairStringStringValues as KeyValuePairStringStringValues
    from .common import LinkType as LinkType
    from .common import Logo as Logo
    from .common import LogoCover as LogoCover
    from .common import MessageAction as MessageAction
    from .common import MobilePhoneActivationStatus as MobilePhoneActivationStatus
    from .common import NoContentResult as NoContentResult
    from .common import QuotaFilter as QuotaFilter
    from .common import RecaptchaType as RecaptchaType
    from .common import RoomDataLifetime as RoomDataLifetime
    from .common import RoomDataLifetimePeriod as RoomDataLifetimePeriod
    from .common import RoomType as RoomType
    from .common import SearchArea as SearchArea
    from .common import SortOrder as SortOrder
    from .common import StatusCodeResult as StatusCodeResult
    from .common import SubjectType as SubjectType
    from .common import TenantBannerSettings as TenantBannerSettings
    from .common import TenantDevToolsAccessSettings as TenantDevToolsAccessSettings
    from .common import TenantEntityQuotaSettings as TenantEntityQuotaSettings
    from .common import TenantIndustry as TenantIndustry
    from .common import TenantQuotaSettings as TenantQuotaSettings
    from .common import TenantStatus as TenantStatus
    from .common import TenantTrustedDomainsType as TenantTrustedDomainsType
    from .common import UserInfo as UserInfo
    from .common import Watermark as Watermark
    from .common import WatermarkAdditions as WatermarkAdditions
    from .files import AceShortWrapper as AceShortWrapper
    from .files import ActionConfig as ActionConfig
    from .files import ActionLinkConfig as ActionLinkConfig
    from .files import AnonymousConfig as AnonymousConfig
    from .files import ApplyFilterOption as ApplyFilterOption
    from .files import AuthData as AuthData
    from .files import AutoCleanUpData as AutoCleanUpData
    from .files import CheckDestFolder as CheckDestFolder
    from .files import CheckDestFolderResult as CheckDestFolderResult
    from .files import CoEditingConfig as CoEditingConfig
    from .files import CoEditingConfigMode as CoEditingConfigMode
    from .files import ConfigurationInteger as ConfigurationInteger
    from .files import ContentDisposition as ContentDisposition
    from .files import ContentType as ContentType
    from .files import ConversationResult as ConversationResult
    from .files import CustomerConfig as CustomerConfig
    from .files import CustomizationConfig as CustomizationConfig
    from .files import DateToAutoCleanUp as DateToAutoCleanUp
    from .files import DocServiceUrl as DocServiceUrl
    from .files import DocumentConfig as DocumentConfig
    from .files import DownloadRequestItem as DownloadRequestItem
    from .files import DraftLocationInteger as DraftLocationInteger
    from .files import EditHistory as EditHistory
    from .files import EditHistoryAuthor as EditHistoryAuthor
    from .files import EditHistoryChangesWrapper as EditHistoryChangesWrapper
    from .files import EditHistoryData as EditHistoryData
    from .files import EditHistoryUrl as EditHistoryUrl
    from .files import EditorConfiguration as EditorConfiguration
    from .files import EditorType as EditorType
    from .files import EmbeddedConfig as EmbeddedConfig
    from .files import EncryptionKeysConfig as EncryptionKeysConfig
    from .files import ExternalShare as ExternalShare
    from .files import FeedbackConfig as FeedbackConfig
    from .files import FileConflictResolveType as FileConflictResolveType
    from .files import FileInteger as FileInteger
    from .files import FileIntegerViewAccessibility as FileIntegerViewAccessibility
    from .files import FileLink as FileLink
    from .files import FileReference as FileReference
    from .files import FileReferenceData as FileReferenceData
    from .files import FileStatus as FileStatus
    from .files import FileType as FileType
    from .files import FilesSettings as FilesSettings
    from .files import (
        FilesSettingsDefaultSharingAccessRight as FilesSettingsDefaultSharingAccessRight,
    )
    from .files import FilesSettingsInternalFormats as FilesSettingsInternalFormats
    from .files import FilesStatisticsFolder as FilesStatisticsFolder
    from .files import FilesStatisticsResult as FilesStatisticsResult
    from .files import FillingFormResultInteger as FillingFormResultInteger
    from .files import FilterType as FilterType
    from .files import FormFillingManageAction as FormFillingManageAction
    from .files import FormFillingStatus as FormFillingStatus
    from .files import FormRole as FormRole
    from .files import FormRoleDto as FormRoleDto
    from .files import FormsItem as FormsItem
    from .files import GobackConfig as GobackConfig
    from .files import GroupMemberSecurityRequest as GroupMemberSecurityRequest
    from .files import History as History
    from .files import HistoryAction as HistoryAction
    from .files import HistoryData as HistoryData
    from .files import ICompress as ICompress
    from .files import InfoConfig as InfoConfig
    from .files import KeyValuePairBooleanString as KeyValuePairBooleanString
    from .files import Location as Location
    from .files import LogoConfig as LogoConfig
    from .files import MentionWrapper as MentionWrapper
    from .files import Module as Module
    from .files import OAuth20Token as OAuth20Token
    from .files import Options as Options
    from .files import OrderBy as OrderBy
    from .files import OrdersItemRequestInteger as OrdersItemRequestInteger
    from .files import Paragraph as Paragraph
    from .files import PermissionsConfig as PermissionsConfig
    from .files import PluginsConfig as PluginsConfig
    from .files import Provider as Provider
    from .files import RecentConfig as RecentConfig
    from .files import ReviewConfig as ReviewConfig
    from .files import Run as Run
    from .files import Size as Size
    from .files import SortedByType as SortedByType
    from .files import StartFillingForm as StartFillingForm
    from .files import StartFillingMode as StartFillingMode
    from .files import Status as Status
    from .files import SubmitForm as SubmitForm
    from .files import TemplatesConfig as TemplatesConfig
    from .files import ThirdPartyParams as ThirdPartyParams
    from .files import Thumbnail as Thumbnail
    from .files import (
        UpdateDefaultAccessRightsSettingBodyItem as UpdateDefaultAccessRightsSettingBodyItem,
    )
    from .files import UserConfig as UserConfig
    from .files import VectorizationStatus as VectorizationStatus
    from .files import WatermarkOnDraw as WatermarkOnDraw
    from .group import Group as Group
    from .migration import ImportableApiEntity as ImportableApiEntity
    from .migration import MigratingApiFiles as MigratingApiFiles
    from .migration import MigratingApiGroup as MigratingApiGroup
    from .migration import MigratingApiUser as MigratingApiUser
    from .migration import MigrationApiInfo as MigrationApiInfo
    from .migration import MigrationStatus as MigrationStatus
    from .oauth_2_0 import ClientInfoResponse as ClientInfoResponse
    from .oauth_2_0 import ClientResponse as ClientResponse
    from .oauth_2_0 import ClientSecretResponse as ClientSecretResponse
    from .oauth_2_0 import ExchangeTokenAuthorizationResponse as ExchangeTokenAuthorizationResponse
    from .oauth_2_0 import PageableModificationResponse as PageableModificationResponse
    from .oauth_2_0 import PageableResponse as PageableResponse
    from .oauth_2_0 import PageableResponseClientInfoResponse as PageableResponseClientInfoResponse
    from .oauth_2_0 import ScopeResponse as ScopeResponse
    from .other import AdditionalWhiteLabelSettingsDto as AdditionalWhiteLabelSettingsDto
    from .other import CompanyWhiteLabelSettingsDto as CompanyWhiteLabelSettingsDto
    from .people import AccountInfo as AccountInfo
    from .people import AccountLoginType as AccountLoginType
    from .people import Area as Area
    from .people import DarkThemeSettings as DarkThemeSettings
    from .people import FileUploadResult as FileUploadResult
    from .people import ListSimpleSearchEmployeeType as ListSimpleSearchEmployeeType
    from .people import Payments as Payments
    from .people import (
        SearchUsersByExtendedFilterEmployeeType as SearchUsersByExtendedFilterEmployeeType,
    )
    from .people import SexEnum as SexEnum
    from .people import TaskProgressResponse as TaskProgressResponse
    from .people import ThumbnailsData as ThumbnailsData
    from .people import UserInvitationRequest as UserInvitationRequest
    from .portal import Balance as Balance
    from .portal import Currencies as Currencies
    from .portal import CustomerInfo as CustomerInfo
    from .portal import FeatureUsed as FeatureUsed
    from .portal import Operation as Operation
    from .portal import PaymentCalculation as PaymentCalculation
    from .portal import PaymentMethodStatus as PaymentMethodStatus
    from .portal import Price as Price
    from .portal import ProductQuantityType as ProductQuantityType
    from .portal import Quota as Quota
    from .portal import QuotaDto as QuotaDto
    from .portal import QuotaState as QuotaState
    from .portal import Report as Report
    from .portal import SubAccount as SubAccount
    from .portal import Tariff as Tariff
    from .portal import TariffState as TariffState
    from .portal import Tenant as Tenant
    from .portal import TenantQuota as TenantQuota
    from .portal import TenantQuotaFeature as TenantQuotaFeature
    from .portal import TenantWalletService as TenantWalletService
    from .portal import TenantWalletServiceSettings as TenantWalletServiceSettings
    from .portal import (
        TenantWalletServiceSettingsEnabledService as TenantWalletServiceSettingsEnabledService,
    )
    from .portal import TenantWalletSettings as TenantWalletSettings
    from .portal import TenantWalletSettingsWrapper as TenantWalletSettingsWrapper
    from .rooms import CoversResult as CoversResult
    from .rooms import EmailInvitation as EmailInvitation
    from .rooms import LogoRequest as LogoRequest
    from .rooms import NewItemsFileEntryBase as NewItemsFileEntryBase
    from .rooms import NewItemsRoomNewItems as NewItemsRoomNewItems
    from .rooms import ProviderFilter as ProviderFilter
    from .rooms import RoomFromTemplateStatus as RoomFromTemplateStatus
    from .rooms import RoomInvitation as RoomInvitation
    from .rooms import RoomNewItems as RoomNewItems
    from .rooms import RoomSecurity as RoomSecurity
    from .rooms import RoomSecurityError as RoomSecurityError
    from .rooms import RoomTemplateStatus as RoomTemplateStatus
    from .rooms import ShareFilterType as ShareFilterType
    from .rooms import StorageFilter as StorageFilter
    from .rooms import SubjectFilter as SubjectFilter
    from .rooms import UploadResult as UploadResult
    from .rooms import WatermarkRequest as WatermarkRequest
    from .security import ActionType as ActionType
    from .security import ActiveConnections as ActiveConnections
    from .security import ActiveConnectionsItem as ActiveConnectionsItem
    from .security import AuditEvent as AuditEvent
    from .security import Csp as Csp
    from .security import DbTenant as DbTenant
    from .security import DbTenantPartner as DbTenantPartner
    from .security import EntryType as EntryType
    from .security import FireBaseUser as FireBaseUser
    from .security import LocationType as LocationType
    from .security import LoginEvent as LoginEvent
    from .security import ProductType as ProductType
    from .security import SmtpOperationStatusRequests as SmtpOperationStatusRequests
    from .security import SmtpSettings as SmtpSettings
    from .security import TenantAuditSettings as TenantAuditSettings
    from .security import TenantAuditSettingsWrapper as TenantAuditSettingsWrapper
    from .settings import AdditionalWhiteLabelSettings as AdditionalWhiteLabelSettings
    from .settings import AdditionalWhiteLabelSettingsWrapper as AdditionalWhiteLabelSettingsWrapper
    from .settings import AuthKey as AuthKey
    from .settings import AuthServiceRequests as AuthServiceRequests
    from .settings import (
        BaseStorageSettingsCdnStorageSettings as BaseStorageSettingsCdnStorageSettings,
    )
    from .settings import BaseStorageSettingsStorageSettings as BaseStorageSettingsStorageSettings
    from .settings import CdnStorageSettings as CdnStorageSettings
    from .settings import CompanyWhiteLabelSettings as CompanyWhiteLabelSettings
    from .settings import CompanyWhiteLabelSettingsWrapper as CompanyWhiteLabelSettingsWrapper
    from .settings import CookieSettings as CookieSettings
    from .settings import CultureSpecificExternalResource as CultureSpecificExternalResource
    from .settings import CultureSpecificExternalResources as CultureSpecificExternalResources
    from .settings import CurrentLicenseInfo as CurrentLicenseInfo
    from .settings import CustomColorThemesSettings as CustomColorThemesSettings
    from .settings import CustomColorThemesSettingsColorItem as CustomColorThemesSettingsColorItem
    from .settings import CustomColorThemesSettingsItem as CustomColorThemesSettingsItem
    from .settings import DeepLink as DeepLink
    from .settings import DeepLinkHandlingMode as DeepLinkHandlingMode
    from .settings import EmailActivationSettings as EmailActivationSettings
    from .settings import EncryprtionStatus as EncryprtionStatus
    from .settings import EncryptionSettings as EncryptionSettings
    from .settings import Firebase as Firebase
    from .settings import FormGallery as FormGallery
    from .settings import IMagickGeometry as IMagickGeometry
    from .settings import IPRestriction as IPRestriction
    from .settings import IPRestrictionsSettings as IPRestrictionsSettings
    from .settings import IpRestrictionBase as IpRestrictionBase
    from .settings import IpRestrictions as IpRestrictions
    from .settings import IsDefaultWhiteLabelLogos as IsDefaultWhiteLabelLogos
    from .settings import ItemKeyValuePairStringBoolean as ItemKeyValuePairStringBoolean
    from .settings import ItemKeyValuePairStringLogoRequests as ItemKeyValuePairStringLogoRequests
    from .settings import ItemKeyValuePairStringString as ItemKeyValuePairStringString
    from .settings import LoginSettings as LoginSettings
    from .settings import LogoRequests as LogoRequests
    from .settings import NotificationChannel as NotificationChannel
    from .settings import NotificationChannelStatus as NotificationChannelStatus
    from .settings import NotificationSettings as NotificationSettings
    from .settings import NotificationType as NotificationType
    from .settings import OwnerChangeInstructions as OwnerChangeInstructions
    from .settings import PasswordHasher as PasswordHasher
    from .settings import PasswordSettings as PasswordSettings
    from .settings import PaymentSettings as PaymentSettings
    from .settings import Plugins as Plugins
    from .settings import ProductAdministrator as ProductAdministrator
    from .settings import RegStatus as RegStatus
    from .settings import RoomsNotificationSettings as RoomsNotificationSettings
    from .settings import Security as Security
    from .settings import Settings as Settings
    from .settings import SetupCode as SetupCode
    from .settings import SsoCertificate as SsoCertificate
    from .settings import SsoFieldMapping as SsoFieldMapping
    from .settings import SsoIdpCertificateAdvanced as SsoIdpCertificateAdvanced
    from .settings import SsoIdpSettings as SsoIdpSettings
    from .settings import SsoSettingsV2 as SsoSettingsV2
    from .settings import SsoSpCertificateAdvanced as SsoSpCertificateAdvanced
    from .settings import Storage as Storage
    from .settings import StorageSettings as StorageSettings
    from .settings import TelegramStatus as TelegramStatus
    from .settings import TenantAiAgentQuotaSettings as TenantAiAgentQuotaSettings
    from .settings import TenantDeepLinkSettings as TenantDeepLinkSettings
    from .settings import TenantDomainValidator as TenantDomainValidator
    from .settings import TenantRoomQuotaSettings as TenantRoomQuotaSettings
    from .settings import TenantUserInvitationSettings as TenantUserInvitationSettings
    from .settings import TenantUserQuotaSettings as TenantUserQuotaSettings
    from .settings import TfaRequestsType as TfaRequestsType
    from .settings import TfaSettings as TfaSettings
    from .settings import TimezonesRequests as TimezonesRequests
    from .settings import UsageSpaceStatItem as UsageSpaceStatItem
    from .settings import WebPlugin as WebPlugin
    from .settings import WebhookGroupStatus as WebhookGroupStatus
    from .settings import WebhookTrigger as WebhookTrigger
    from .settings import WebhooksConfig as WebhooksConfig
    from .settings import WebhooksConfigWithStatus as WebhooksConfigWithStatus
    from .settings import WebhooksLog as WebhooksLog
    from .settings import WhiteLabelItem as WhiteLabelItem
    from .settings import WhiteLabelItemPath as WhiteLabelItemPath
    from .settings import WhiteLabelLogoType as WhiteLabelLogoType
    from .settings import WizardSettings as WizardSettings
    from .third_party import LoginProvider as LoginProvider

__all__ = [
    "AccountInfo",
    "AccountLoginType",
    "AceShortWrapper",
    "ActionConfig",
    "ActionLinkConfig",
    "ActionType",
    "ActiveConnections",
    "ActiveConnectionsItem",
    "AdditionalWhiteLabelSettings",
    "AdditionalWhiteLabelSettingsDto",
    "AdditionalWhiteLabelSettingsWrapper",
    "AnonymousConfig",
    "ApiKeyResponse",
    "ApplyFilterOption",
    "Area",
    "AuditEvent",
    "AuthData",
    "AuthKey",
    "AuthServiceRequests",
    "AuthenticationToken",
    "AutoCleanUpData",
    "BackupHistoryRecord",
    "BackupPeriod",
    "BackupProgress",
    "BackupProgressEnum",
    "BackupServiceState",
    "BackupStorageType",
    "Balance",
    "BaseStorageSettingsCdnStorageSettings",
    "BaseStorageSettingsStorageSettings",
    "Capabilities",
    "CdnStorageSettings",
    "ChatSettings",
    "CheckDestFolder",
    "CheckDestFolderResult",
    "ClientInfoResponse",
    "ClientResponse",
    "ClientSecretResponse",
    "CoEditingConfig",
    "CoEditingConfigMode",
    "CompanyWhiteLabelSettings",
    "CompanyWhiteLabelSettingsDto",
    "CompanyWhiteLabelSettingsWrapper",
    "ConfigurationInteger",
    "Confirm",
    "ConfirmData",
    "ConfirmType",
    "Contact",
    "ContentDisposition",
    "ContentType",
    "ConversationResult",
    "CookieSettings",
    "CoversResult",
    "Cron",
    "CronParams",
    "Csp",
    "CultureSpecificExternalResource",
    "CultureSpecificExternalResources",
    "Currencies",
    "CurrentLicenseInfo",
    "CustomColorThemesSettings",
    "CustomColorThemesSettingsColorItem",
    "CustomColorThemesSettingsItem",
    "CustomerConfig",
    "CustomerInfo",
    "CustomizationConfig",
    "DarkThemeSettings",
    "DarkThemeSettingsType",
    "DateToAutoCleanUp",
    "DbTenant",
    "DbTenantPartner",
    "DeepLink",
    "DeepLinkHandlingMode",
    "DistributedTaskStatus",
    "DocServiceUrl",
    "DocumentBuilderTask",
    "DocumentConfig",
    "DownloadRequestItem",
    "DraftLocationInteger",
    "EditHistory",
    "EditHistoryAuthor",
    "EditHistoryChangesWrapper",
    "EditHistoryData",
    "EditHistoryUrl",
    "EditorConfiguration",
    "EditorType",
    "EmailActivationSettings",
    "EmailInvitation",
    "EmbeddedConfig",
    "Employee",
    "EmployeeActivationStatus",
    "EmployeeFull",
    "EmployeeStatus",
    "EmployeeType",
    "EncryprtionStatus",
    "EncryptionKeysConfig",
    "EncryptionSettings",
    "EntryType",
    "ExchangeTokenAuthorizationResponse",
    "ExternalShare",
    "FeatureUsed",
    "FeedbackConfig",
    "FileConflictResolveType",
    "FileEntryBase",
    "FileEntryInteger",
    "FileEntryIntegerAvailableShareRights",
    "FileEntryIntegerSecurity",
    "FileEntryIntegerShareSettings",
    "FileEntryString",
    "FileEntryStringAvailableShareRights",
    "FileEntryStringSecurity",
    "FileEntryStringShareSettings",
    "FileEntryType",
    "FileInteger",
    "FileIntegerViewAccessibility",
    "FileLink",
    "FileOperation",
    "FileOperationType",
    "FileReference",
    "FileReferenceData",
    "FileShare",
    "FileShareDto",
    "FileShareLink",
    "FileShareParams",
    "FileStatus",
    "FileType",
    "FileUploadResult",
    "FilesSettings",
    "FilesSettingsDefaultSharingAccessRight",
    "FilesSettingsInternalFormats",
    "FilesStatisticsFolder",
    "FilesStatisticsResult",
    "FillingFormResultInteger",
    "FilterType",
    "FireBaseUser",
    "Firebase",
    "FolderContentInteger",
    "FolderInteger",
    "FolderString",
    "FolderType",
    "FormFillingManageAction",
    "FormFillingStatus",
    "FormGallery",
    "FormRole",
    "FormRoleDto",
    "FormsItem",
    "GobackConfig",
    "Group",
    "GroupMemberSecurityRequest",
    "GroupSummary",
    "History",
    "HistoryAction",
    "HistoryData",
    "ICompress",
    "IMagickGeometry",
    "IPRestriction",
    "IPRestrictionsSettings",
    "ImportableApiEntity",
    "InfoConfig",
    "IpRestrictionBase",
    "IpRestrictions",
    "IsDefaultWhiteLabelLogos",
    "ItemKeyValuePairObjectObject",
    "ItemKeyValuePairStringBoolean",
    "ItemKeyValuePairStringLogoRequests",
    "ItemKeyValuePairStringString",
    "KeyValuePairBooleanString",
    "KeyValuePairStringStringValues",
    "LinkType",
    "ListSimpleSearchEmployeeType",
    "Location",
    "LocationType",
    "LoginEvent",
    "LoginProvider",
    "LoginSettings",
    "Logo",
    "LogoConfig",
    "LogoCover",
    "LogoRequest",
    "LogoRequests",
    "MentionWrapper",
    "MessageAction",
    "MigratingApiFiles",
    "MigratingApiGroup",
    "MigratingApiUser",
    "MigrationApiInfo",
    "MigrationStatus",
    "MobilePhoneActivationStatus",
    "Module",
    "NewItemsFileEntryBase",
    "NewItemsRoomNewItems",
    "NoContentResult",
    "NotificationChannel",
    "NotificationChannelStatus",
    "NotificationSettings",
    "NotificationType",
    "OAuth20Token",
    "Operation",
    "Options",
    "OrderBy",
    "OrdersItemRequestInteger",
    "OwnerChangeInstructions",
    "PageableModificationResponse",
    "PageableResponse",
    "PageableResponseClientInfoResponse",
    "Paragraph",
    "PasswordHasher",
    "PasswordSettings",
    "PaymentCalculation",
    "PaymentMethodStatus",
    "PaymentSettings",
    "Payments",
    "PermissionsConfig",
    "Plugins",
    "PluginsConfig",
    "Price",
    "ProductAdministrator",
    "ProductQuantityType",
    "ProductType",
    "Provider",
    "ProviderFilter",
    "Quota",
    "QuotaDto",
    "QuotaFilter",
    "QuotaState",
    "RecaptchaType",
    "RecentConfig",
    "RegStatus",
    "Report",
    "ReviewConfig",
    "RoomDataLifetime",
    "RoomDataLifetimePeriod",
    "RoomFromTemplateStatus",
    "RoomInvitation",
    "RoomNewItems",
    "RoomSecurity",
    "RoomSecurityError",
    "RoomTemplateStatus",
    "RoomType",
    "RoomsNotificationSettings",
    "Run",
    "Schedule",
    "ScopeResponse",
    "SearchArea",
    "SearchUsersByExtendedFilterEmployeeType",
    "Security",
    "Settings",
    "SetupCode",
    "SexEnum",
    "ShareFilterType",
    "Size",
    "SmtpOperationStatusRequests",
    "SmtpSettings",
    "SortOrder",
    "SortedByType",
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateAdvanced",
    "SsoIdpSettings",
    "SsoSettingsV2",
    "SsoSpCertificateAdvanced",
    "StartFillingForm",
    "StartFillingMode",
    "Status",
    "StatusCodeResult",
    "Storage",
    "StorageFilter",
    "StorageSettings",
    "SubAccount",
    "SubjectFilter",
    "SubjectType",
    "SubmitForm",
    "Tariff",
    "TariffState",
    "TaskProgressResponse",
    "TelegramStatus",
    "TemplatesConfig",
    "Tenant",
    "TenantAiAgentQuotaSettings",
    "TenantAuditSettings",
    "TenantAuditSettingsWrapper",
    "TenantBannerSettings",
    "TenantDeepLinkSettings",
    "TenantDevToolsAccessSettings",
    "TenantDomainValidator",
    "TenantEntityQuotaSettings",
    "TenantIndustry",
    "TenantQuota",
    "TenantQuotaFeature",
    "TenantQuotaSettings",
    "TenantRoomQuotaSettings",
    "TenantStatus",
    "TenantTrustedDomainsType",
    "TenantUserInvitationSettings",
    "TenantUserQuotaSettings",
    "TenantWalletService",
    "TenantWalletServiceSettings",
    "TenantWalletServiceSettingsEnabledService",
    "TenantWalletSettings",
    "TenantWalletSettingsWrapper",
    "TfaRequestsType",
    "TfaSettings",
    "ThirdPartyParams",
    "Thumbnail",
    "ThumbnailsData",
    "TimezonesRequests",
    "UpdateDefaultAccessRightsSettingBodyItem",
    "UploadResult",
    "UsageSpaceStatItem",
    "UserConfig",
    "UserInfo",
    "UserInvitationRequest",
    "ValidationResult",
    "VectorizationStatus",
    "Watermark",
    "WatermarkAdditions",
    "WatermarkOnDraw",
    "WatermarkRequest",
    "WebPlugin",
    "WebhookGroupStatus",
    "WebhookTrigger",
    "WebhooksConfig",
    "WebhooksConfigWithStatus",
    "WebhooksLog",
    "WhiteLabelItem",
    "WhiteLabelItemPath",
    "WhiteLabelLogoType",
    "WizardSettings",
]

_HOMES = {
    "ApiKeyResponse": "api_keys",
    "AuthenticationToken": "authentication",
    "Confirm": "authentication",
    "ConfirmData": "authentication",
    "ConfirmType": "authentication",
    "ValidationResult": "authentication",
    "BackupHistoryRecord": "backup",
    "BackupPeriod": "backup",
    "BackupProgress": "backup",
    "BackupProgressEnum": "backup",
    "BackupServiceState": "backup",
    "BackupStorageType": "backup",
    "Cron": "backup",
    "CronParams": "backup",
    "ItemKeyValuePairObjectObject": "backup",
    "Schedule": "backup",
    "Capabilities": "capabilities",
    "ChatSettings": "common",
    "Contact": "common",
    "DarkThemeSettingsType": "common",
    "DistributedTaskStatus": "common",
    "DocumentBuilderTask": "common",
    "Employee": "common",
    "EmployeeActivationStatus": "common",
    "EmployeeFull": "common",
    "EmployeeStatus": "common",
    "EmployeeType": "common",
    "FileEntryBase": "common",
    "FileEntryInteger": "common",
    "FileEntryIntegerAvailableShareRights": "common",
    "FileEntryIntegerSecurity": "common",
    "FileEntryIntegerShareSettings": "common",
    "FileEntryString": "common",
    "FileEntryStringAvailableShareRights": "common",
    "FileEntryStringSecurity": "common",
    "FileEntryStringShareSettings": "common",
    "FileEntryType": "common",
    "FileOperation": "common",
    "FileOperationType": "common",
    "FileShare": "common",
    "FileShareDto": "common",
    "FileShareLink": "common",
    "FileShareParams": "common",
    "FolderContentInteger": "common",
    "FolderInteger": "common",
    "FolderString": "common",
    "FolderType": "common",
    "GroupSummary": "common",
    "KeyValuePairStringStringValues": "common",
    "LinkType": "common",
    "Logo": "common",
    "LogoCover": "common",
    "MessageAction": "common",
    "MobilePhoneActivationStatus": "common",
    "NoContentResult": "common",
    "QuotaFilter": "common",
    "RecaptchaType": "common",
    "RoomDataLifetime": "common",
    "RoomDataLifetimePeriod": "common",
    "RoomType": "common",
    "SearchArea": "common",
    "SortOrder": "common",
    "StatusCodeResult": "common",
    "SubjectType": "common",
    "TenantBannerSettings": "common",
    "TenantDevToolsAccessSettings": "common",
    "TenantEntityQuotaSettings": "common",
    "TenantIndustry": "common",
    "TenantQuotaSettings": "common",
    "TenantStatus": "common",
    "TenantTrustedDomainsType": "common",
    "UserInfo": "common",
    "Watermark": "common",
    "WatermarkAdditions": "common",
    "AceShortWrapper": "files",
    "ActionConfig": "files",
    "ActionLinkConfig": "files",
    "AnonymousConfig": "files",
    "ApplyFilterOption": "files",
    "AuthData": "files",
    "AutoCleanUpData": "files",
    "CheckDestFolder": "files",
    "CheckDestFolderResult": "files",
    "CoEditingConfig": "files",
    "CoEditingConfigMode": "files",
    "ConfigurationInteger": "files",
    "ContentDisposition": "files",
    "ContentType": "files",
    "ConversationResult": "files",
    "CustomerConfig": "files",
    "CustomizationConfig": "files",
    "DateToAutoCleanUp": "files",
    "DocServiceUrl": "files",
    "DocumentConfig": "files",
    "DownloadRequestItem": "files",
    "DraftLocationInteger": "files",
    "EditHistory": "files",
    "EditHistoryAuthor": "files",
    "EditHistoryChangesWrapper": "files",
    "EditHistoryData": "files",
    "EditHistoryUrl": "files",
    "EditorConfiguration": "files",
    "EditorType": "files",
    "EmbeddedConfig": "files",
    "EncryptionKeysConfig": "files",
    "ExternalShare": "files",
    "FeedbackConfig": "files",
    "FileConflictResolveType": "files",
    "FileInteger": "files",
    "FileIntegerViewAccessibility": "files",
    "FileLink": "files",
    "FileReference": "files",
    "FileReferenceData": "files",
    "FileStatus": "files",
    "FileType": "files",
    "FilesSettings": "files",
    "FilesSettingsDefaultSharingAccessRight": "files",
    "FilesSettingsInternalFormats": "files",
    "FilesStatisticsFolder": "files",
    "FilesStatisticsResult": "files",
    "FillingFormResultInteger": "files",
    "FilterType": "files",
    "FormFillingManageAction": "files",
    "FormFillingStatus": "files",
    "FormRole": "files",
    "FormRoleDto": "files",
    "FormsItem": "files",
    "GobackConfig": "files",
    "GroupMemberSecurityRequest": "files",
    "History": "files",
    "HistoryAction": "files",
    "HistoryData": "files",
    "ICompress": "files",
    "InfoConfig": "files",
    "KeyValuePairBooleanString": "files",
    "Location": "files",
    "LogoConfig": "files",
    "MentionWrapper": "files",
    "Module": "files",
    "OAuth20Token": "files",
    "Options": "files",
    "OrderBy": "files",
    "OrdersItemRequestInteger": "files",
    "Paragraph": "files",
    "PermissionsConfig": "files",
    "PluginsConfig": "files",
    "Provider": "files",
    "RecentConfig": "files",
    "ReviewConfig": "files",
    "Run": "files",
    "Size": "files",
    "SortedByType": "files",
    "StartFillingForm": "files",
    "StartFillingMode": "files",
    "Status": "files",
    "SubmitForm": "files",
    "TemplatesConfig": "files",
    "ThirdPartyParams": "files",
    "Thumbnail": "files",
    "UpdateDefaultAccessRightsSettingBodyItem": "files",
    "UserConfig": "files",
    "VectorizationStatus": "files",
    "WatermarkOnDraw": "files",
    "Group": "group",
    "ImportableApiEntity": "migration",
    "MigratingApiFiles": "migration",
    "MigratingApiGroup": "migration",
    "MigratingApiUser": "migration",
    "MigrationApiInfo": "migration",
    "MigrationStatus": "migration",
    "ClientInfoResponse": "oauth_2_0",
    "ClientResponse": "oauth_2_0",
    "ClientSecretResponse": "oauth_2_0",
    "ExchangeTokenAuthorizationResponse": "oauth_2_0",
    "PageableModificationResponse": "oauth_2_0",
    "PageableResponse": "oauth_2_0",
    "PageableResponseClientInfoResponse": "oauth_2_0",
    "ScopeResponse": "oauth_2_0",
    "AdditionalWhiteLabelSettingsDto": "other",
    "CompanyWhiteLabelSettingsDto": "other",
    "AccountInfo": "people",
    "AccountLoginType": "people",
    "Area": "people",
    "DarkThemeSettings": "people",
    "FileUploadResult": "people",
    "ListSimpleSearchEmployeeType": "people",
    "Payments": "people",
    "SearchUsersByExtendedFilterEmployeeType": "people",
    "SexEnum": "people",
    "TaskProgressResponse": "people",
    "ThumbnailsData": "people",
    "UserInvitationRequest": "people",
    "Balance": "portal",
    "Currencies": "portal",
    "CustomerInfo": "portal",
    "FeatureUsed": "portal",
    "Operation": "portal",
    "PaymentCalculation": "portal",
    "PaymentMethodStatus": "portal",
    "Price": "portal",
    "ProductQuantityType": "portal",
    "Quota": "portal",
    "QuotaDto": "portal",
    "QuotaState": "portal",
    "Report": "portal",
    "SubAccount": "portal",
    "Tariff": "portal",
    "TariffState": "portal",
    "Tenant": "portal",
    "TenantQuota": "portal",
    "TenantQuotaFeature": "portal",
    "TenantWalletService": "portal",
    "TenantWalletServiceSettings": "portal",
    "TenantWalletServiceSettingsEnabledService": "portal",
    "TenantWalletSettings": "portal",
    "TenantWalletSettingsWrapper": "portal",
    "CoversResult": "rooms",
    "EmailInvitation": "rooms",
    "LogoRequest": "rooms",
    "NewItemsFileEntryBase": "rooms",
    "NewItemsRoomNewItems": "rooms",
    "ProviderFilter": "rooms",
    "RoomFromTemplateStatus": "rooms",
    "RoomInvitation": "rooms",
    "RoomNewItems": "rooms",
    "RoomSecurity": "rooms",
    "RoomSecurityError": "rooms",
    "RoomTemplateStatus": "rooms",
    "ShareFilterType": "rooms",
    "StorageFilter": "rooms",
    "SubjectFilter": "rooms",
    "UploadResult": "rooms",
    "WatermarkRequest": "rooms",
    "ActionType": "security",
    "ActiveConnections": "security",
    "ActiveConnectionsItem": "security",
    "AuditEvent": "security",
    "Csp": "security",
    "DbTenant": "security",
    "DbTenantPartner": "security",
    "EntryType": "security",
    "FireBaseUser": "security",
    "LocationType": "security",
    "LoginEvent": "security",
    "ProductType": "security",
    "SmtpOperationStatusRequests": "security",
    "SmtpSettings": "security",
    "TenantAuditSettings": "security",
    "TenantAuditSettingsWrapper": "security",
    "AdditionalWhiteLabelSettings": "settings",
    "AdditionalWhiteLabelSettingsWrapper": "settings",
    "AuthKey": "settings",
    "AuthServiceRequests": "settings",
    "BaseStorageSettingsCdnStorageSettings": "settings",
    "BaseStorageSettingsStorageSettings": "settings",
    "CdnStorageSettings": "settings",
    "CompanyWhiteLabelSettings": "settings",
    "CompanyWhiteLabelSettingsWrapper": "settings",
    "CookieSettings": "settings",
    "CultureSpecificExternalResource": "settings",
    "CultureSpecificExternalResources": "settings",
    "CurrentLicenseInfo": "settings",
    "CustomColorThemesSettings": "settings",
    "CustomColorThemesSettingsColorItem": "settings",
    "CustomColorThemesSettingsItem": "settings",
    "DeepLink": "settings",
    "DeepLinkHandlingMode": "settings",
    "EmailActivationSettings": "settings",
    "EncryprtionStatus": "settings",
    "EncryptionSettings": "settings",
    "Firebase": "settings",
    "FormGallery": "settings",
    "IMagickGeometry": "settings",
    "IPRestriction": "settings",
    "IPRestrictionsSettings": "settings",
    "IpRestrictionBase": "settings",
    "IpRestrictions": "settings",
    "IsDefaultWhiteLabelLogos": "settings",
    "ItemKeyValuePairStringBoolean": "settings",
    "ItemKeyValuePairStringLogoRequests": "settings",
    "ItemKeyValuePairStringString": "settings",
    "LoginSettings": "settings",
    "LogoRequests": "settings",
    "NotificationChannel": "settings",
    "NotificationChannelStatus": "settings",
    "NotificationSettings": "settings",
    "NotificationType": "settings",
    "OwnerChangeInstructions": "settings",
    "PasswordHasher": "settings",
    "PasswordSettings": "settings",
    "PaymentSettings": "settings",
    "Plugins": "settings",
    "ProductAdministrator": "settings",
    "RegStatus": "settings",
    "RoomsNotificationSettings": "settings",
    "Security": "settings",
    "Settings": "settings",
    "SetupCode": "settings",
    "SsoCertificate": "settings",
    "SsoFieldMapping": "settings",
    "SsoIdpCertificateAdvanced": "settings",
    "SsoIdpSettings": "settings",
    "SsoSettingsV2": "settings",
    "SsoSpCertificateAdvanced": "settings",
    "Storage": "settings",
    "StorageSettings": "settings",
    "TelegramStatus": "settings",
    "TenantAiAgentQuotaSettings": "settings",
    "TenantDeepLinkSettings": "settings",
    "TenantDomainValidator": "settings",
    "TenantRoomQuotaSettings": "settings",
    "TenantUserInvitationSettings": "settings",
    "TenantUserQuotaSettings": "settings",
    "TfaRequestsType": "settings",
    "TfaSettings": "settings",
    "TimezonesRequests": "settings",
    "UsageSpaceStatItem": "settings",
    "WebPlugin": "settings",
    "WebhookGroupStatus": "settings",
    "WebhookTrigger": "settings",
    "WebhooksConfig": "settings",
    "WebhooksConfigWithStatus": "settings",
    "WebhooksLog": "settings",
    "WhiteLabelItem": "settings",
    "WhiteLabelItemPath": "settings",
    "WhiteLabelLogoType": "settings",
    "WizardSettings": "settings",
    "LoginProvider": "third_party",
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
