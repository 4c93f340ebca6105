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


class CurrencyRateInfo(Model, rename="camel"):
    """A currency and its exchange rate."""

    rate: float | None = None
    title: str | None = None
    symbol: str | None = None
    """Sign of the currency."""
    abbreviation: str | None = None
    """Code of the currency, such as EUR."""
    culture_name: str | None = None
    """Culture code, such as en-EN."""
    is_convertable: bool | None = None
    """Whether the currency can be converted."""
    is_basic: bool | None = None
    """Whether this is one of the basic currencies."""


class VoipCall(Model, rename="camel"):
    """A phone call."""

    id: str | None = None
    """Id of this item."""
    from_: str | None = field(default=None, name="from")
    """Phone number that made the call."""
    to: str | None = None
    """Phone number that was called."""
    status: list[int] | None = None
    """Status of this item."""
    answered_by: EmployeeWraper | None = None
    """User who answered the call."""
    dial_date: str | None = None
    """Time of the call."""
    dial_duration: int | None = None
    """How long the call lasted."""
    cost: float | None = None
    contact: ContactWrapper | None = None
    calls: dict[str, Any] | None = None
    """Calls that belong to this one."""
    record_url: str | None = None
    """URL of the recording."""
    record_duration: int | None = None
    """Length of the recording."""


