"""The types `ChatSettings`, `Contact`, `DarkThemeSettingsType`, `DistributedTaskStatus` and 53
more.
"""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Secret, Timestamp, Unset

__all__ = [
    "ChatSettings",
    "Contact",
    "DarkThemeSettingsType",
    "DistributedTaskStatus",
    "DocumentBuilderTask",
    "Employee",
    "EmployeeActivationStatus",
    "EmployeeFull",
    "EmployeeStatus",
    "EmployeeType",
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
    "FileOperation",
    "FileOperationType",
    "FileShare",
    "FileShareDto",
    "FileShareLink",
    "FileShareParams",
    "FolderContentInteger",
    "FolderInteger",
    "FolderString",
    "FolderType",
    "GroupSummary",
    "KeyValuePairStringStringValues",
    "LinkType",
    "Logo",
    "LogoCover",
    "MessageAction",
    "MobilePhoneActivationStatus",
    "NoContentResult",
    "QuotaFilter",
    "RecaptchaType",
    "RoomDataLifetime",
    "RoomDataLifetimePeriod",
    "RoomType",
    "SearchArea",
    "SortOrder",
    "StatusCodeResult",
    "SubjectType",
    "TenantBannerSettings",
    "TenantDevToolsAccessSettings",
    "TenantEntityQuotaSettings",
    "TenantIndustry",
    "TenantQuotaSettings",
    "TenantStatus",
    "TenantTrustedDomainsType",
    "UserInfo",
    "Watermark",
    "WatermarkAdditions",
]


class RecaptchaType(OpenEnum):
    """Kind of CAPTCHA: default, Android, iOS or hCaptcha."""

    DEFAULT = (0, "Default")
    ANDROID_V2 = (1, "AndroidV2")
    IOS_V2 = (2, "iOSV2")
    H_CAPTCHA = (3, "hCaptcha")


class EmployeeType(OpenEnum):
    """Type of a user: all, room admin, guest, DocSpace admin or user."""

    ALL = ("All", 0)
    ROOM_ADMIN = ("RoomAdmin", 1)
    GUEST = ("Guest", 2)
    DOC_SPACE_ADMIN = ("DocSpaceAdmin", 3)
    USER = ("User", 4)


