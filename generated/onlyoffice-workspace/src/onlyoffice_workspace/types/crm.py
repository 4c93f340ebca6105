"""The types `Address`, `Agent`, `Cases`, `Company` and 47 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Model
from ..types.common import ContactInfoWrapper, CurrencyInfo, EmployeeWraper, Entity, File

__all__ = [
    "Address",
    "Agent",
    "Cases",
    "Company",
    "CompanyEntityType",
    "CompanyWrapperShareType",
    "ContactBase",
    "ContactBaseWrapperShareType",
    "ContactEntityType",
    "ContactPersonCompanyOpportunityEntityType",
    "ContactStatus",
    "ContactStatusBase",
    "ContactType",
    "ContactTypeBase",
    "ContactWrapper",
    "ContactWrapperShareType",
    "ConverterData",
    "CurrencyRate",
    "CurrencyRateInfo",
    "CurrencyRateWrapper",
    "CustomField",
    "CustomFieldBase",
    "CustomFieldBaseWrapperFieldType",
    "CustomFieldWrapperFieldType",
    "DealMilestone",
    "DealMilestoneBase",
    "DealMilestoneBaseWrapperStageType",
    "DealMilestoneWrapperStageType",
    "EntityType",
    "HistoryCategory",
    "HistoryCategoryBase",
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
    "Opportunity",
    "OpportunityWrapperBidType",
    "Person",
    "PersonWrapperShareType",
    "RelationshipEvent",
    "TaskCategory",
    "VoipCall",
    "VoipPhone",
    "VoipUpload",
]


class EntityType(OpenStrEnum):
    """Values of EntityType."""

    CONTACT = "contact"
    OPPORTUNITY = "opportunity"
    CASE = "case"


class CompanyEntityType(OpenStrEnum):
    """Values of CompanyEntityType."""

    COMPANY = "company"
    PERSON = "person"


class ContactEntityType(OpenStrEnum):
    """Values of ContactEntityType."""

    CONTACT = "contact"
    PERSON = "person"
    COMPANY = "company"
    OPPORTUNITY = "opportunity"
    CASE = "case"


class ContactPersonCompanyOpportunityEntityType(OpenStrEnum):
    """Values of ContactPersonCompanyOpportunityEntityType."""

    CONTACT = "contact"
    PERSON = "person"
    COMPANY = "company"
    OPPORTUNITY = "opportunity"


class InfoType(OpenStrEnum):
    """Values of InfoType."""

    PHONE = "Phone"
    EMAIL = "Email"
    WEBSITE = "Website"
    SKYPE = "Skype"
    TWITTER = "Twitter"
    LINKED_IN = "LinkedIn"
    FACEBOOK = "Facebook"
    ADDRESS = "Address"
    LIVE_JOURNAL = "LiveJournal"
    MY_SPACE = "MySpace"
    G_MAIL = "GMail"
    BLOGGER = "Blogger"
    YAHOO = "Yahoo"
    MSN = "MSN"
    ICQ = "ICQ"
    JABBER = "Jabber"
    AIM = "AIM"
    VK = "VK"


class OpportunityWrapperBidType(OpenStrEnum):
    """Values of OpportunityWrapperBidType."""

    FIXED_BID = "FixedBid"
    PER_HOUR = "PerHour"
    PER_DAY = "PerDay"
    PER_WEEK = "PerWeek"
    PER_MONTH = "PerMonth"
    PER_YEAR = "PerYear"


class DealMilestoneWrapperStageType(OpenStrEnum):
    """Values of DealMilestoneWrapperStageType."""

    OPEN = "Open"
    CLOSED_AND_WON = "ClosedAndWon"
    CLOSED_AND_LOST = "ClosedAndLost"


class ContactWrapperShareType(OpenStrEnum):
    """Values of ContactWrapperShareType."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"


class ContactBaseWrapperShareType(OpenStrEnum):
    """Values of ContactBaseWrapperShareType."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"


class PersonWrapperShareType(OpenStrEnum):
    """Values of PersonWrapperShareType."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"