class Opportunity(Model, rename="camel"):
    """An opportunity."""

    create_by: EmployeeWraper | None = None
    """Who created it."""
    created: str | None = None
    """Time of creation."""
    members: list[ContactBase] | None = None
    contact: ContactBase | None = None
    title: str | None = None
    description: str | None = None
    responsible: EmployeeWraper | None = None
    """User responsible for it."""
    bid_type: OpportunityWrapperBidType | None = None
    """Bid type: 0 fixed, 1 per hour, 2 per day, 3 per week, 4 per month, 5 per year."""
    bid_value: float | None = None
    """Amount of the transaction."""
    bid_currency: CurrencyInfo | None = None
    """Currency of the bid."""
    per_period_value: int | None = None
    """Amount per period."""
    stage: DealMilestoneBase | None = None
    success_probability: int | None = None
    """Probability of success."""
    actual_close_date: str | None = None
    """Date the opportunity was closed."""
    expected_close_date: str | None = None
    """Date on which the opportunity is expected to close."""
    is_private: bool | None = None
    """Whether access is limited."""
    access_list: list[EmployeeWraper] | None = None
    """Users who have access."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    custom_fields: list[CustomFieldBase] | None = None
    id: int | None = None
    """Id of this item."""


class DealMilestone(Model, rename="camel"):
    """An opportunity stage and how many opportunities are in it."""

    relative_items_count: int | None = None
    """Number of items that use it."""
    success_probability: int | None = None
    """Probability of success."""
    stage_type: DealMilestoneWrapperStageType | None = None
    """Stage type: 0 open, 1 closed and won, 2 closed and lost."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class HistoryCategory(Model, rename="camel"):
    """A category of history events and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""
    image_path: str | None = None
    """Path of the icon."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class TaskCategory(Model, rename="camel"):
    """A category of CRM tasks and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""
    image_path: str | None = None
    """Path of the icon."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class ContactStatus(Model, rename="camel"):
    """A contact status and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class ContactType(Model, rename="camel"):
    """A contact type and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class RelationshipEvent(Model, rename="camel"):
    """An event in the history of a CRM entity."""

    create_by: EmployeeWraper | None = None
    """Who created it."""
    created: str | None = None
    """Time of creation."""
    content: str | None = None
    category: HistoryCategoryBase | None = None
    """Category of this record."""
    contact: ContactBase | None = None
    entity: Entity | None = None
    """CRM entity it belongs to."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    files: list[File] | None = None
    id: int | None = None
    """Id of this item."""


class ContactWrapper(Model, rename="camel"):
    """A CRM contact."""

    addresses: list[Address] | None = None
    """Addresses that belong to this item."""
    create_by: EmployeeWraper | None = None
    """Who created it."""
    created: str | None = None
    """Time of creation."""
    about: str | None = None
    """Description of the person or company."""
    industry: str | None = None
    contact_status: ContactStatusBase | None = None
    contact_type: ContactTypeBase | None = None
    common_data: list[ContactInfoWrapper] | None = None
    """Contact information: phones, addresses and the like."""
    custom_fields: list[CustomFieldBase] | None = None
    tags: list[str] | None = None
    task_count: int | None = None
    have_late_tasks: bool | None = None
    """Whether the contact has overdue tasks."""
    small_foto_url: str | None = None
    """URL of the small photo."""
    medium_foto_url: str | None = None
    """URL of the medium photo."""
    display_name: str | None = None
    is_company: bool | None = None
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = None
    """Users who have access."""
    is_private: bool | None = None
    """Whether access is limited."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    share_type: ContactWrapperShareType | None = None
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class ContactBase(Model, rename="camel"):
    """A CRM contact in short form."""

    small_foto_url: str | None = None
    """URL of the small photo."""
    medium_foto_url: str | None = None
    """URL of the medium photo."""
    display_name: str | None = None
    is_company: bool | None = None
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = None
    """Users who have access."""
    is_private: bool | None = None
    """Whether access is limited."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    share_type: ContactBaseWrapperShareType | None = None
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class Person(Model, rename="camel"):
    """A person among the CRM contacts."""

    first_name: str | None = None
    last_name: str | None = None
    company: ContactBase | None = None
    title: str | None = None
    addresses: list[Address] | None = None
    """Addresses that belong to this item."""
    create_by: EmployeeWraper | None = None
    """Who created it."""
    created: str | None = None
    """Time of creation."""
    about: str | None = None
    """Description of the person or company."""
    industry: str | None = None
    contact_status: ContactStatusBase | None = None
    contact_type: ContactTypeBase | None = None
    common_data: list[ContactInfoWrapper] | None = None
    """Contact information: phones, addresses and the like."""
    custom_fields: list[CustomFieldBase] | None = None
    tags: list[str] | None = None
    task_count: int | None = None
    have_late_tasks: bool | None = None
    """Whether the contact has overdue tasks."""
    small_foto_url: str | None = None
    """URL of the small photo."""
    medium_foto_url: str | None = None
    """URL of the medium photo."""
    display_name: str | None = None
    is_company: bool | None = None
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = None
    """Users who have access."""
    is_private: bool | None = None
    """Whether access is limited."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    share_type: PersonWrapperShareType | None = None
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class Company(Model, rename="camel"):
    """A company among the CRM contacts."""

    company_name: str | None = None
    persons: list[ContactBase] | None = None
    persons_count: int | None = None
    addresses: list[Address] | None = None
    """Addresses that belong to this item."""
    create_by: EmployeeWraper | None = None
    """Who created it."""
    created: str | None = None
    """Time of creation."""
    about: str | None = None
    """Description of the person or company."""
    industry: str | None = None
    contact_status: ContactStatusBase | None = None
    contact_type: ContactTypeBase | None = None
    common_data: list[ContactInfoWrapper] | None = None
    """Contact information: phones, addresses and the like."""
    custom_fields: list[CustomFieldBase] | None = None
    tags: list[str] | None = None
    task_count: int | None = None
    have_late_tasks: bool | None = None
    """Whether the contact has overdue tasks."""
    small_foto_url: str | None = None
    """URL of the small photo."""
    medium_foto_url: str | None = None
    """URL of the medium photo."""
    display_name: str | None = None
    is_company: bool | None = None
    """Whether the contact is a company."""
    access_list: list[EmployeeWraper] | None = None
    """Users who have access."""
    is_private: bool | None = None
    """Whether access is limited."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    share_type: CompanyWrapperShareType | None = None
    """Who else may use it: 0 nobody, 1 read and write, 2 read only."""
    currency: CurrencyInfo | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class CustomField(Model, rename="camel"):
    """A custom field and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""
    entity_id: int | None = None
    """Id of the entity."""
    label: str | None = None
    field_value: str | None = None
    field_type: CustomFieldWrapperFieldType | None = None
    """Field type: 0 text field, 1 text area, 2 select box, 3 check box, 4 heading, 5 date."""
    position: int | None = None
    """Place in the order."""
    mask: str | None = None
    """Mask of the field."""
    id: int | None = None
    """Id of this item."""