class MessageAction(OpenEnum):
    """Number of an event, such as a sign-in or a file action."""

    LOGIN_SUCCESS = (1000, "LoginSuccess")
    LOGIN_SUCCESS_VIA_SOCIAL_ACCOUNT = (1001, "LoginSuccessViaSocialAccount")
    LOGIN_FAIL_INVALID_COMBINATION = (1002, "LoginFailInvalidCombination")
    LOGIN_FAIL_SOCIAL_ACCOUNT_NOT_FOUND = (1003, "LoginFailSocialAccountNotFound")
    LOGIN_FAIL_DISABLED_PROFILE = (1004, "LoginFailDisabledProfile")
    LOGIN_FAIL = (1005, "LoginFail")
    LOGOUT = (1006, "Logout")
    LOGIN_SUCCESS_VIA_SMS = (1007, "LoginSuccessViaSms")
    LOGIN_FAIL_VIA_SMS = (1008, "LoginFailViaSms")
    LOGIN_FAIL_IP_SECURITY = (1009, "LoginFailIpSecurity")
    LOGIN_SUCCESS_VIA_API = (1010, "LoginSuccessViaApi")
    LOGIN_SUCCESS_VIA_SOCIAL_APP = (1011, "LoginSuccessViaSocialApp")
    LOGIN_SUCCESS_VIA_API_SMS = (1012, "LoginSuccessViaApiSms")
    LOGIN_FAIL_VIA_API = (1013, "LoginFailViaApi")
    LOGIN_FAIL_VIA_API_SMS = (1014, "LoginFailViaApiSms")
    LOGIN_SUCCESS_VIA_SSO = (1015, "LoginSuccessViaSSO")
    SESSION_STARTED = (1016, "SessionStarted")
    SESSION_COMPLETED = (1017, "SessionCompleted")
    LOGIN_FAIL_VIA_SSO = (1018, "LoginFailViaSSO")
    LOGIN_SUCCESS_VIA_API_SOCIAL_ACCOUNT = (1019, "LoginSuccessViaApiSocialAccount")
    LOGIN_FAIL_VIA_API_SOCIAL_ACCOUNT = (1020, "LoginFailViaApiSocialAccount")
    LOGIN_SUCCES_VIA_TFA_APP = (1021, "LoginSuccesViaTfaApp")
    LOGIN_FAIL_VIA_TFA_APP = (1022, "LoginFailViaTfaApp")
    LOGIN_FAIL_BRUTE_FORCE = (1023, "LoginFailBruteForce")
    LOGIN_SUCCESS_VIA_API_TFA = (1024, "LoginSuccessViaApiTfa")
    LOGIN_FAIL_VIA_API_TFA = (1025, "LoginFailViaApiTfa")
    LOGIN_FAIL_RECAPTCHA = (1026, "LoginFailRecaptcha")
    AUTH_LINK_ACTIVATED = (1027, "AuthLinkActivated")
    LOGIN_SUCCESS_VIA_OAUTH = (1028, "LoginSuccessViaOAuth")
    LOGIN_SUCCESS_VIA_PASSWORD = (1029, "LoginSuccessViaPassword")
    USER_CREATED = (4000, "UserCreated")
    GUEST_CREATED = (4001, "GuestCreated")
    USER_CREATED_VIA_INVITE = (4002, "UserCreatedViaInvite")
    GUEST_CREATED_VIA_INVITE = (4003, "GuestCreatedViaInvite")
    USER_ACTIVATED = (4004, "UserActivated")
    GUEST_ACTIVATED = (4005, "GuestActivated")
    USER_UPDATED = (4006, "UserUpdated")
    USER_UPDATED_LANGUAGE = (4007, "UserUpdatedLanguage")
    USER_ADDED_AVATAR = (4008, "UserAddedAvatar")
    USER_DELETED_AVATAR = (4009, "UserDeletedAvatar")
    USER_UPDATED_AVATAR_THUMBNAILS = (4010, "UserUpdatedAvatarThumbnails")
    USER_LINKED_SOCIAL_ACCOUNT = (4011, "UserLinkedSocialAccount")
    USER_UNLINKED_SOCIAL_ACCOUNT = (4012, "UserUnlinkedSocialAccount")
    USER_SENT_ACTIVATION_INSTRUCTIONS = (4013, "UserSentActivationInstructions")
    USER_SENT_EMAIL_CHANGE_INSTRUCTIONS = (4014, "UserSentEmailChangeInstructions")
    USER_SENT_PASSWORD_CHANGE_INSTRUCTIONS = (4015, "UserSentPasswordChangeInstructions")
    USER_SENT_DELETE_INSTRUCTIONS = (4016, "UserSentDeleteInstructions")
    USER_UPDATED_PASSWORD = (4017, "UserUpdatedPassword")
    USER_DELETED = (4018, "UserDeleted")
    USERS_UPDATED_TYPE = (4019, "UsersUpdatedType")
    USERS_UPDATED_STATUS = (4020, "UsersUpdatedStatus")
    USERS_SENT_ACTIVATION_INSTRUCTIONS = (4021, "UsersSentActivationInstructions")
    USERS_DELETED = (4022, "UsersDeleted")
    SENT_INVITE_INSTRUCTIONS = (4023, "SentInviteInstructions")
    USER_IMPORTED = (4024, "UserImported")
    GUEST_IMPORTED = (4025, "GuestImported")
    GROUP_CREATED = (4026, "GroupCreated")
    GROUP_UPDATED = (4027, "GroupUpdated")
    GROUP_DELETED = (4028, "GroupDeleted")
    USER_UPDATED_MOBILE_NUMBER = (4029, "UserUpdatedMobileNumber")
    USER_DATA_REASSIGNS = (4030, "UserDataReassigns")
    USER_DATA_REMOVING = (4031, "UserDataRemoving")
    USER_CONNECTED_TFA_APP = (4032, "UserConnectedTfaApp")
    USER_DISCONNECTED_TFA_APP = (4033, "UserDisconnectedTfaApp")
    USER_LOGOUT_ACTIVE_CONNECTIONS = (4034, "UserLogoutActiveConnections")
    USER_LOGOUT_ACTIVE_CONNECTION = (4035, "UserLogoutActiveConnection")
    USER_LOGOUT_ACTIVE_CONNECTIONS_FOR_USER = (4036, "UserLogoutActiveConnectionsForUser")
    SEND_JOIN_INVITE = (4037, "SendJoinInvite")
    FILE_CREATED = (5000, "FileCreated")
    FILE_RENAMED = (5001, "FileRenamed")
    FILE_UPDATED = (5002, "FileUpdated")
    FILE_CREATED_VERSION = (5003, "FileCreatedVersion")
    FILE_DELETED_VERSION = (5004, "FileDeletedVersion")
    FILE_UPDATED_REVISION_COMMENT = (5005, "FileUpdatedRevisionComment")
    FILE_LOCKED = (5006, "FileLocked")
    FILE_UNLOCKED = (5007, "FileUnlocked")
    FILE_UPDATED_ACCESS = (5008, "FileUpdatedAccess")
    FILE_DOWNLOADED = (5009, "FileDownloaded")
    FILE_DOWNLOADED_AS = (5010, "FileDownloadedAs")
    FILE_UPLOADED = (5011, "FileUploaded")
    FILE_IMPORTED = (5012, "FileImported")
    FILE_COPIED = (5013, "FileCopied")
    FILE_COPIED_WITH_OVERWRITING = (5014, "FileCopiedWithOverwriting")
    FILE_MOVED = (5015, "FileMoved")
    FILE_MOVED_WITH_OVERWRITING = (5016, "FileMovedWithOverwriting")
    FILE_MOVED_TO_TRASH = (5017, "FileMovedToTrash")
    FILE_DELETED = (5018, "FileDeleted")
    FOLDER_CREATED = (5019, "FolderCreated")
    FOLDER_RENAMED = (5020, "FolderRenamed")
    FOLDER_UPDATED_ACCESS = (5021, "FolderUpdatedAccess")
    FOLDER_COPIED = (5022, "FolderCopied")
    FOLDER_COPIED_WITH_OVERWRITING = (5023, "FolderCopiedWithOverwriting")
    FOLDER_MOVED = (5024, "FolderMoved")
    FOLDER_MOVED_WITH_OVERWRITING = (5025, "FolderMovedWithOverwriting")
    FOLDER_MOVED_TO_TRASH = (5026, "FolderMovedToTrash")
    FOLDER_DELETED = (5027, "FolderDeleted")
    THIRD_PARTY_CREATED = (5028, "ThirdPartyCreated")
    THIRD_PARTY_UPDATED = (5029, "ThirdPartyUpdated")
    THIRD_PARTY_DELETED = (5030, "ThirdPartyDeleted")
    DOCUMENTS_THIRD_PARTY_SETTINGS_UPDATED = (5031, "DocumentsThirdPartySettingsUpdated")
    DOCUMENTS_OVERWRITING_SETTINGS_UPDATED = (5032, "DocumentsOverwritingSettingsUpdated")
    DOCUMENTS_UPLOADING_FORMATS_SETTINGS_UPDATED = (
        5033,
        "DocumentsUploadingFormatsSettingsUpdated",
    )
    USER_FILE_UPDATED = (5034, "UserFileUpdated")
    FILE_CONVERTED = (5035, "FileConverted")
    FILE_SEND_ACCESS_LINK = (5036, "FileSendAccessLink")
    DOCUMENT_SERVICE_LOCATION_SETTING = (5037, "DocumentServiceLocationSetting")
    AUTHORIZATION_KEYS_SETTING = (5038, "AuthorizationKeysSetting")
    FULL_TEXT_SEARCH_SETTING = (5039, "FullTextSearchSetting")
    START_TRANSFER_SETTING = (5040, "StartTransferSetting")
    BACKUP_STARTED = (5041, "BackupStarted")
    LICENSE_KEY_UPLOADED = (5042, "LicenseKeyUploaded")
    FILE_CHANGE_OWNER = (5043, "FileChangeOwner")
    FILE_RESTORE_VERSION = (5044, "FileRestoreVersion")
    DOCUMENT_SEND_TO_SIGN = (5045, "DocumentSendToSign")
    DOCUMENT_SIGN_COMPLETE = (5046, "DocumentSignComplete")
    USER_UPDATED_EMAIL = (5047, "UserUpdatedEmail")
    DOCUMENTS_STORE_FORCESAVE = (5048, "DocumentsStoreForcesave")
    DOCUMENTS_FORCESAVE = (5049, "DocumentsForcesave")
    START_STORAGE_ENCRYPTION = (5050, "StartStorageEncryption")
    PRIVACY_ROOM_ENABLE = (5051, "PrivacyRoomEnable")
    PRIVACY_ROOM_DISABLE = (5052, "PrivacyRoomDisable")
    START_STORAGE_DECRYPTION = (5053, "StartStorageDecryption")
    FILE_OPENED_FOR_CHANGE = (5054, "FileOpenedForChange")
    FILE_MARKED_AS_FAVORITE = (5055, "FileMarkedAsFavorite")
    FILE_REMOVED_FROM_FAVORITE = (5056, "FileRemovedFromFavorite")
    FOLDER_DOWNLOADED = (5057, "FolderDownloaded")
    FILE_REMOVED_FROM_LIST = (5058, "FileRemovedFromList")
    FOLDER_REMOVED_FROM_LIST = (5059, "FolderRemovedFromList")
    FILE_EXTERNAL_LINK_ACCESS_UPDATED = (5060, "FileExternalLinkAccessUpdated")
    TRASH_EMPTIED = (5061, "TrashEmptied")
    FILE_REVISION_DOWNLOADED = (5062, "FileRevisionDownloaded")
    FILE_MARKED_AS_READ = (5063, "FileMarkedAsRead")
    FILE_READED = (5064, "FileReaded")
    FOLDER_MARKED_AS_READ = (5065, "FolderMarkedAsRead")
    FOLDER_UPDATED_ACCESS_FOR = (5066, "FolderUpdatedAccessFor")
    FILE_UPDATED_ACCESS_FOR = (5068, "FileUpdatedAccessFor")
    DOCUMENTS_EXTERNAL_SHARE_SETTINGS_UPDATED = (5069, "DocumentsExternalShareSettingsUpdated")
    ROOM_CREATED = (5070, "RoomCreated")
    ROOM_RENAMED = (5071, "RoomRenamed")
    ROOM_ARCHIVED = (5072, "RoomArchived")
    ROOM_UNARCHIVED = (5073, "RoomUnarchived")
    ROOM_DELETED = (5074, "RoomDeleted")
    ROOM_UPDATE_ACCESS_FOR_USER = (5075, "RoomUpdateAccessForUser")
    TAG_CREATED = (5076, "TagCreated")
    TAGS_DELETED = (5077, "TagsDeleted")
    ADDED_ROOM_TAGS = (5078, "AddedRoomTags")
    DELETED_ROOM_TAGS = (5079, "DeletedRoomTags")
    ROOM_LOGO_CREATED = (5080, "RoomLogoCreated")
    ROOM_LOGO_DELETED = (5081, "RoomLogoDeleted")
    ROOM_INVITATION_LINK_UPDATED = (5082, "RoomInvitationLinkUpdated")
    DOCUMENTS_KEEP_NEW_FILE_NAME_SETTINGS_UPDATED = (
        5083,
        "DocumentsKeepNewFileNameSettingsUpdated",
    )
    ROOM_REMOVE_USER = (5084, "RoomRemoveUser")
    ROOM_CREATE_USER = (5085, "RoomCreateUser")
    ROOM_INVITATION_LINK_CREATED = (5086, "RoomInvitationLinkCreated")
    ROOM_INVITATION_LINK_DELETED = (5087, "RoomInvitationLinkDeleted")
    ROOM_EXTERNAL_LINK_CREATED = (5088, "RoomExternalLinkCreated")
    ROOM_EXTERNAL_LINK_UPDATED = (5089, "RoomExternalLinkUpdated")
    ROOM_EXTERNAL_LINK_DELETED = (5090, "RoomExternalLinkDeleted")
    FILE_EXTERNAL_LINK_CREATED = (5091, "FileExternalLinkCreated")
    FILE_EXTERNAL_LINK_UPDATED = (5092, "FileExternalLinkUpdated")
    FILE_EXTERNAL_LINK_DELETED = (5093, "FileExternalLinkDeleted")
    ROOM_GROUP_ADDED = (5094, "RoomGroupAdded")
    ROOM_UPDATE_ACCESS_FOR_GROUP = (5095, "RoomUpdateAccessForGroup")
    ROOM_GROUP_REMOVE = (5096, "RoomGroupRemove")
    ROOM_EXTERNAL_LINK_REVOKED = (5097, "RoomExternalLinkRevoked")
    ROOM_EXTERNAL_LINK_RENAMED = (5098, "RoomExternalLinkRenamed")
    FILE_UPLOADED_WITH_OVERWRITING = (5099, "FileUploadedWithOverwriting")
    ROOM_COPIED = (5100, "RoomCopied")
    DOCUMENTS_DISPLAY_FILE_EXTENSION_UPDATED = (5101, "DocumentsDisplayFileExtensionUpdated")
    ROOM_COLOR_CHANGED = (5102, "RoomColorChanged")
    ROOM_COVER_CHANGED = (5103, "RoomCoverChanged")
    ROOM_INDEXING_CHANGED = (5104, "RoomIndexingChanged")
    ROOM_DENY_DOWNLOAD_CHANGED = (5105, "RoomDenyDownloadChanged")
    ROOM_INDEX_EXPORT_SAVED = (5106, "RoomIndexExportSaved")
    FOLDER_INDEX_CHANGED = (5107, "FolderIndexChanged")
    FOLDER_INDEX_REORDERED = (5108, "FolderIndexReordered")
    ROOM_DENY_DOWNLOAD_ENABLED = (5109, "RoomDenyDownloadEnabled")
    ROOM_DENY_DOWNLOAD_DISABLED = (5110, "RoomDenyDownloadDisabled")
    FILE_INDEX_CHANGED = (5111, "FileIndexChanged")
    ROOM_WATERMARK_SET = (5112, "RoomWatermarkSet")
    ROOM_WATERMARK_DISABLED = (5113, "RoomWatermarkDisabled")
    ROOM_INDEXING_ENABLED = (5114, "RoomIndexingEnabled")
    ROOM_INDEXING_DISABLED = (5115, "RoomIndexingDisabled")
    ROOM_LIFE_TIME_SET = (5116, "RoomLifeTimeSet")
    ROOM_LIFE_TIME_DISABLED = (5117, "RoomLifeTimeDisabled")
    ROOM_INVITE_RESEND = (5118, "RoomInviteResend")
    FILE_VERSION_REMOVED = (5119, "FileVersionRemoved")
    FILE_CUSTOM_FILTER_ENABLED = (5120, "FileCustomFilterEnabled")
    FILE_CUSTOM_FILTER_DISABLED = (5121, "FileCustomFilterDisabled")
    FOLDER_EXTERNAL_LINK_CREATED = (5122, "FolderExternalLinkCreated")
    FOLDER_EXTERNAL_LINK_UPDATED = (5123, "FolderExternalLinkUpdated")
    FOLDER_EXTERNAL_LINK_DELETED = (5124, "FolderExternalLinkDeleted")
    BACKUP_COMPLETED = (5125, "BackupCompleted")
    BACKUP_FAILED = (5126, "BackupFailed")
    SCHEDULED_BACKUP_STARTED = (5127, "ScheduledBackupStarted")
    SCHEDULED_BACKUP_COMPLETED = (5128, "ScheduledBackupCompleted")
    SCHEDULED_BACKUP_FAILED = (5129, "ScheduledBackupFailed")
    FORM_STARTED_TO_FILL = (5150, "FormStartedToFill")
    FORM_PARTIALLY_FILLED = (5151, "FormPartiallyFilled")
    FORM_COMPLETELY_FILLED = (5152, "FormCompletelyFilled")
    FORM_STOPPED = (5153, "FormStopped")
    AGENT_CREATED = (5154, "AgentCreated")
    AGENT_RENAMED = (5155, "AgentRenamed")
    AGENT_DELETED = (5156, "AgentDeleted")
    ADDED_SERVER_TO_AGENT = (5157, "AddedServerToAgent")
    DELETED_SERVER_FROM_AGENT = (5158, "DeletedServerFromAgent")
    LDAP_ENABLED = (5501, "LdapEnabled")
    LDAP_DISABLED = (5502, "LdapDisabled")
    LDAP_SYNC = (5503, "LdapSync")
    LANGUAGE_SETTINGS_UPDATED = (6000, "LanguageSettingsUpdated")
    TIME_ZONE_SETTINGS_UPDATED = (6001, "TimeZoneSettingsUpdated")
    DNS_SETTINGS_UPDATED = (6002, "DnsSettingsUpdated")
    TRUSTED_MAIL_DOMAIN_SETTINGS_UPDATED = (6003, "TrustedMailDomainSettingsUpdated")
    PASSWORD_STRENGTH_SETTINGS_UPDATED = (6004, "PasswordStrengthSettingsUpdated")
    TWO_FACTOR_AUTHENTICATION_SETTINGS_UPDATED = (6005, "TwoFactorAuthenticationSettingsUpdated")
    ADMINISTRATOR_MESSAGE_SETTINGS_UPDATED = (6006, "AdministratorMessageSettingsUpdated")
    DEFAULT_START_PAGE_SETTINGS_UPDATED = (6007, "DefaultStartPageSettingsUpdated")
    PRODUCTS_LIST_UPDATED = (6008, "ProductsListUpdated")
    ADMINISTRATOR_ADDED = (6009, "AdministratorAdded")
    ADMINISTRATOR_OPENED_FULL_ACCESS = (6010, "AdministratorOpenedFullAccess")
    ADMINISTRATOR_DELETED = (6011, "AdministratorDeleted")
    USERS_OPENED_PRODUCT_ACCESS = (6012, "UsersOpenedProductAccess")
    GROUPS_OPENED_PRODUCT_ACCESS = (6013, "GroupsOpenedProductAccess")
    PRODUCT_ACCESS_OPENED = (6014, "ProductAccessOpened")
    PRODUCT_ACCESS_RESTRICTED = (6015, "ProductAccessRestricted")
    PRODUCT_ADDED_ADMINISTRATOR = (6016, "ProductAddedAdministrator")
    PRODUCT_DELETED_ADMINISTRATOR = (6017, "ProductDeletedAdministrator")
    GREETING_SETTINGS_UPDATED = (6018, "GreetingSettingsUpdated")
    TEAM_TEMPLATE_CHANGED = (6019, "TeamTemplateChanged")
    COLOR_THEME_CHANGED = (6020, "ColorThemeChanged")
    OWNER_SENT_CHANGE_OWNER_INSTRUCTIONS = (6021, "OwnerSentChangeOwnerInstructions")
    OWNER_UPDATED = (6022, "OwnerUpdated")
    OWNER_SENT_PORTAL_DEACTIVATION_INSTRUCTIONS = (6023, "OwnerSentPortalDeactivationInstructions")
    OWNER_SENT_PORTAL_DELETE_INSTRUCTIONS = (6024, "OwnerSentPortalDeleteInstructions")
    PORTAL_DEACTIVATED = (6025, "PortalDeactivated")
    PORTAL_DELETED = (6026, "PortalDeleted")
    LOGIN_HISTORY_REPORT_DOWNLOADED = (6027, "LoginHistoryReportDownloaded")
    AUDIT_TRAIL_REPORT_DOWNLOADED = (6028, "AuditTrailReportDownloaded")
    SSO_ENABLED = (6029, "SSOEnabled")
    SSO_DISABLED = (6030, "SSODisabled")
    PORTAL_ACCESS_SETTINGS_UPDATED = (6031, "PortalAccessSettingsUpdated")
    COOKIE_SETTINGS_UPDATED = (6032, "CookieSettingsUpdated")
    MAIL_SERVICE_SETTINGS_UPDATED = (6033, "MailServiceSettingsUpdated")
    CUSTOM_NAVIGATION_SETTINGS_UPDATED = (6034, "CustomNavigationSettingsUpdated")
    AUDIT_SETTINGS_UPDATED = (6035, "AuditSettingsUpdated")
    TWO_FACTOR_AUTHENTICATION_DISABLED = (6036, "TwoFactorAuthenticationDisabled")
    TWO_FACTOR_AUTHENTICATION_ENABLED_BY_SMS = (6037, "TwoFactorAuthenticationEnabledBySms")
    TWO_FACTOR_AUTHENTICATION_ENABLED_BY_TFA_APP = (6038, "TwoFactorAuthenticationEnabledByTfaApp")
    PORTAL_RENAMED = (6039, "PortalRenamed")
    QUOTA_PER_ROOM_CHANGED = (6040, "QuotaPerRoomChanged")
    QUOTA_PER_ROOM_DISABLED = (6041, "QuotaPerRoomDisabled")
    QUOTA_PER_USER_CHANGED = (6042, "QuotaPerUserChanged")
    QUOTA_PER_USER_DISABLED = (6043, "QuotaPerUserDisabled")
    QUOTA_PER_PORTAL_CHANGED = (6044, "QuotaPerPortalChanged")
    QUOTA_PER_PORTAL_DISABLED = (6045, "QuotaPerPortalDisabled")
    FORM_SUBMIT = (6046, "FormSubmit")
    FORM_OPENED_FOR_FILLING = (6047, "FormOpenedForFilling")
    CUSTOM_QUOTA_PER_ROOM_DEFAULT = (6048, "CustomQuotaPerRoomDefault")
    CUSTOM_QUOTA_PER_ROOM_CHANGED = (6049, "CustomQuotaPerRoomChanged")
    CUSTOM_QUOTA_PER_ROOM_DISABLED = (6050, "CustomQuotaPerRoomDisabled")
    CUSTOM_QUOTA_PER_USER_DEFAULT = (6051, "CustomQuotaPerUserDefault")
    CUSTOM_QUOTA_PER_USER_CHANGED = (6052, "CustomQuotaPerUserChanged")
    CUSTOM_QUOTA_PER_USER_DISABLED = (6053, "CustomQuotaPerUserDisabled")
    DEV_TOOLS_ACCESS_SETTINGS_CHANGED = (6054, "DevToolsAccessSettingsChanged")
    WEBHOOK_CREATED = (6055, "WebhookCreated")
    WEBHOOK_UPDATED = (6056, "WebhookUpdated")
    WEBHOOK_DELETED = (6057, "WebhookDeleted")
    API_KEY_CREATED = (6058, "ApiKeyCreated")
    API_KEY_UPDATED = (6059, "ApiKeyUpdated")
    API_KEY_DELETED = (6060, "ApiKeyDeleted")
    CUSTOMER_WALLET_TOPPED_UP = (6061, "CustomerWalletToppedUp")
    CUSTOMER_OPERATION_PERFORMED = (6062, "CustomerOperationPerformed")
    CUSTOMER_OPERATIONS_REPORT_DOWNLOADED = (6063, "CustomerOperationsReportDownloaded")
    CUSTOMER_WALLET_TOP_UP_SETTINGS_UPDATED = (6064, "CustomerWalletTopUpSettingsUpdated")
    CUSTOMER_SUBSCRIPTION_UPDATED = (6065, "CustomerSubscriptionUpdated")
    BANNER_SETTINGS_CHANGED = (6066, "BannerSettingsChanged")
    CUSTOMER_WALLET_SERVICES_SETTINGS_UPDATED = (6067, "CustomerWalletServicesSettingsUpdated")
    QUOTA_PER_AI_AGENT_CHANGED = (6068, "QuotaPerAiAgentChanged")
    QUOTA_PER_AI_AGENT_DISABLED = (6069, "QuotaPerAiAgentDisabled")
    CUSTOM_QUOTA_PER_AI_AGENT_DEFAULT = (6070, "CustomQuotaPerAiAgentDefault")
    CUSTOM_QUOTA_PER_AI_AGENT_CHANGED = (6071, "CustomQuotaPerAiAgentChanged")
    CUSTOM_QUOTA_PER_AI_AGENT_DISABLED = (6072, "CustomQuotaPerAiAgentDisabled")
    AI_PROVIDER_CREATED = (6073, "AIProviderCreated")
    AI_PROVIDER_UPDATED = (6074, "AIProviderUpdated")
    AI_PROVIDER_DELETED = (6075, "AIProviderDeleted")
    SERVER_CREATED = (6076, "ServerCreated")
    SERVER_UPDATED = (6077, "ServerUpdated")
    SERVER_ENABLED = (6078, "ServerEnabled")
    SERVER_DISABLED = (6079, "ServerDisabled")
    SERVER_DELETED = (6080, "ServerDeleted")
    SET_WEB_SEARCH_SETTINGS = (6081, "SetWebSearchSettings")
    RESET_WEB_SEARCH_SETTINGS = (6082, "ResetWebSearchSettings")
    SET_VECTORIZATION_SETTINGS = (6083, "SetVectorizationSettings")
    RESET_VECTORIZATION_SETTINGS = (6084, "ResetVectorizationSettings")
    WEBPLUGIN_UPLOADED = (6085, "WebpluginUploaded")
    WEBPLUGIN_UPDATED = (6086, "WebpluginUpdated")
    WEBPLUGIN_DELETED = (6087, "WebpluginDeleted")
    CONTACT_ADMIN_MAIL_SENT = (7000, "ContactAdminMailSent")
    ROOM_INVITE_LINK_USED = (7001, "RoomInviteLinkUsed")
    USER_CREATED_AND_ADDED_TO_ROOM = (7002, "UserCreatedAndAddedToRoom")
    GUEST_CREATED_AND_ADDED_TO_ROOM = (7003, "GuestCreatedAndAddedToRoom")
    CONTACT_SALES_MAIL_SENT = (7004, "ContactSalesMailSent")
    CREATE_CLIENT = (9901, "CreateClient")
    UPDATE_CLIENT = (9902, "UpdateClient")
    REGENERATE_SECRET = (9903, "RegenerateSecret")
    DELETE_CLIENT = (9904, "DeleteClient")
    CHANGE_CLIENT_ACTIVATION = (9905, "ChangeClientActivation")
    CHANGE_CLIENT_VISIBILITY = (9906, "ChangeClientVisibility")
    REVOKE_USER_CLIENT = (9907, "RevokeUserClient")
    GENERATE_AUTHORIZATION_CODE_TOKEN = (9908, "GenerateAuthorizationCodeToken")
    GENERATE_PERSONAL_ACCESS_TOKEN = (9909, "GeneratePersonalAccessToken")
    NONE = (-1, "None")