class CompanyWrapperShareType(OpenStrEnum):
    """Values of CompanyWrapperShareType."""

    NONE = "None"
    READ_WRITE = "ReadWrite"
    READ = "Read"


class CustomFieldWrapperFieldType(OpenStrEnum):
    """Values of CustomFieldWrapperFieldType."""

    TEXT_FIELD = "TextField"
    TEXT_AREA = "TextArea"
    SELECT_BOX = "SelectBox"
    CHECK_BOX = "CheckBox"
    HEADING = "Heading"
    DATE = "Date"


class CustomFieldBaseWrapperFieldType(OpenStrEnum):
    """Values of CustomFieldBaseWrapperFieldType."""

    TEXT_FIELD = "TextField"
    TEXT_AREA = "TextArea"
    SELECT_BOX = "SelectBox"
    CHECK_BOX = "CheckBox"
    HEADING = "Heading"
    DATE = "Date"


class InvoiceWrapperTemplateType(OpenStrEnum):
    """Values of InvoiceWrapperTemplateType."""

    EUR = "Eur"
    RUS = "Rus"


class InvoiceBaseWrapperTemplateType(OpenStrEnum):
    """Values of InvoiceBaseWrapperTemplateType."""

    EUR = "Eur"
    RUS = "Rus"


class DealMilestoneBaseWrapperStageType(OpenStrEnum):
    """Values of DealMilestoneBaseWrapperStageType."""

    OPEN = "Open"
    CLOSED_AND_WON = "ClosedAndWon"
    CLOSED_AND_LOST = "ClosedAndLost"


class CurrencyRateInfo(Model):
    """A currency and its exchange rate."""

    rate: float | None = field(default=None, name="Rate")
    title: str | None = field(default=None, name="Title")
    symbol: str | None = field(default=None, name="Symbol")
    """Sign of the currency."""
    abbreviation: str | None = field(default=None, name="Abbreviation")
    """Code of the currency, such as EUR."""
    culture_name: str | None = field(default=None, name="CultureName")
    """Culture code, such as en-EN."""
    is_convertable: bool | None = field(default=None, name="IsConvertable")
    """Whether the currency can be converted."""
    is_basic: bool | None = field(default=None, name="IsBasic")
    """Whether this is one of the basic currencies."""


class VoipCall(Model):
    """A phone call."""

    id: str | None = field(default=None, name="Id")
    """Id of this item."""
    from_: str | None = field(default=None, name="From")
    """Phone number that made the call."""
    to: str | None = field(default=None, name="To")
    """Phone number that was called."""
    status: list[int] | None = field(default=None, name="Status")
    """Status of this item."""
    answered_by: EmployeeWraper | None = field(default=None, name="AnsweredBy")
    """User who answered the call."""
    dial_date: str | None = field(default=None, name="DialDate")
    """Time of the call."""
    dial_duration: int | None = field(default=None, name="DialDuration")
    """How long the call lasted."""
    cost: float | None = field(default=None, name="Cost")
    contact: ContactWrapper | None = field(default=None, name="Contact")
    calls: dict[str, Any] | None = field(default=None, name="Calls")
    """Calls that belong to this one."""
    record_url: str | None = field(default=None, name="RecordUrl")
    """URL of the recording."""
    record_duration: int | None = field(default=None, name="RecordDuration")
    """Length of the recording."""