class CustomFieldBase(Model, rename="camel"):
    """A custom field and its value."""

    entity_id: int | None = None
    """Id of the entity."""
    label: str | None = None
    field_value: str | None = None
    field_type: CustomFieldBaseWrapperFieldType | None = None
    """Field type: 0 text field, 1 text area, 2 select box, 3 check box, 4 heading, 5 date."""
    position: int | None = None
    """Place in the order."""
    mask: str | None = None
    """Mask of the field."""
    id: int | None = None
    """Id of this item."""


class CurrencyRateWrapper(Model, rename="camel"):
    """An exchange rate between two currencies."""

    from_currency: str | None = None
    """Abbreviation of the currency to convert from."""
    to_currency: str | None = None
    """Abbreviation of the currency to convert to."""
    rate: float | None = None
    id: int | None = None
    """Id of this item."""


class CurrencyRate(Model, rename="camel"):
    """An exchange rate between two currencies."""

    from_currency: str | None = None
    """Abbreviation of the currency to convert from."""
    to_currency: str | None = None
    """Abbreviation of the currency to convert to."""
    rate: float | None = None
    """Exchange rate."""
    id: int | None = None
    """Id of the currency rate."""


class Invoice(Model, rename="camel"):
    """An invoice with its lines."""

    invoice_lines: list[InvoiceLineWrapper] | None = None
    status: InvoiceStatus | None = None
    """Status of this item."""
    number: str | None = None
    """Invoice number."""
    issue_date: str | None = None
    """Date the invoice was issued."""
    template_type: InvoiceWrapperTemplateType | None = None
    """Invoice template: 0 Eur, 1 Rus."""
    contact: ContactBase | None = None
    consignee: ContactBase | None = None
    entity: Entity | None = None
    """CRM entity it belongs to."""
    due_date: str | None = None
    """Date the invoice is due."""
    language: str | None = None
    """Language of the invoice."""
    currency: CurrencyInfo | None = None
    exchange_rate: float | None = None
    """Exchange rate of the invoice."""
    purchase_order_number: str | None = None
    """Number of the purchase order."""
    terms: str | None = None
    """Terms printed on invoices."""
    description: str | None = None
    file_id: int | None = field(default=None, name="fileID")
    """Id of the invoice's file."""
    create_on: str | None = None
    """Time of creation."""
    create_by: EmployeeWraper | None = None
    """Who created it."""
    cost: float | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class InvoiceBase(Model, rename="camel"):
    """An invoice without its lines."""

    status: InvoiceStatus | None = None
    """Status of this item."""
    number: str | None = None
    """Invoice number."""
    issue_date: str | None = None
    """Date the invoice was issued."""
    template_type: InvoiceBaseWrapperTemplateType | None = None
    """Invoice template: 0 Eur, 1 Rus."""
    contact: ContactBase | None = None
    consignee: ContactBase | None = None
    entity: Entity | None = None
    """CRM entity it belongs to."""
    due_date: str | None = None
    """Date the invoice is due."""
    language: str | None = None
    """Language of the invoice."""
    currency: CurrencyInfo | None = None
    exchange_rate: float | None = None
    """Exchange rate of the invoice."""
    purchase_order_number: str | None = None
    """Number of the purchase order."""
    terms: str | None = None
    """Terms printed on invoices."""
    description: str | None = None
    file_id: int | None = field(default=None, name="fileID")
    """Id of the invoice's file."""
    create_on: str | None = None
    """Time of creation."""
    create_by: EmployeeWraper | None = None
    """Who created it."""
    cost: float | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class InvoiceLine(Model):
    """A line of an invoice."""

    id: int | None = None
    """Id of the invoice line."""