class TenantTrustedDomainsType(OpenEnum):
    """Which mail domains are trusted: none, custom ones or all."""

    NONE = (0, "None")
    CUSTOM = (1, "Custom")
    ALL = (2, "All")


class SortOrder(OpenEnum):
    """Order of results: ascending (0) or descending (1)."""

    ASCENDING = (0, "Ascending")
    DESCENDING = (1, "Descending")


class EmployeeStatus(OpenEnum):
    """Status of a user: active, terminated, pending, default or all."""

    ACTIVE = (1, "Active")
    TERMINATED = (2, "Terminated")
    PENDING = (4, "Pending")
    DEFAULT = (5, "Default")
    ALL = (7, "All")


class EmployeeActivationStatus(OpenEnum):
    """Activation of a user: not activated, activated, pending or auto-generated."""

    NOT_ACTIVATED = (0, "NotActivated")
    ACTIVATED = (1, "Activated")
    PENDING = (2, "Pending")
    AUTO_GENERATED = (4, "AutoGenerated")


class QuotaFilter(OpenEnum):
    """Which quotas: all (0), default (1) or custom (2)."""

    ALL = (0, "All")
    DEFAULT = (1, "Default")
    CUSTOM = (2, "Custom")


class DarkThemeSettingsType(OpenEnum):
    """Theme of the interface: base (0), dark (1) or system (2)."""

    BASE = ("Base", 0)
    DARK = ("Dark", 1)
    SYSTEM = ("System", 2)