class Opportunity(Model):
    """An opportunity."""

    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    members: list[ContactBase] | None = field(default=None, name="Members")
    contact: ContactBase | None = field(default=None, name="Contact")
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    responsible: EmployeeWraper | None = field(default=None, name="Responsible")
    """User responsible for it."""
    bid_type: OpportunityWrapperBidType | None = field(default=None, name="BidType")
    """Bid type: 0 fixed, 1 per hour, 2 per day, 3 per week, 4 per month, 5 per year."""
    bid_value: float | None = field(default=None, name="BidValue")
    """Amount of the transaction."""
    bid_currency: CurrencyInfo | None = field(default=None, name="BidCurrency")
    """Currency of the bid."""
    per_period_value: int | None = field(default=None, name="PerPeriodValue")
    """Amount per period."""
    stage: DealMilestoneBase | None = field(default=None, name="Stage")
    success_probability: int | None = field(default=None, name="SuccessProbability")
    """Probability of success."""
    actual_close_date: str | None = field(default=None, name="ActualCloseDate")
    """Date the opportunity was closed."""
    expected_close_date: str | None = field(default=None, name="ExpectedCloseDate")
    """Date on which the opportunity is expected to close."""
    is_private: bool | None = field(default=None, name="IsPrivate")
    """Whether access is limited."""
    access_list: list[EmployeeWraper] | None = field(default=None, name="AccessList")
    """Users who have access."""
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    custom_fields: list[CustomFieldBase] | None = field(default=None, name="CustomFields")
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class DealMilestone(Model):
    """An opportunity stage and how many opportunities are in it."""

    relative_items_count: int | None = field(default=None, name="RelativeItemsCount")
    """Number of items that use it."""
    success_probability: int | None = field(default=None, name="SuccessProbability")
    """Probability of success."""
    stage_type: DealMilestoneWrapperStageType | None = field(default=None, name="StageType")
    """Stage type: 0 open, 1 closed and won, 2 closed and lost."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class HistoryCategory(Model):
    """A category of history events and how often it is used."""

    relative_items_count: int | None = field(default=None, name="RelativeItemsCount")
    """Number of items that use it."""
    image_path: str | None = field(default=None, name="ImagePath")
    """Path of the icon."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class TaskCategory(Model):
    """A category of CRM tasks and how often it is used."""

    relative_items_count: int | None = field(default=None, name="RelativeItemsCount")
    """Number of items that use it."""
    image_path: str | None = field(default=None, name="ImagePath")
    """Path of the icon."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class ContactStatus(Model):
    """A contact status and how often it is used."""

    relative_items_count: int | None = field(default=None, name="RelativeItemsCount")
    """Number of items that use it."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class ContactType(Model):
    """A contact type and how often it is used."""

    relative_items_count: int | None = field(default=None, name="RelativeItemsCount")
    """Number of items that use it."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class RelationshipEvent(Model):
    """An event in the history of a CRM entity."""

    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    content: str | None = field(default=None, name="Content")
    category: HistoryCategoryBase | None = field(default=None, name="Category")
    """Category of this record."""
    contact: ContactBase | None = field(default=None, name="Contact")
    entity: Entity | None = field(default=None, name="Entity")
    """CRM entity it belongs to."""
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    files: list[File] | None = field(default=None, name="Files")
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class ContactWrapper(Model):
    """A CRM contact."""

    addresses: list[Address] | None = field(default=None, name="Addresses")
    """Addresses that belong to this item."""
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    about: str | None = field(default=None, name="About")
    """Description of the person or company."""
    industry: str | None = field(default=None, name="Industry")
    contact_status: ContactStatusBase | None = field(default=None, name="ContactStatus")
    contact_type: ContactTypeBase | None = field(default=None, name="ContactType")
    common_data: list[ContactInfoWrapper] | None = field(default=None, name="CommonData")
    """Contact information: phones, addresses and the like."""
    custom_fields: list[CustomFieldBase] | None = field(default=None, name="CustomFields")
    tags: list[str] | None = field(default=None, name="Tags")
    task_count: int | None = field(default=None, name="TaskCount")
    have_late_tasks: bool | None = field(default=None, name="HaveLateTasks")
    """Whether the contact has overdue tasks."""
    small_foto_url: str | None = field(default=None, name="SmallFotoUrl")
    """URL of the small photo."""
    medium_foto_url: str | None = field(default=None, name="MediumFotoUrl")
    """URL of the medium photo."""
    display_name: str | None = field(default=None, name="DisplayName")
    is_company: bool | None = field(default=None, name="IsCompany")
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = field(default=None, name="AccessList")
    """Users who have access."""
    is_private: bool | None = field(default=None, name="IsPrivate")
    """Whether access is limited."""
    is_shared: bool | None = field(default=None, name="IsShared")
    """Whether it is shared with other users."""
    share_type: ContactWrapperShareType | None = field(default=None, name="ShareType")
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = field(default=None, name="Currency")
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class ContactBase(Model):
    """A CRM contact in short form."""

    small_foto_url: str | None = field(default=None, name="SmallFotoUrl")
    """URL of the small photo."""
    medium_foto_url: str | None = field(default=None, name="MediumFotoUrl")
    """URL of the medium photo."""
    display_name: str | None = field(default=None, name="DisplayName")
    is_company: bool | None = field(default=None, name="IsCompany")
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = field(default=None, name="AccessList")
    """Users who have access."""
    is_private: bool | None = field(default=None, name="IsPrivate")
    """Whether access is limited."""
    is_shared: bool | None = field(default=None, name="IsShared")
    """Whether it is shared with other users."""
    share_type: ContactBaseWrapperShareType | None = field(default=None, name="ShareType")
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = field(default=None, name="Currency")
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class Person(Model):
    """A person among the CRM contacts."""

    first_name: str | None = field(default=None, name="FirstName")
    last_name: str | None = field(default=None, name="LastName")
    company: ContactBase | None = field(default=None, name="Company")
    title: str | None = field(default=None, name="Title")
    addresses: list[Address] | None = field(default=None, name="Addresses")
    """Addresses that belong to this item."""
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    about: str | None = field(default=None, name="About")
    """Description of the person or company."""
    industry: str | None = field(default=None, name="Industry")
    contact_status: ContactStatusBase | None = field(default=None, name="ContactStatus")
    contact_type: ContactTypeBase | None = field(default=None, name="ContactType")
    common_data: list[ContactInfoWrapper] | None = field(default=None, name="CommonData")
    """Contact information: phones, addresses and the like."""
    custom_fields: list[CustomFieldBase] | None = field(default=None, name="CustomFields")
    tags: list[str] | None = field(default=None, name="Tags")
    task_count: int | None = field(default=None, name="TaskCount")
    have_late_tasks: bool | None = field(default=None, name="HaveLateTasks")
    """Whether the contact has overdue tasks."""
    small_foto_url: str | None = field(default=None, name="SmallFotoUrl")
    """URL of the small photo."""
    medium_foto_url: str | None = field(default=None, name="MediumFotoUrl")
    """URL of the medium photo."""
    display_name: str | None = field(default=None, name="DisplayName")
    is_company: bool | None = field(default=None, name="IsCompany")
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = field(default=None, name="AccessList")
    """Users who have access."""
    is_private: bool | None = field(default=None, name="IsPrivate")
    """Whether access is limited."""
    is_shared: bool | None = field(default=None, name="IsShared")
    """Whether it is shared with other users."""
    share_type: PersonWrapperShareType | None = field(default=None, name="ShareType")
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = field(default=None, name="Currency")
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class Company(Model):
    """A company among the CRM contacts."""

    company_name: str | None = field(default=None, name="CompanyName")
    persons: list[ContactBase] | None = field(default=None, name="Persons")
    persons_count: int | None = field(default=None, name="PersonsCount")
    addresses: list[Address] | None = field(default=None, name="Addresses")
    """Addresses that belong to this item."""
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    about: str | None = field(default=None, name="About")
    """Description of the person or company."""
    industry: str | None = field(default=None, name="Industry")
    contact_status: ContactStatusBase | None = field(default=None, name="ContactStatus")
    contact_type: ContactTypeBase | None = field(default=None, name="ContactType")
    common_data: list[ContactInfoWrapper] | None = field(default=None, name="CommonData")
    """Contact information: phones, addresses and the like."""
    custom_fields: list[CustomFieldBase] | None = field(default=None, name="CustomFields")
    tags: list[str] | None = field(default=None, name="Tags")
    task_count: int | None = field(default=None, name="TaskCount")
    have_late_tasks: bool | None = field(default=None, name="HaveLateTasks")
    """Whether the contact has overdue tasks."""
    small_foto_url: str | None = field(default=None, name="SmallFotoUrl")
    """URL of the small photo."""
    medium_foto_url: str | None = field(default=None, name="MediumFotoUrl")
    """URL of the medium photo."""
    display_name: str | None = field(default=None, name="DisplayName")
    is_company: bool | None = field(default=None, name="IsCompany")
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = field(default=None, name="AccessList")
    """Users who have access."""
    is_private: bool | None = field(default=None, name="IsPrivate")
    """Whether access is limited."""
    is_shared: bool | None = field(default=None, name="IsShared")
    """Whether it is shared with other users."""
    share_type: CompanyWrapperShareType | None = field(default=None, name="ShareType")
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = field(default=None, name="Currency")
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class CustomField(Model):
    """A custom field and how often it is used."""

    relative_items_count: int | None = field(default=None, name="RelativeItemsCount")
    """Number of items that use it."""
    entity_id: int | None = field(default=None, name="EntityId")
    """Id of the entity."""
    label: str | None = field(default=None, name="Label")
    field_value: str | None = field(default=None, name="FieldValue")
    field_type: CustomFieldWrapperFieldType | None = field(default=None, name="FieldType")
    """Field type: 0 text field, 1 text area, 2 select box, 3 check box, 4 heading, 5 date."""
    position: int | None = field(default=None, name="Position")
    """Place in the order."""
    mask: str | None = field(default=None, name="Mask")
    """Mask of the field."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class CustomFieldBase(Model):
    """A custom field and its value."""

    entity_id: int | None = field(default=None, name="EntityId")
    """Id of the entity."""
    label: str | None = field(default=None, name="Label")
    field_value: str | None = field(default=None, name="FieldValue")
    field_type: CustomFieldBaseWrapperFieldType | None = field(default=None, name="FieldType")
    """Field type: 0 text field, 1 text area, 2 select box, 3 check box, 4 heading, 5 date."""
    position: int | None = field(default=None, name="Position")
    """Place in the order."""
    mask: str | None = field(default=None, name="Mask")
    """Mask of the field."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class CurrencyRateWrapper(Model):
    """An exchange rate between two currencies."""

    from_currency: str | None = field(default=None, name="FromCurrency")
    """Abbreviation of the currency to convert from."""
    to_currency: str | None = field(default=None, name="ToCurrency")
    """Abbreviation of the currency to convert to."""
    rate: float | None = field(default=None, name="Rate")
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class CurrencyRate(Model):
    """An exchange rate between two currencies."""

    from_currency: str | None = field(default=None, name="FromCurrency")
    """Abbreviation of the currency to convert from."""
    to_currency: str | None = field(default=None, name="ToCurrency")
    """Abbreviation of the currency to convert to."""
    rate: float | None = field(default=None, name="Rate")
    """Exchange rate."""
    id: int | None = field(default=None, name="ID")
    """Id of the currency rate."""


class Invoice(Model):
    """An invoice with its lines."""

    invoice_lines: list[InvoiceLineWrapper] | None = field(default=None, name="InvoiceLines")
    status: InvoiceStatus | None = field(default=None, name="Status")
    """Status of this item."""
    number: str | None = field(default=None, name="Number")
    """Invoice number."""
    issue_date: str | None = field(default=None, name="IssueDate")
    """Date the invoice was issued."""
    template_type: InvoiceWrapperTemplateType | None = field(default=None, name="TemplateType")
    """Invoice template: 0 Eur, 1 Rus."""
    contact: ContactBase | None = field(default=None, name="Contact")
    consignee: ContactBase | None = field(default=None, name="Consignee")
    entity: Entity | None = field(default=None, name="Entity")
    """CRM entity it belongs to."""
    due_date: str | None = field(default=None, name="DueDate")
    """Date the invoice is due."""
    language: str | None = field(default=None, name="Language")
    """Language of the invoice."""
    currency: CurrencyInfo | None = field(default=None, name="Currency")
    exchange_rate: float | None = field(default=None, name="ExchangeRate")
    """Exchange rate of the invoice."""
    purchase_order_number: str | None = field(default=None, name="PurchaseOrderNumber")
    """Number of the purchase order."""
    terms: str | None = field(default=None, name="Terms")
    """Terms printed on invoices."""
    description: str | None = field(default=None, name="Description")
    file_id: int | None = field(default=None, name="FileID")
    """Id of the invoice's file."""
    create_on: str | None = field(default=None, name="CreateOn")
    """Time of creation."""
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    cost: float | None = field(default=None, name="Cost")
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class InvoiceBase(Model):
    """An invoice without its lines."""

    status: InvoiceStatus | None = field(default=None, name="Status")
    """Status of this item."""
    number: str | None = field(default=None, name="Number")
    """Invoice number."""
    issue_date: str | None = field(default=None, name="IssueDate")
    """Date the invoice was issued."""
    template_type: InvoiceBaseWrapperTemplateType | None = field(default=None, name="TemplateType")
    """Invoice template: 0 Eur, 1 Rus."""
    contact: ContactBase | None = field(default=None, name="Contact")
    consignee: ContactBase | None = field(default=None, name="Consignee")
    entity: Entity | None = field(default=None, name="Entity")
    """CRM entity it belongs to."""
    due_date: str | None = field(default=None, name="DueDate")
    """Date the invoice is due."""
    language: str | None = field(default=None, name="Language")
    """Language of the invoice."""
    currency: CurrencyInfo | None = field(default=None, name="Currency")
    exchange_rate: float | None = field(default=None, name="ExchangeRate")
    """Exchange rate of the invoice."""
    purchase_order_number: str | None = field(default=None, name="PurchaseOrderNumber")
    """Number of the purchase order."""
    terms: str | None = field(default=None, name="Terms")
    """Terms printed on invoices."""
    description: str | None = field(default=None, name="Description")
    file_id: int | None = field(default=None, name="FileID")
    """Id of the invoice's file."""
    create_on: str | None = field(default=None, name="CreateOn")
    """Time of creation."""
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    cost: float | None = field(default=None, name="Cost")
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class InvoiceLine(Model):
    """A line of an invoice."""

    id: int | None = field(default=None, name="ID")
    """Id of the invoice line."""