class InvoiceItem(Model, rename="camel"):
    """An item that can be put on invoices."""

    title: str | None = None
    stock_keeping_unit: str | None = None
    description: str | None = None
    price: float | None = None
    currency: CurrencyInfo | None = None
    stock_quantity: float | None = None
    """Quantity in stock."""
    track_invenory: bool | None = None
    """Whether the stock is tracked."""
    invoice_tax1: InvoiceTax | None = None
    """First tax."""
    invoice_tax2: InvoiceTax | None = None
    """Second tax."""
    create_on: str | None = None
    """Time of creation."""
    create_by: EmployeeWraper | None = None
    """Who created it."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class InvoiceLineWrapper(Model, rename="camel"):
    """A line of an invoice."""

    invoice_id: int | None = field(default=None, name="invoiceID")
    """Id of the invoice."""
    invoice_item_id: int | None = field(default=None, name="invoiceItemID")
    """Id of the invoice item."""
    invoice_tax1_id: int | None = field(default=None, name="invoiceTax1ID")
    """Id of the first tax."""
    invoice_tax2_id: int | None = field(default=None, name="invoiceTax2ID")
    """Id of the second tax."""
    sort_order: int | None = None
    """Place in the order."""
    description: str | None = None
    quantity: float | None = None
    price: float | None = None
    discount: float | None = None
    id: int | None = None
    """Id of this item."""


class InvoiceTax(Model, rename="camel"):
    """A tax on invoices."""

    name: str | None = None
    description: str | None = None
    rate: float | None = None
    create_on: str | None = None
    """Time of creation."""
    create_by: EmployeeWraper | None = None
    """Who created it."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class InvoiceSetting(Model, rename="camel"):
    """The settings for invoices."""

    autogenerated: bool | None = None
    """Whether invoice numbers are generated automatically."""
    prefix: str | None = None
    """Text put before invoice numbers."""
    number: str | None = None
    """Invoice number."""
    terms: str | None = None
    """Terms printed on invoices."""
    company_name: str | None = None
    company_logo_id: int | None = field(default=None, name="companyLogoID")
    """Id of the company logo."""
    company_address: str | None = None


class Cases(Model, rename="camel"):
    """A CRM case."""

    members: list[ContactBase] | None = None
    create_by: EmployeeWraper | None = None
    """Who created it."""
    created: str | None = None
    """Time of creation."""
    title: str | None = None
    is_closed: bool | None = None
    is_private: bool | None = None
    """Whether access is limited."""
    access_list: list[EmployeeWraper] | None = None
    """Users who have access."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    custom_fields: list[CustomFieldBase] | None = None
    id: int | None = None
    """Id of this item."""


class DealMilestoneBase(Model, rename="camel"):
    """An opportunity stage."""

    success_probability: int | None = None
    """Probability of success."""
    stage_type: DealMilestoneBaseWrapperStageType | None = None
    """Stage type: 0 open, 1 closed and won, 2 closed and lost."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class HistoryCategoryBase(Model, rename="camel"):
    """A category of history events."""

    image_path: str | None = None
    """Path of the icon."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class Address(Model, rename="camel"):
    """A postal address of a contact."""

    street: str | None = None
    city: str | None = None
    state: str | None = None
    """State or region of the address."""
    zip: str | None = None
    """Postal code."""
    country: str | None = None
    category: int | None = None
    """Number of the address category, named in `CategoryName`."""
    category_name: str | None = None
    """Name of the category, such as Home."""
    is_primary: bool | None = None
    """Whether this is the primary one."""


class ContactStatusBase(Model, rename="camel"):
    """A contact status."""

    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class ContactTypeBase(Model, rename="camel"):
    """A contact type."""

    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class InvoiceStatus(Model):
    """An invoice status."""

    title: str | None = None
    id: int | None = None
    """Id of this item."""


VoipPhone: TypeAlias = dict[str, Any]
"""A phone number of the CRM."""

VoipUpload: TypeAlias = dict[str, Any]
"""An audio file uploaded for phone calls."""

Agent: TypeAlias = dict[str, Any]
"""An operator of a phone number."""

ConverterData: TypeAlias = dict[str, Any]
"""The state of an invoice's conversion to a file."""