class FileShare(OpenEnum):
    """Access right, such as read, comment or edit, as a number."""

    NONE = (0, "None")
    READ_WRITE = (1, "ReadWrite")
    READ = (2, "Read")
    RESTRICT = (3, "Restrict")
    VARIES = (4, "Varies")
    REVIEW = (5, "Review")
    COMMENT = (6, "Comment")
    FILL_FORMS = (7, "FillForms")
    CUSTOM_FILTER = (8, "CustomFilter")
    ROOM_MANAGER = (9, "RoomManager")
    EDITING = (10, "Editing")
    CONTENT_CREATOR = (11, "ContentCreator")


class SearchArea(OpenEnum):
    """Where to search, such as active rooms or the archive, as a number."""

    ACTIVE = (0, "Active")
    ARCHIVE = (1, "Archive")
    ANY = (2, "Any")
    RECENT_BY_LINKS = (3, "RecentByLinks")
    TEMPLATES = (4, "Templates")
    KNOWLEDGE = (5, "Knowledge")
    RESULT_STORAGE = (6, "ResultStorage")
    AI_AGENTS = (7, "AiAgents")


class FileOperationType(OpenEnum):
    """Kind of file operation, such as move, copy or delete, as a number."""

    MOVE = (0, "Move")
    COPY = (1, "Copy")
    DELETE = (2, "Delete")
    DOWNLOAD = (3, "Download")
    MARK_AS_READ = (4, "MarkAsRead")
    IMPORT = (5, "Import")
    CONVERT = (6, "Convert")
    DUPLICATE = (7, "Duplicate")


class RoomType(OpenEnum):
    """Kind of room, such as collaboration or public, as a number."""

    FILLING_FORMS_ROOM = (1, "FillingFormsRoom")
    EDITING_ROOM = (2, "EditingRoom")
    CUSTOM_ROOM = (5, "CustomRoom")
    PUBLIC_ROOM = (6, "PublicRoom")
    VIRTUAL_DATA_ROOM = (8, "VirtualDataRoom")
    AI_ROOM = (9, "AiRoom")


class LinkType(OpenEnum):
    """Kind of link: invitation (0) or external (1)."""

    INVITATION = (0, "Invitation")
    EXTERNAL = (1, "External")


class DistributedTaskStatus(OpenEnum):
    """State of a task: created, running, completed, canceled or failed."""

    CREATED = (0, "Created")
    RUNNING = (1, "Running")
    COMPLETED = (2, "Completed")
    CANCELED = (3, "Canceled")
    FAILTED = (4, "Failted")


