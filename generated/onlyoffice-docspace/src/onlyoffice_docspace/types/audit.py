"""The types `AuditActionType`, `AuditEntryType`, `AuditEvent`, `AuditLocation` and 7 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp

__all__ = [
    "AuditActionType",
    "AuditEntryType",
    "AuditEvent",
    "AuditLocation",
    "AuditMapper",
    "AuditMapperAction",
    "AuditMapperModule",
    "AuditProduct",
    "AuditSettings",
    "LoginEvent",
    "MessageAction",
]


class AuditActionType(OpenEnum):
    """Kind of audited action."""

    NONE = (0, "None")
    """Any."""
    CREATE = (1, "Create")
    UPDATE = (2, "Update")
    DELETE = (3, "Delete")
    LINK = (4, "Link")
    """Connect."""
    UNLINK = (5, "Unlink")
    ATTACH = (6, "Attach")
    """Add to something."""
    DETACH = (7, "Detach")
    SEND = (8, "Send")
    """Send a letter."""
    IMPORT = (9, "Import")
    EXPORT = (10, "Export")
    UPDATE_ACCESS = (11, "UpdateAccess")
    """Change rights."""
    DOWNLOAD = (12, "Download")
    """Fetch a file."""
    UPLOAD = (13, "Upload")
    COPY = (14, "Copy")
    MOVE = (15, "Move")
    REASSIGNS = (16, "Reassigns")
    """Hand over to someone else."""
    FOLLOW = (17, "Follow")
    """Subscribe."""
    UNFOLLOW = (18, "Unfollow")
    LOGOUT = (19, "Logout")
    """Sign out."""


class AuditEntryType(OpenEnum):
    """What an audited action touched."""

    NONE = (0, "None")
    """Nothing in particular."""
    FILE = (1, "File")
    FOLDER = (2, "Folder")
    USER = (23, "User")
    """Person."""
    GROUP = (24, "Group")
    ROOM = (25, "Room")
    TAG = (26, "Tag")
    AGENT = (27, "Agent")
    """AI agent."""


class AuditLocation(OpenEnum):
    """Part of the portal in which an audited action happened."""

    NONE = (0, "None")
    FILES = (1, "Files")
    FOLDERS = (2, "Folders")
    DOCUMENTS_SETTINGS = (3, "DocumentsSettings")
    ROOMS = (27, "Rooms")
    SETTINGS = (29, "Settings")
    CONTACTS = (30, "Contacts")
    AGENTS = (31, "Agents")


class AuditProduct(OpenEnum):
    """Part of the product: documents, login, settings or contacts."""

    DOCUMENTS = (2, "Documents")
    LOGIN = (3, "Login")
    SETTINGS = (7, "Settings")
    CONTACTS = (8, "Contacts")


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
    LOGIN_SUCCESS_VIA_TFA_APP = (1021, "LoginSuccesViaTfaApp")
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
    FILE_READ = (5064, "FileReaded")
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


class AuditEvent(Model, rename="camel"):
    """Entry of the audit trail."""

    id: int | None = None
    """Id of the audit event."""
    date_: Timestamp | None = field(default=None, name="date")
    user: str | None = None
    """Name of the user who caused the event."""
    user_id: Guid | None = None
    """Id of the user."""
    action: str | None = None
    """What was done, as text."""
    action_id: Lenient[MessageAction] | None = None
    """Number of the event."""
    ip: str | None = None
    country: str | None = None
    city: str | None = None
    browser: str | None = None
    platform: str | None = None
    page: str | None = None
    """Page the user was on."""
    action_type: Lenient[AuditActionType] | None = None
    """Kind of action, such as create, update or delete."""
    product: Lenient[AuditProduct] | None = None
    """Part of the product the event belongs to."""
    location: Lenient[AuditLocation] | None = None
    """Part of the portal the event happened in."""
    target: list[str] | None = None
    """What the event touched, such as a document id."""
    entries: list[Lenient[AuditEntryType]] | None = None
    """Kinds of things the event touched, such as file or user."""
    context: str | None = None
    """Context of the audited event."""


class AuditMapper(Model, rename="camel"):
    """Audited actions of one part of the product."""

    product_type: str | None = None
    """Name of the part of the product."""
    modules: list[AuditMapperModule] | None = None


class AuditMapperAction(Model, rename="camel"):
    """Audited action with its kind."""

    message_action: str | None = None
    """Name of the action."""
    action_type: str | None = None
    """Name of the kind of action."""
    entity: str | None = None
    """Name of the kind of thing that it touches."""


class AuditMapperModule(Model, rename="camel"):
    """Audited actions of one module."""

    module_type: str | None = None
    """Name of the module."""
    actions: list[AuditMapperAction] | None = None


class AuditSettings(Model, rename="camel"):
    """How long sign-in history and audit trail are kept."""

    login_history_life_time: int | None = None
    """How long the sign-in history is kept."""
    audit_trail_life_time: int | None = None
    """How long the audit trail is kept."""
    last_modified: Timestamp | None = None


class LoginEvent(Model, rename="camel"):
    """Entry of the sign-in history."""

    id: int | None = None
    """Id of the sign-in event."""
    date_: Timestamp | None = field(default=None, name="date")
    user: str | None = None
    """Name of the user who signed in."""
    user_id: Guid | None = None
    """Id of the user."""
    login: str | None = None
    action: str | None = None
    """What was done at sign-in, as text."""
    action_id: Lenient[MessageAction] | None = None
    """Number of the event."""
    ip: str | None = None
    country: str | None = None
    city: str | None = None
    browser: str | None = None
    platform: str | None = None
    page: str | None = None
    """Page the user was on."""