class InvoiceItem(Model):
    """An item that can be put on invoices."""

    title: str | None = field(default=None, name="Title")
    stock_keeping_unit: str | None = field(default=None, name="StockKeepingUnit")
    description: str | None = field(default=None, name="Description")
    price: float | None = field(default=None, name="Price")
    currency: CurrencyInfo | None = field(default=None, name="Currency")
    stock_quantity: float | None = field(default=None, name="StockQuantity")
    """Quantity in stock."""
    track_invenory: bool | None = field(default=None, name="TrackInvenory")
    """Whether the stock is tracked."""
    invoice_tax1: InvoiceTax | None = field(default=None, name="InvoiceTax1")
    """First tax."""
    invoice_tax2: InvoiceTax | None = field(default=None, name="InvoiceTax2")
    """Second tax."""
    create_on: str | None = field(default=None, name="CreateOn")
    """Time of creation."""
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class InvoiceLineWrapper(Model):
    """A line of an invoice."""

    invoice_id: int | None = field(default=None, name="InvoiceID")
    """Id of the invoice."""
    invoice_item_id: int | None = field(default=None, name="InvoiceItemID")
    """Id of the invoice item."""
    invoice_tax1_id: int | None = field(default=None, name="InvoiceTax1ID")
    """Id of the first tax."""
    invoice_tax2_id: int | None = field(default=None, name="InvoiceTax2ID")
    """Id of the second tax."""
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    description: str | None = field(default=None, name="Description")
    quantity: float | None = field(default=None, name="Quantity")
    price: float | None = field(default=None, name="Price")
    discount: float | None = field(default=None, name="Discount")
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class InvoiceTax(Model):
    """A tax on invoices."""

    name: str | None = field(default=None, name="Name")
    description: str | None = field(default=None, name="Description")
    rate: float | None = field(default=None, name="Rate")
    create_on: str | None = field(default=None, name="CreateOn")
    """Time of creation."""
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_delete: bool | None = field(default=None, name="CanDelete")
    """Whether the current user may delete it."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class InvoiceSetting(Model):
    """The settings for invoices."""

    autogenerated: bool | None = field(default=None, name="Autogenerated")
    """Whether invoice numbers are generated automatically."""
    prefix: str | None = field(default=None, name="Prefix")
    """Text put before invoice numbers."""
    number: str | None = field(default=None, name="Number")
    """Invoice number."""
    terms: str | None = field(default=None, name="Terms")
    """Terms printed on invoices."""
    company_name: str | None = field(default=None, name="CompanyName")
    company_logo_id: int | None = field(default=None, name="CompanyLogoID")
    """Id of the company logo."""
    company_address: str | None = field(default=None, name="CompanyAddress")


class Cases(Model):
    """A CRM case."""

    members: list[ContactBase] | None = field(default=None, name="Members")
    create_by: EmployeeWraper | None = field(default=None, name="CreateBy")
    """Who created it."""
    created: str | None = field(default=None, name="Created")
    """Time of creation."""
    title: str | None = field(default=None, name="Title")
    is_closed: bool | None = field(default=None, name="IsClosed")
    is_private: bool | None = field(default=None, name="IsPrivate")
    """Whether access is limited."""
    access_list: list[EmployeeWraper] | None = field(default=None, name="AccessList")
    """Users who have access."""
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    custom_fields: list[CustomFieldBase] | None = field(default=None, name="CustomFields")
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class DealMilestoneBase(Model):
    """An opportunity stage."""

    success_probability: int | None = field(default=None, name="SuccessProbability")
    """Probability of success."""
    stage_type: DealMilestoneBaseWrapperStageType | None = field(default=None, name="StageType")
    """Stage type: 0 open, 1 closed and won, 2 closed and lost."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class HistoryCategoryBase(Model):
    """A category of history events."""

    image_path: str | None = field(default=None, name="ImagePath")
    """Path of the icon."""
    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class Address(Model):
    """A postal address of a contact."""

    street: str | None = field(default=None, name="Street")
    city: str | None = field(default=None, name="City")
    state: str | None = field(default=None, name="State")
    """State or region of the address."""
    zip: str | None = field(default=None, name="Zip")
    """Postal code."""
    country: str | None = field(default=None, name="Country")
    category: int | None = field(default=None, name="Category")
    """Number of the address category, named in `CategoryName`."""
    category_name: str | None = field(default=None, name="CategoryName")
    """Name of the category, such as Home."""
    is_primary: bool | None = field(default=None, name="IsPrimary")
    """Whether this is the primary one."""


class ContactStatusBase(Model):
    """A contact status."""

    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class ContactTypeBase(Model):
    """A contact type."""

    title: str | None = field(default=None, name="Title")
    description: str | None = field(default=None, name="Description")
    color: str | None = field(default=None, name="Color")
    sort_order: int | None = field(default=None, name="SortOrder")
    """Place in the order."""
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


class InvoiceStatus(Model):
    """An invoice status."""

    title: str | None = field(default=None, name="Title")
    id: int | None = field(default=None, name="ID")
    """Id of this item."""


VoipPhone: TypeAlias = dict[str, Any]
"""A phone number of the CRM."""

VoipUpload: TypeAlias = dict[str, Any]
"""An audio file uploaded for phone calls."""

Agent: TypeAlias = dict[str, Any]
"""An operator of a phone number."""

ConverterData: TypeAlias = dict[str, Any]
"""The state of an invoice's conversion to a file."""