class TenantIndustry(OpenEnum):
    """Industry of a tenant, as a number."""

    OTHER = (0, "Other")
    ACCOUNTING = (1, "Accounting")
    ADVERTISING_MARKETING_PR = (2, "AdvertisingMarketingPR")
    BANKING = (3, "Banking")
    CONSULTING = (4, "Consulting")
    DESIGN = (5, "Design")
    EDUCATION = (6, "Education")
    ENVIRONMENT = (7, "Environment")
    FINANCIAL_SERVICES = (8, "FinancialServices")
    HEALTH_CARE = (9, "HealthCare")
    IT = (10, "IT")
    LEGAL = (11, "Legal")
    MANUFACTURING = (12, "Manufacturing")
    PUBLIC_SECTOR = (13, "PublicSector")
    PUBLISHING = (14, "Publishing")
    RETAIL_SALES = (15, "RetailSales")
    TELECOMMUNICATIONS = (16, "Telecommunications")


class TenantStatus(OpenEnum):
    """Status of a tenant: active, suspended, being removed, moved, restored and so on."""

    ACTIVE = (0, "Active")
    SUSPENDED = (1, "Suspended")
    REMOVE_PENDING = (2, "RemovePending")
    TRANSFERING = (3, "Transfering")
    RESTORING = (4, "Restoring")
    MIGRATING = (5, "Migrating")
    ENCRYPTION = (6, "Encryption")


class MobilePhoneActivationStatus(OpenEnum):
    """Whether a mobile phone is activated (1) or not (0)."""

    NOT_ACTIVATED = (0, "NotActivated")
    ACTIVATED = (1, "Activated")


class FolderType(OpenEnum):
    """Kind of folder or room, as a number."""

    DEFAULT = (0, "DEFAULT")
    COMMON = (1, "COMMON")
    BUNCH = (2, "BUNCH")
    TRASH = (3, "TRASH")
    USER = (5, "USER")
    SHARE = (6, "SHARE")
    PROJECTS = (8, "Projects")
    FAVORITES = (10, "Favorites")
    RECENT = (11, "Recent")
    TEMPLATES = (12, "Templates")
    PRIVACY = (13, "Privacy")
    VIRTUAL_ROOMS = (14, "VirtualRooms")
    FILLING_FORMS_ROOM = (15, "FillingFormsRoom")
    EDITING_ROOM = (16, "EditingRoom")
    CUSTOM_ROOM = (19, "CustomRoom")
    ARCHIVE = (20, "Archive")
    THIRDPARTY_BACKUP = (21, "ThirdpartyBackup")
    PUBLIC_ROOM = (22, "PublicRoom")
    READY_FORM_FOLDER = (25, "ReadyFormFolder")
    IN_PROCESS_FORM_FOLDER = (26, "InProcessFormFolder")
    FORM_FILLING_FOLDER_DONE = (27, "FormFillingFolderDone")
    FORM_FILLING_FOLDER_IN_PROGRESS = (28, "FormFillingFolderInProgress")
    VIRTUAL_DATA_ROOM = (29, "VirtualDataRoom")
    ROOM_TEMPLATES = (30, "RoomTemplates")
    AI_ROOM = (31, "AiRoom")
    KNOWLEDGE = (32, "Knowledge")
    RESULT_STORAGE = (33, "ResultStorage")
    AI_AGENTS = (34, "AiAgents")


class FileEntryType(OpenEnum):
    """Kind of entry: folder (1) or file (2)."""

    FOLDER = (1, "Folder")
    FILE = (2, "File")


class SubjectType(OpenEnum):
    """Kind of recipient: user, group or one of the links."""

    USER = (0, "User")
    EXTERNAL_LINK = (1, "ExternalLink")
    GROUP = (2, "Group")
    INVITATION_LINK = (3, "InvitationLink")
    PRIMARY_EXTERNAL_LINK = (4, "PrimaryExternalLink")


class RoomDataLifetimePeriod(OpenEnum):
    """Unit of a lifetime: day (0), month (1) or year (2)."""

    DAY = (0, "Day")
    MONTH = (1, "Month")
    YEAR = (2, "Year")


class WatermarkAdditions(OpenEnum):
    """What a watermark shows: user name, email, IP address, date or room name."""

    USER_NAME = (1, "UserName")
    USER_EMAIL = (2, "UserEmail")
    USER_IP_ADRESS = (4, "UserIpAdress")
    CURRENT_DATE = (8, "CurrentDate")
    ROOM_NAME = (16, "RoomName")


class DocumentBuilderTask(Model, rename="camel"):
    """Task that builds a document, with its progress."""

    id: str | None
    """Id of the Document Builder task."""
    error: str | None
    """Error message, if something went wrong."""
    percentage: int
    """How much is done, in percent."""
    is_completed: bool
    status: Lenient[DistributedTaskStatus]
    """How the task is doing, as a number."""
    result_file_id: Any
    """Id of the file that was built."""
    result_file_name: str | None
    """Name of the file that was built."""
    result_file_url: str | None
    """Address of the file that was built."""


class UserInfo(Model, rename="camel"):
    """User as the server keeps it."""

    id: Guid | None = None
    """Id of the user."""
    first_name: str | None = None
    last_name: str | None = None
    user_name: str | None = None
    birth_date: Timestamp | None = None
    sex: bool | None = None
    """Sex of the user, as a flag."""
    status: Lenient[EmployeeStatus] | None = None
    """Status of the user, as a number."""
    activation_status: Lenient[EmployeeActivationStatus] | None = None
    """Activation status of the user, as a number."""
    terminated_date: Timestamp | None = None
    """When the account was terminated."""
    title: str | None = None
    work_from_date: Timestamp | None = None
    """When the user joined."""
    email: str | None = None
    contacts: str | None = None
    """Contacts of the user, as one string."""
    contacts_list: list[str] | None = None
    """Contacts of the user, as a list."""
    location: str | None = None
    notes: str | None = None
    removed: bool | None = None
    """Whether the account was removed."""
    last_modified: Timestamp | None = None
    tenant_id: int | None = None
    """Id of the tenant."""
    is_active: bool | None = None
    culture_name: str | None = None
    """Language code of the user."""
    mobile_phone: str | None = None
    """Mobile phone number of the user."""
    mobile_phone_activation_status: Lenient[MobilePhoneActivationStatus] | None = None
    """Whether the mobile phone is activated (1) or not (0)."""
    sid: str | None = None
    """LDAP id of the user."""
    ldap_qouta: int | None = None
    """Quota of the user as LDAP gives it."""
    sso_name_id: str | None = None
    """SAML id of the user."""
    sso_session_id: str | None = None
    """SAML session id of the user."""
    create_date: Timestamp | None = None
    """When the user account was created."""
    created_by: Guid | None = None
    """Id of the user who created this account."""
    spam: bool | None = None
    """Whether the user may be sent tips, updates and offers."""
    check_activation: bool | None = None
    """Whether the activation of the user is checked."""


class TenantDevToolsAccessSettings(Model, rename="camel"):
    """Whether users have limited access to Developer Tools."""

    limited_access_for_users: bool | None = None
    """Whether users have limited access to Developer Tools."""
    last_modified: Timestamp | None = None


class TenantBannerSettings(Model, rename="camel"):
    """Whether promotional banners are hidden, as stored."""

    hidden: bool | None = None
    """Whether the banners are hidden."""
    last_modified: Timestamp | None = None


class TenantQuotaSettings(Model, rename="camel"):
    """Storage quota set for the tenant."""

    enable_quota: bool | None = None
    """Whether the storage quota is in force."""
    quota: int | None = None
    """Storage quota."""
    last_recalculate_date: Timestamp | None = None
    """When the quota was last recalculated."""
    last_modified: Timestamp | None = None


class Employee(Model, rename="camel"):
    """User in brief."""

    id: Guid | None = None
    """Id of the user."""
    display_name: str | None = None
    title: str | None = None
    avatar: str | None = None
    """Address of the user's avatar."""
    avatar_original: str | None = None
    """Address of the avatar in its original size."""
    avatar_max: str | None = None
    """Address of the avatar in its largest size."""
    avatar_medium: str | None = None
    """Address of the avatar in medium size."""
    avatar_small: str | None = None
    """Address of the avatar in small size."""
    profile_url: str | None = None
    """Address of the user's profile."""
    has_avatar: bool | None = None
    is_anonim: bool | None = None
    """Whether the user is anonymous."""


class StatusCodeResult(Model, rename="camel"):
    """Answer with a status code alone."""

    status_code: int | None = None
    """HTTP status code."""


class NoContentResult(StatusCodeResult):
    """Answer with no content."""


class GroupSummary(Model, rename="camel"):
    """Group in brief."""

    id: Guid
    """Id of what the call or the object is about."""
    name: str | None
    manager: str | None = None
    is_system: bool | None = None
    """Whether the group is a system group."""


class EmployeeFull(Employee):
    """User in full."""

    first_name: str | None = None
    last_name: str | None = None
    user_name: str | None = None
    email: str | None = None
    contacts: list[Contact] | None = None
    birthday: Timestamp | None = None
    sex: str | None = None
    """Sex of the user."""
    status: Lenient[EmployeeStatus] | None = None
    """Status of the user, as a number."""
    activation_status: Lenient[EmployeeActivationStatus] | None = None
    """Activation status of the user, as a number."""
    terminated: Timestamp | None = None
    """When the account was terminated."""
    department: str | None = None
    """Department of the user."""
    work_from: Timestamp | None = None
    """When the user joined."""
    groups: list[GroupSummary] | None = None
    location: str | None = None
    notes: str | None = None
    is_admin: bool | None = None
    is_room_admin: bool | None = None
    """Whether the user is a room administrator."""
    is_ldap: bool | None = field(default=None, name="isLDAP")
    """Whether LDAP manages the user or group."""
    list_admin_modules: list[str] | None = None
    """Modules the user administers."""
    is_owner: bool | None = None
    """Whether the user owns the portal."""
    is_visitor: bool | None = None
    """Whether the user is a visitor."""
    is_collaborator: bool | None = None
    """Whether the user is a collaborator."""
    culture_name: str | None = None
    """Language code of the user."""
    mobile_phone: str | None = None
    """Mobile phone number of the user."""
    mobile_phone_activation_status: Lenient[MobilePhoneActivationStatus] | None = None
    """Whether the mobile phone is activated (1) or not (0)."""
    is_sso: bool | None = field(default=None, name="isSSO")
    """Whether single sign-on is set up for the user."""
    theme: Lenient[DarkThemeSettingsType] | None = None
    """Theme of the interface: base, dark or system."""
    quota_limit: int | None = None
    """Storage quota in force."""
    used_space: float | None = None
    """Space that is taken up."""
    shared: bool | None = None
    """Whether the user has access rights."""
    is_custom_quota: bool | None = None
    """Whether a quota of its own is set."""
    login_event_id: int | None = None
    """Id of the sign-in event."""
    auth_cookie_lifetime: float | None = None
    """How long the sign-in cookie is valid, in seconds."""
    created_by: Employee | None = None
    """User who created it."""
    registration_date: Timestamp | None = None
    has_personal_folder: bool | None = None
    tfa_app_enabled: bool | None = None
    """Whether the user signs in with an authenticator app."""


class KeyValuePairStringStringValues(Model):
    """Texts under their key."""

    key: str | Unset | None = UNSET
    """Key of the entry."""
    value: list[str] | None = None


class Contact(Model):
    """Contact of a user, such as a messenger name."""

    type: str | Unset | None = UNSET
    """Kind of contact, such as GTalk."""
    value: str | Unset | None = UNSET


class FileEntryBase(Model, rename="camel"):
    """What files and folders have in common."""

    title: str | None = None
    access: Lenient[FileShare] | None = None
    """Access right, as a number."""
    shared_by: Employee | None = None
    """User who shared the entry."""
    owned_by: Employee | None = None
    """User who owns it."""
    shared: bool | None = None
    """Whether the entry is shared by a link."""
    shared_for_user: bool | None = None
    """Whether the entry is shared with the user."""
    parent_shared: bool | None = None
    """Whether the parent is shared."""
    short_web_url: str | None = None
    """Short address of the entry."""
    created: Timestamp | None = None
    created_by: Employee | None = None
    """User who created it."""
    updated: Timestamp | None = None
    auto_delete: Timestamp | None = None
    """When the entry will be deleted by itself."""
    root_folder_type: Lenient[FolderType] | None = None
    """Kind of root folder, as a number."""
    parent_room_type: Lenient[FolderType] | None = None
    """Kind of room the entry is in, as a number."""
    updated_by: Employee | None = None
    """User who last changed it."""
    provider_item: bool | None = None
    """Whether the entry belongs to a third-party provider."""
    provider_key: str | None = None
    """Key of the provider."""
    provider_id: int | None = None
    """Id of the provider."""
    order: str | None = None
    """Place in the order."""
    is_favorite: bool | None = None
    file_entry_type: Lenient[FileEntryType] | None = None
    """Whether the entry is a folder (1) or a file (2)."""


class FileOperation(Model):
    """File operation with its progress."""

    id: str | None
    """Id of the file operation."""
    operation: Lenient[FileOperationType] = field(name="Operation")
    """Kind of operation, as a number."""
    progress: int
    """How much is done, in percent."""
    error: str | None
    """Error message, if something went wrong."""
    processed: str | None
    """How far the operation has come."""
    finished: bool
    url: str | None = None
    """Address of what the operation made."""
    files: list[FileEntryBase] | None = None
    folders: list[FileEntryBase] | None = None


class FileShareDto(Model, rename="camel"):
    """Who has access to a file, and which."""

    access: Lenient[FileShare] | None = None
    """Access right, as a number."""
    shared_to: Any = None
    """Who has access: a user, a group or a link. Deprecated."""
    shared_to_user: EmployeeFull | None = None
    """User who has access."""
    shared_to_group: GroupSummary | None = None
    """Group that has access."""
    shared_link: FileShareLink | None = None
    """Link by which the entry is shared."""
    is_locked: bool
    """Whether the access right is locked."""
    is_owner: bool
    """Whether the user owns the file."""
    can_edit_access: bool
    """Whether the access right can be changed."""
    can_edit_internal: bool
    """Whether the setting for internal access can be changed."""
    can_edit_deny_download: bool
    """Whether the caller may change the ban on downloading."""
    can_edit_expiration_date: bool
    """Whether the expiration date of the access can be changed."""
    can_revoke: bool
    """Whether the caller may take the access back."""
    subject_type: Lenient[SubjectType]
    """Kind of recipient, as a number."""


class FileEntryInteger(FileEntryBase):
    """File or folder with a numeric id."""

    id: int | None = None
    """Id of the file or folder."""
    root_folder_id: int | None = None
    """Id of the root folder."""
    origin_id: int | None = None
    """Id of where the entry came from."""
    origin_room_id: int | None = None
    """Id of the room the entry came from."""
    origin_title: str | None = None
    """Title of where the entry came from."""
    origin_room_title: str | None = None
    """Title of the room the entry came from."""
    can_share: bool | None = None
    """Whether the entry can be shared."""
    share_settings: FileEntryIntegerShareSettings | None = None
    """Sharing settings of the entry, by kind of recipient."""
    security: FileEntryIntegerSecurity | None = None
    """What the caller may do with the entry, by action."""
    available_share_rights: FileEntryIntegerAvailableShareRights | None = None
    """Access rights that each kind of recipient of the entry can be given."""
    request_token: str | None = None
    """Token that checks access through the link."""
    external: bool | None = None
    """Whether the entry can be reached through an external link."""
    expiration_date: Timestamp | None = None
    is_link_expired: bool | None = None
    """Whether the link to the file or folder has expired."""


class FolderContentInteger(Model, rename="camel"):
    """Folder with the files and folders in it."""

    files: list[FileEntryBase] | None = None
    folders: list[FileEntryBase] | None = None
    current: FolderInteger | None = None
    """The folder itself."""
    path_parts: Any
    """Folders on the way to this folder."""
    start_index: int | None = None
    """Index of the first item returned."""
    count: int | None = None
    """Number of items."""
    total: int
    """Number of all items in the folder."""
    new: int | None = None
    """Number given for new items in the folder."""


class FolderInteger(FileEntryInteger):
    """Folder or room with a numeric id."""

    parent_id: int | None = None
    """Id of the parent folder."""
    files_count: int | None = None
    folders_count: int | None = None
    is_shareable: bool | None = None
    """Whether the folder can be shared."""
    new: int | None = None
    """Number given for new items in the folder."""
    mute: bool | None = None
    """Whether notifications are muted."""
    tags: list[str] | None = None
    logo: Logo | None = None
    pinned: bool | None = None
    room_type: Lenient[RoomType] | None = None
    """Kind of room, as a number."""
    private: bool | None = None
    """Whether it is private."""
    indexing: bool | None = None
    """Whether the folder is indexed."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    lifetime: RoomDataLifetime | None = None
    """How long files live in the room."""
    watermark: Watermark | None = None
    type: Lenient[FolderType] | None = None
    """Kind of folder, as a number."""
    in_room: bool | None = None
    """Whether the folder is in the room."""
    quota_limit: int | None = None
    """Storage quota in force."""
    is_custom_quota: bool | None = None
    """Whether a quota of its own is set."""
    used_space: int | None = None
    """Space that is taken up."""
    password_protected: bool | None = None
    """Whether a password protects it."""
    expired: bool | None = None
    """Whether the external link to the folder has expired. Deprecated."""
    chat_settings: ChatSettings | None = None
    """Settings of the AI chat in the room."""
    root_room_type: Lenient[RoomType] | None = None
    """Kind of room at the root, as a number."""


class FileEntryString(FileEntryBase):
    """File or folder with a text id."""

    id: str | None = None
    """Id of the file or folder."""
    root_folder_id: str | None = None
    """Id of the root folder."""
    origin_id: str | None = None
    """Id of where the entry came from."""
    origin_room_id: str | None = None
    """Id of the room the entry came from."""
    origin_title: str | None = None
    """Title of where the entry came from."""
    origin_room_title: str | None = None
    """Title of the room the entry came from."""
    can_share: bool | None = None
    """Whether the entry can be shared."""
    share_settings: FileEntryStringShareSettings | None = None
    """Sharing settings of the entry, by kind of recipient."""
    security: FileEntryStringSecurity | None = None
    """What the caller may do with the entry, by action."""
    available_share_rights: FileEntryStringAvailableShareRights | None = None
    """Access rights that each kind of recipient of the entry can be given."""
    request_token: str | None = None
    """Token that checks access through the link."""
    external: bool | None = None
    """Whether the entry can be reached through an external link."""
    expiration_date: Timestamp | None = None
    is_link_expired: bool | None = None
    """Whether the link to the file or folder has expired."""


class FolderString(FileEntryString):
    """Folder or room with a text id."""

    parent_id: str | None = None
    """Id of the parent folder."""
    files_count: int | None = None
    folders_count: int | None = None
    is_shareable: bool | None = None
    """Whether the folder can be shared."""
    new: int | None = None
    """Number given for new items in the folder."""
    mute: bool | None = None
    """Whether notifications are muted."""
    tags: list[str] | None = None
    logo: Logo | None = None
    pinned: bool | None = None
    room_type: Lenient[RoomType] | None = None
    """Kind of room, as a number."""
    private: bool | None = None
    """Whether it is private."""
    indexing: bool | None = None
    """Whether the folder is indexed."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    lifetime: RoomDataLifetime | None = None
    """How long files live in the room."""
    watermark: Watermark | None = None
    type: Lenient[FolderType] | None = None
    """Kind of folder, as a number."""
    in_room: bool | None = None
    """Whether the folder is in the room."""
    quota_limit: int | None = None
    """Storage quota in force."""
    is_custom_quota: bool | None = None
    """Whether a quota of its own is set."""
    used_space: int | None = None
    """Space that is taken up."""
    password_protected: bool | None = None
    """Whether a password protects it."""
    expired: bool | None = None
    """Whether the external link to the folder has expired. Deprecated."""
    chat_settings: ChatSettings | None = None
    """Settings of the AI chat in the room."""
    root_room_type: Lenient[RoomType] | None = None
    """Kind of room at the root, as a number."""


class FileShareParams(Model, rename="camel"):
    """Whom to share with, and which access to give."""

    share_to: Guid | None = None
    """Id of the user to share with."""
    email: str | Unset | None = UNSET
    access: Lenient[FileShare] | None = None
    """Access right, as a number."""


class RoomDataLifetime(Model, rename="camel"):
    """How long data lives in a room."""

    delete_permanently: bool | None = None
    """Whether the data is deleted for good."""
    period: Lenient[RoomDataLifetimePeriod] | None = None
    """Unit of the lifetime: day (0), month (1) or year (2)."""
    value: int | Unset | None = UNSET
    """How many periods the data lives. From 1 to 999."""
    enabled: bool | Unset | None = UNSET
    """Whether it is turned on."""


class ChatSettings(Model, rename="camel"):
    """AI model and prompt of a room's chat."""

    provider_id: int | None = None
    """Id of the provider."""
    model_id: str | Unset | None = UNSET
    """Id of the AI model."""
    prompt: str | Unset | None = UNSET
    """Prompt that the AI chat starts from."""


class TenantEntityQuotaSettings(Model, rename="camel"):
    """Default storage quota for one kind of thing."""

    enable_quota: bool | None = None
    """Whether the storage quota is in force."""
    default_quota: int | None = None
    """Storage quota given by default."""
    last_recalculate_date: Timestamp | None = None
    """When the quota was last recalculated."""


class FileShareLink(Model, rename="camel"):
    """Link by which something is shared."""

    id: Guid | None = None
    """Id of the link."""
    title: str | None = None
    share_link: str | None = None
    """Address that opens the shared content."""
    expiration_date: Timestamp | None = None
    link_type: Lenient[LinkType] | None = None
    """Kind of link: invitation (0) or external (1)."""
    password: Secret | None = None
    """Password that opens the link."""
    deny_download: bool | None = None
    """Whether downloading is forbidden."""
    is_expired: bool | None = None
    primary: bool | None = None
    """Whether the link is the primary one."""
    internal: bool | None = None
    """Whether the link works for portal members alone."""
    request_token: str | None = None
    """Token that checks access through the link."""


class Logo(Model):
    """Logo of a room in all its sizes."""

    original: str | None
    large: str | None
    """Address of the large logo."""
    medium: str | None
    small: str | None
    color: str | None = None
    cover: LogoCover | None = None
    """Cover of the room."""


class Watermark(Model, rename="camel"):
    """Watermark of a room."""

    additions: Lenient[WatermarkAdditions]
    """What the watermark shows, a sum: user name 1, email 2, IP address 4, date 8, room name 16."""
    text: str | None = None
    rotate: int
    """Angle the watermark is turned by."""
    image_scale: int
    """Scale of the watermark image."""
    image_url: str | None = None
    """Address of the image."""
    image_height: float
    """Height of the watermark image."""
    image_width: float
    """Width of the watermark image."""


class LogoCover(Model):
    """Cover that stands for a logo."""

    id: str | None
    """Id of the cover."""
    data: str | None
    """Data of the cover image."""


class FileEntryIntegerShareSettings(Model):
    """FileEntryIntegerShareSettings."""

    user: int | None = field(default=None, name="User")
    """Sharing value for users."""
    external_link: int | None = field(default=None, name="ExternalLink")
    """Sharing value for external links."""
    group: int | None = field(default=None, name="Group")
    """Sharing value for groups."""
    invitation_link: int | None = field(default=None, name="InvitationLink")
    """Sharing value for invitation links."""
    primary_external_link: int | None = field(default=None, name="PrimaryExternalLink")
    """Sharing value for the primary external link."""


class FileEntryIntegerSecurity(Model):
    """FileEntryIntegerSecurity."""

    read: bool | None = field(default=None, name="Read")
    """Whether the caller may read the entry."""
    comment: bool | None = field(default=None, name="Comment")
    """Whether the caller may comment."""
    fill_forms: bool | None = field(default=None, name="FillForms")
    """Whether the caller may fill in forms."""
    review: bool | None = field(default=None, name="Review")
    """Whether the caller may review the entry."""
    create: bool | None = field(default=None, name="Create")
    """Whether the caller may create things in the entry."""
    create_from: bool | None = field(default=None, name="CreateFrom")
    """Whether the caller may create something from the entry."""
    edit: bool | None = field(default=None, name="Edit")
    """Whether the caller may edit the entry."""
    delete: bool | None = field(default=None, name="Delete")
    """Whether the caller may delete the entry."""
    custom_filter: bool | None = field(default=None, name="CustomFilter")
    """Whether the caller may use the Custom Filter mode."""
    edit_room: bool | None = field(default=None, name="EditRoom")
    """Whether the caller may edit the room."""
    rename: bool | None = field(default=None, name="Rename")
    """Whether the caller may rename the entry."""
    read_history: bool | None = field(default=None, name="ReadHistory")
    """Whether the caller may see the version history."""
    lock: bool | None = field(default=None, name="Lock")
    """Whether the caller may lock the entry."""
    edit_history: bool | None = field(default=None, name="EditHistory")
    """Whether the caller may change the version history."""
    copy_to: bool | None = field(default=None, name="CopyTo")
    """Whether the caller may copy things into the entry."""
    copy: bool | None = field(default=None, name="Copy")
    """Whether the caller may copy the entry."""
    move_to: bool | None = field(default=None, name="MoveTo")
    """Whether the caller may move things into the entry."""
    move: bool | None = field(default=None, name="Move")
    """Whether the caller may move the entry."""
    pin: bool | None = field(default=None, name="Pin")
    """Whether the caller may pin the entry."""
    mute: bool | None = field(default=None, name="Mute")
    """Whether the caller may mute the entry."""
    edit_access: bool | None = field(default=None, name="EditAccess")
    """Whether the caller may change access rights."""
    duplicate: bool | None = field(default=None, name="Duplicate")
    """Whether the caller may duplicate the entry."""
    submit_to_form_gallery: bool | None = field(default=None, name="SubmitToFormGallery")
    """Whether the caller may submit the form to the form gallery."""
    download: bool | None = field(default=None, name="Download")
    """Whether the caller may download the entry."""
    convert: bool | None = field(default=None, name="Convert")
    """Whether the caller may convert the entry."""
    copy_shared_link: bool | None = field(default=None, name="CopySharedLink")
    """Whether the caller may copy the shared link of the entry."""
    read_links: bool | None = field(default=None, name="ReadLinks")
    """Whether the caller may see the links of the entry."""
    reconnect: bool | None = field(default=None, name="Reconnect")
    """Whether the caller may reconnect the entry."""
    create_room_from: bool | None = field(default=None, name="CreateRoomFrom")
    """Whether the caller may create a room from the entry."""
    copy_link: bool | None = field(default=None, name="CopyLink")
    """Whether the caller may copy the link to the entry."""
    embed: bool | None = field(default=None, name="Embed")
    """Whether the caller may embed the entry into a web page."""
    change_owner: bool | None = field(default=None, name="ChangeOwner")
    """Whether the caller may give the entry another owner."""
    index_export: bool | None = field(default=None, name="IndexExport")
    """Whether the caller may export the index."""
    start_filling: bool | None = field(default=None, name="StartFilling")
    """Whether the caller may start the filling of the form."""
    filling_status: bool | None = field(default=None, name="FillingStatus")
    """Whether the caller may see how the filling goes."""
    reset_filling: bool | None = field(default=None, name="ResetFilling")
    """Whether the caller may reset the filling of the form."""
    stop_filling: bool | None = field(default=None, name="StopFilling")
    """Whether the caller may stop the filling of the form."""
    open_form: bool | None = field(default=None, name="OpenForm")
    """Whether the caller may open the form."""
    edit_internal: bool | None = field(default=None, name="EditInternal")
    """Whether the caller may change the setting for internal sharing."""
    edit_expiration: bool | None = field(default=None, name="EditExpiration")
    """Whether the caller may change the expiration date."""
    vectorization: bool | None = field(default=None, name="Vectorization")
    """Whether the caller may have the entry vectorized."""
    ask_ai: bool | None = field(default=None, name="AskAi")
    """Whether the caller may ask the AI about the entry."""
    use_chat: bool | None = field(default=None, name="UseChat")
    """Whether the caller may use the chat."""


class FileEntryIntegerAvailableShareRights(Model):
    """FileEntryIntegerAvailableShareRights."""

    user: list[str] | None = field(default=None, name="User")
    """Sharing value for users."""
    external_link: list[str] | None = field(default=None, name="ExternalLink")
    """Sharing value for external links."""
    group: list[str] | None = field(default=None, name="Group")
    """Sharing value for groups."""
    invitation_link: list[str] | None = field(default=None, name="InvitationLink")
    """Sharing value for invitation links."""
    primary_external_link: list[str] | None = field(default=None, name="PrimaryExternalLink")
    """Sharing value for the primary external link."""


class FileEntryStringShareSettings(Model):
    """FileEntryStringShareSettings."""

    user: int | None = field(default=None, name="User")
    """Sharing value for users."""
    external_link: int | None = field(default=None, name="ExternalLink")
    """Sharing value for external links."""
    group: int | None = field(default=None, name="Group")
    """Sharing value for groups."""
    invitation_link: int | None = field(default=None, name="InvitationLink")
    """Sharing value for invitation links."""
    primary_external_link: int | None = field(default=None, name="PrimaryExternalLink")
    """Sharing value for the primary external link."""


class FileEntryStringSecurity(Model):
    """FileEntryStringSecurity."""

    read: bool | None = field(default=None, name="Read")
    """Whether the caller may read the entry."""
    comment: bool | None = field(default=None, name="Comment")
    """Whether the caller may comment."""
    fill_forms: bool | None = field(default=None, name="FillForms")
    """Whether the caller may fill in forms."""
    review: bool | None = field(default=None, name="Review")
    """Whether the caller may review the entry."""
    create: bool | None = field(default=None, name="Create")
    """Whether the caller may create things in the entry."""
    create_from: bool | None = field(default=None, name="CreateFrom")
    """Whether the caller may create something from the entry."""
    edit: bool | None = field(default=None, name="Edit")
    """Whether the caller may edit the entry."""
    delete: bool | None = field(default=None, name="Delete")
    """Whether the caller may delete the entry."""
    custom_filter: bool | None = field(default=None, name="CustomFilter")
    """Whether the caller may use the Custom Filter mode."""
    edit_room: bool | None = field(default=None, name="EditRoom")
    """Whether the caller may edit the room."""
    rename: bool | None = field(default=None, name="Rename")
    """Whether the caller may rename the entry."""
    read_history: bool | None = field(default=None, name="ReadHistory")
    """Whether the caller may see the version history."""
    lock: bool | None = field(default=None, name="Lock")
    """Whether the caller may lock the entry."""
    edit_history: bool | None = field(default=None, name="EditHistory")
    """Whether the caller may change the version history."""
    copy_to: bool | None = field(default=None, name="CopyTo")
    """Whether the caller may copy things into the entry."""
    copy: bool | None = field(default=None, name="Copy")
    """Whether the caller may copy the entry."""
    move_to: bool | None = field(default=None, name="MoveTo")
    """Whether the caller may move things into the entry."""
    move: bool | None = field(default=None, name="Move")
    """Whether the caller may move the entry."""
    pin: bool | None = field(default=None, name="Pin")
    """Whether the caller may pin the entry."""
    mute: bool | None = field(default=None, name="Mute")
    """Whether the caller may mute the entry."""
    edit_access: bool | None = field(default=None, name="EditAccess")
    """Whether the caller may change access rights."""
    duplicate: bool | None = field(default=None, name="Duplicate")
    """Whether the caller may duplicate the entry."""
    submit_to_form_gallery: bool | None = field(default=None, name="SubmitToFormGallery")
    """Whether the caller may submit the form to the form gallery."""
    download: bool | None = field(default=None, name="Download")
    """Whether the caller may download the entry."""
    convert: bool | None = field(default=None, name="Convert")
    """Whether the caller may convert the entry."""
    copy_shared_link: bool | None = field(default=None, name="CopySharedLink")
    """Whether the caller may copy the shared link of the entry."""
    read_links: bool | None = field(default=None, name="ReadLinks")
    """Whether the caller may see the links of the entry."""
    reconnect: bool | None = field(default=None, name="Reconnect")
    """Whether the caller may reconnect the entry."""
    create_room_from: bool | None = field(default=None, name="CreateRoomFrom")
    """Whether the caller may create a room from the entry."""
    copy_link: bool | None = field(default=None, name="CopyLink")
    """Whether the caller may copy the link to the entry."""
    embed: bool | None = field(default=None, name="Embed")
    """Whether the caller may embed the entry into a web page."""
    change_owner: bool | None = field(default=None, name="ChangeOwner")
    """Whether the caller may give the entry another owner."""
    index_export: bool | None = field(default=None, name="IndexExport")
    """Whether the caller may export the index."""
    start_filling: bool | None = field(default=None, name="StartFilling")
    """Whether the caller may start the filling of the form."""
    filling_status: bool | None = field(default=None, name="FillingStatus")
    """Whether the caller may see how the filling goes."""
    reset_filling: bool | None = field(default=None, name="ResetFilling")
    """Whether the caller may reset the filling of the form."""
    stop_filling: bool | None = field(default=None, name="StopFilling")
    """Whether the caller may stop the filling of the form."""
    open_form: bool | None = field(default=None, name="OpenForm")
    """Whether the caller may open the form."""
    edit_internal: bool | None = field(default=None, name="EditInternal")
    """Whether the caller may change the setting for internal sharing."""
    edit_expiration: bool | None = field(default=None, name="EditExpiration")
    """Whether the caller may change the expiration date."""
    vectorization: bool | None = field(default=None, name="Vectorization")
    """Whether the caller may have the entry vectorized."""
    ask_ai: bool | None = field(default=None, name="AskAi")
    """Whether the caller may ask the AI about the entry."""
    use_chat: bool | None = field(default=None, name="UseChat")
    """Whether the caller may use the chat."""


class FileEntryStringAvailableShareRights(Model):
    """FileEntryStringAvailableShareRights."""

    user: list[str] | None = field(default=None, name="User")
    """Sharing value for users."""
    external_link: list[str] | None = field(default=None, name="ExternalLink")
    """Sharing value for external links."""
    group: list[str] | None = field(default=None, name="Group")
    """Sharing value for groups."""
    invitation_link: list[str] | None = field(default=None, name="InvitationLink")
    """Sharing value for invitation links."""
    primary_external_link: list[str] | None = field(default=None, name="PrimaryExternalLink")
    """Sharing value for the primary external link."""
