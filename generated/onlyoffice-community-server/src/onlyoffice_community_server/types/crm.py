"""The types `Address`, `BidType`, `Case`, `Company` and 50 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenEnum, OpenStrEnum
from .._runtime.values import Lenient, Model, Timestamp
from ..types.files import File
from ..types.people import Employee

__all__ = [
    "Address",
    "BidType",
    "Case",
    "Company",
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
    "EntityReference",
    "HistoryCategory",
    "HistoryCategoryBase",
    "HistoryEvent",
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
    "Opportunity",
    "OpportunityStage",
    "OpportunityStageBase",
    "OpportunityStageType",
    "Person",
    "PersonName",
    "ShareType",
    "VoipCall",
    "VoipOperator",
    "VoipPhone",
    "VoipQueue",
    "VoipUpload",
    "VoipWorkingHours",
]


class ContactInfoType(OpenEnum):
    """Kind of contact information."""

    PHONE = (0, "Phone")
    EMAIL = (1, "Email")
    WEBSITE = (2, "Website")
    SKYPE = (3, "Skype")
    TWITTER = (4, "Twitter")
    LINKEDIN = (5, "LinkedIn")
    FACEBOOK = (6, "Facebook")
    ADDRESS = (7, "Address")
    LIVEJOURNAL = (8, "LiveJournal")
    MYSPACE = (9, "MySpace")
    GMAIL = (10, "GMail")
    BLOGGER = (11, "Blogger")
    YAHOO = (12, "Yahoo")
    MSN = (13, "MSN")
    ICQ = (14, "ICQ")
    JABBER = (15, "Jabber")
    AIM = (16, "AIM")
    VK = (17, "VK")


class ShareType(OpenEnum):
    """What other users may do with a contact."""

    NONE = (0, "None")
    """Nothing."""
    READ_WRITE = (1, "ReadWrite")
    """Read and change it."""
    READ = (2, "Read")
    """Read it."""


class CrmEntityType(OpenStrEnum):
    """CRM items that carry tags and files."""

    CONTACT = "contact"
    OPPORTUNITY = "opportunity"
    CASE = "case"


class ContactKind(OpenStrEnum):
    """Whether a contact is a company or a person."""

    COMPANY = "company"
    PERSON = "person"


class CustomFieldEntity(OpenStrEnum):
    """CRM items that have custom fields."""

    CONTACT = "contact"
    PERSON = "person"
    COMPANY = "company"
    OPPORTUNITY = "opportunity"
    CASE = "case"


class InvoiceEntity(OpenStrEnum):
    """CRM items that invoices belong to."""

    CONTACT = "contact"
    PERSON = "person"
    COMPANY = "company"
    OPPORTUNITY = "opportunity"


class BidType(OpenEnum):
    """What the amount of a bid is paid for."""

    FIXED_BID = (0, "FixedBid")
    """The whole, once."""
    PER_HOUR = (1, "PerHour")
    PER_DAY = (2, "PerDay")
    PER_WEEK = (3, "PerWeek")
    PER_MONTH = (4, "PerMonth")
    PER_YEAR = (5, "PerYear")


class OpportunityStageType(OpenEnum):
    """Outcome that a stage of opportunities stands for."""

    OPEN = (0, "Open")
    CLOSED_AND_WON = (1, "ClosedAndWon")
    CLOSED_AND_LOST = (2, "ClosedAndLost")


class CustomFieldType(OpenEnum):
    """Form of a custom field."""

    TEXT_FIELD = (0, "TextField")
    """One line of text."""
    TEXT_AREA = (1, "TextArea")
    """Several lines of text."""
    SELECT_BOX = (2, "SelectBox")
    """One of several values."""
    CHECK_BOX = (3, "CheckBox")
    HEADING = (4, "Heading")
    """A heading above other fields."""
    DATE = (5, "Date")


class InvoiceTemplateType(OpenEnum):
    """Layout of an invoice."""

    EUR = (0, "Eur")
    """European."""
    RUS = (1, "Rus")
    """Russian."""


class CrmTask(Model, rename="camel"):
    """A task."""

    create_by: Employee | None = None
    """Who created it."""
    created: Timestamp | None = None
    """Time of creation."""
    contact: ContactBaseWithEmail | None = None
    title: str | None = None
    description: str | None = None
    dead_line: Timestamp | None = None
    """Time by which the task is due."""
    alert_value: int | None = None
    """Minutes beforehand at which the person responsible is reminded."""
    responsible: Employee | None = None
    """User responsible for it."""
    is_closed: bool | None = None
    category: CrmTaskCategoryBase | None = None
    """Category of this record."""
    entity: EntityReference | None = None
    """CRM entity it belongs to."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    id: int | None = None
    """Id of this item."""


class Currency(Model, rename="camel"):
    """A currency."""

    title: str | None = None
    symbol: str | None = None
    """Sign of the currency."""
    abbreviation: str | None = None
    """Code of the currency, such as EUR."""
    culture_name: str | None = None
    """Culture code, such as en-EN."""
    is_convertible: bool | None = field(default=None, name="isConvertable")
    """Whether the currency can be converted."""
    is_basic: bool | None = None
    """Whether this is one of the basic currencies."""


class ContactInfo(Model, rename="camel"):
    """One piece of contact information, such as a phone number."""

    info_type: Lenient[ContactInfoType] | None = None
    """Kind of contact information."""
    category: int | None = None
    """Category of this record."""
    data: str | None = None
    """Value of this record."""
    category_name: str | None = None
    """Name of the category, such as Home."""
    is_primary: bool | None = None
    """Whether this is the primary one."""
    id: int | None = None
    """Id of this item."""


class ContactBase(Model, rename="camel"):
    """A CRM contact in short form."""

    small_photo_url: str | None = field(default=None, name="smallFotoUrl")
    """URL of the small photo."""
    medium_photo_url: str | None = field(default=None, name="mediumFotoUrl")
    """URL of the medium photo."""
    display_name: str | None = None
    is_company: bool | None = None
    """Whether the contact is a company."""
    access_list: list[Employee] | None = None
    """Users who have access."""
    is_private: bool | None = None
    """Whether access is limited."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    share_type: Lenient[ShareType] | None = None
    """Who else may use it."""
    currency: Currency | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class ContactBaseWithEmail(ContactBase):
    """A CRM contact in short form, with its email address."""

    email: ContactInfo | None = None


class CrmTaskCategoryBase(Model, rename="camel"):
    """A category of CRM tasks."""

    image_path: str | None = None
    """Path of the icon."""
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class EntityReference(Model, rename="camel"):
    """A CRM entity: its kind, id and title."""

    entity_type: str | None = None
    """Kind of entity."""
    entity_id: int | None = None
    """Id of the entity."""
    entity_title: str | None = None


class CurrencyWithRate(Currency):
    """A currency and its exchange rate."""

    rate: float | None = None


class VoipCall(Model, rename="camel", gc=True):
    """A phone call."""

    id: str | None = None
    """Id of this item."""
    from_: str | None = field(default=None, name="from")
    """Phone number that made the call."""
    to: str | None = None
    """Phone number that was called."""
    status: int | None = None
    """Status of this item."""
    answered_by: Employee | None = None
    """User who answered the call."""
    dial_date: Timestamp | None = None
    """Time of the call."""
    dial_duration: int | None = None
    """How long the call lasted."""
    cost: float | None = None
    contact: Contact | None = None
    calls: Any = None
    """Calls that belong to this one."""
    record_url: str | None = None
    """URL of the recording."""
    record_duration: int | None = None
    """Length of the recording."""


class Opportunity(Model, rename="camel"):
    """An opportunity."""

    create_by: Employee | None = None
    """Who created it."""
    created: Timestamp | None = None
    """Time of creation."""
    members: list[ContactBase] | None = None
    contact: ContactBase | None = None
    title: str | None = None
    description: str | None = None
    responsible: Employee | None = None
    """User responsible for it."""
    bid_type: Lenient[BidType] | None = None
    """Bid type."""
    bid_value: float | None = None
    """Amount of the transaction."""
    bid_currency: Currency | None = None
    """Currency of the bid."""
    per_period_value: int | None = None
    """Amount per period."""
    stage: OpportunityStageBase | None = None
    success_probability: int | None = None
    """Probability of success."""
    actual_close_date: Timestamp | None = None
    """Date the opportunity was closed."""
    expected_close_date: Timestamp | None = None
    """Date on which the opportunity is expected to close."""
    is_private: bool | None = None
    """Whether access is limited."""
    access_list: list[Employee] | None = None
    """Users who have access."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    custom_fields: list[CustomFieldBase] | None = None
    id: int | None = None
    """Id of this item."""


class OpportunityStageBase(Model, rename="camel"):
    """An opportunity stage."""

    success_probability: int | None = None
    """Probability of success."""
    stage_type: Lenient[OpportunityStageType] | None = None
    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class OpportunityStage(OpportunityStageBase):
    """An opportunity stage and how many opportunities are in it."""

    relative_items_count: int | None = None
    """Number of items that use it."""


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


class HistoryCategory(HistoryCategoryBase):
    """A category of history events and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""


class CrmTaskCategory(CrmTaskCategoryBase):
    """A category of CRM tasks and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""


class ContactStatusBase(Model, rename="camel"):
    """A contact status."""

    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class ContactStatus(ContactStatusBase):
    """A contact status and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""


class ContactTypeBase(Model, rename="camel"):
    """A contact type."""

    title: str | None = None
    description: str | None = None
    color: str | None = None
    sort_order: int | None = None
    """Place in the order."""
    id: int | None = None
    """Id of this item."""


class ContactType(ContactTypeBase):
    """A contact type and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""


class HistoryEvent(Model, rename="camel"):
    """An event in the history of a CRM entity."""

    create_by: Employee | None = None
    """Who created it."""
    created: Timestamp | None = None
    """Time of creation."""
    content: str | None = None
    category: HistoryCategoryBase | None = None
    """Category of this record."""
    contact: ContactBase | None = None
    entity: EntityReference | None = None
    """CRM entity it belongs to."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    files: list[File] | None = None
    id: int | None = None
    """Id of this item."""


class Contact(ContactBase):
    """A CRM contact."""

    addresses: list[Address] | None = None
    """Addresses that belong to this item."""
    create_by: Employee | None = None
    """Who created it."""
    created: Timestamp | None = None
    """Time of creation."""
    about: str | None = None
    """Description of the person or company."""
    industry: str | None = None
    contact_status: ContactStatusBase | None = None
    contact_type: ContactTypeBase | None = None
    common_data: list[ContactInfo] | None = None
    """Contact information: phones, addresses and the like."""
    custom_fields: list[CustomFieldBase] | None = None
    tags: list[str] | None = None
    task_count: int | None = None
    have_late_tasks: bool | None = None
    """Whether the contact has overdue tasks."""


class Person(Contact, gc=True):
    """A person among the CRM contacts."""

    first_name: str | None = None
    last_name: str | None = None
    company: ContactBase | None = None
    title: str | None = None


class Company(Contact, gc=True):
    """A company among the CRM contacts."""

    company_name: str | None = None
    persons: list[ContactBase] | None = None
    persons_count: int | None = None


class CustomFieldBase(Model, rename="camel"):
    """A custom field and its value."""

    entity_id: int | None = None
    """Id of the entity."""
    label: str | None = None
    field_value: Timestamp | None = None
    field_type: Lenient[CustomFieldType] | None = None
    position: int | None = None
    """Place in the order."""
    mask: str | None = None
    """Mask of the field."""
    id: int | None = None
    """Id of this item."""


class CustomField(CustomFieldBase):
    """A custom field and how often it is used."""

    relative_items_count: int | None = None
    """Number of items that use it."""


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


class InvoiceBase(Model, rename="camel"):
    """An invoice without its lines."""

    status: InvoiceStatus | None = None
    """Status of this item."""
    number: str | None = None
    """Invoice number."""
    issue_date: Timestamp | None = None
    """Date the invoice was issued."""
    template_type: Lenient[InvoiceTemplateType] | None = None
    contact: ContactBase | None = None
    consignee: ContactBase | None = None
    entity: EntityReference | None = None
    """CRM entity it belongs to."""
    due_date: Timestamp | None = None
    """Date the invoice is due."""
    language: str | None = None
    """Language of the invoice."""
    currency: Currency | None = None
    exchange_rate: float | None = None
    """Exchange rate of the invoice."""
    purchase_order_number: str | None = None
    """Number of the purchase order."""
    terms: str | None = None
    """Terms printed on invoices."""
    description: str | None = None
    file_id: int | None = field(default=None, name="fileID")
    """Id of the invoice's file."""
    create_on: Timestamp | None = None
    """Time of creation."""
    create_by: Employee | None = None
    """Who created it."""
    cost: float | None = None
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class Invoice(InvoiceBase):
    """An invoice with its lines."""

    invoice_lines: list[InvoiceLine] | None = None


class InvoiceItem(Model, rename="camel"):
    """An item that can be put on invoices."""

    title: str | None = None
    stock_keeping_unit: str | None = None
    description: str | None = None
    price: float | None = None
    currency: Currency | None = None
    stock_quantity: float | None = None
    """Quantity in stock."""
    track_inventory: bool | None = field(default=None, name="trackInvenory")
    """Whether the stock is tracked."""
    invoice_tax1: InvoiceTax | None = None
    """First tax."""
    invoice_tax2: InvoiceTax | None = None
    """Second tax."""
    create_on: Timestamp | None = None
    """Time of creation."""
    create_by: Employee | None = None
    """Who created it."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class InvoiceLine(Model, rename="camel"):
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
    create_on: Timestamp | None = None
    """Time of creation."""
    create_by: Employee | None = None
    """Who created it."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_delete: bool | None = None
    """Whether the current user may delete it."""
    id: int | None = None
    """Id of this item."""


class InvoiceSettings(Model, rename="camel"):
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


class Case(Model, rename="camel"):
    """A CRM case."""

    members: list[ContactBase] | None = None
    create_by: Employee | None = None
    """Who created it."""
    created: Timestamp | None = None
    """Time of creation."""
    title: str | None = None
    is_closed: bool | None = None
    is_private: bool | None = None
    """Whether access is limited."""
    access_list: list[Employee] | None = None
    """Users who have access."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    custom_fields: list[CustomFieldBase] | None = None
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


class InvoiceStatus(Model):
    """An invoice status."""

    title: str | None = None
    id: int | None = None
    """Id of this item."""


class CrmTag(Model, rename="camel"):
    """A tag and how many CRM items carry it."""

    title: str | None = None
    relative_items_count: int | None = None
    """Number of items that carry it."""


class CustomFieldValue(Model):
    """The value to give to a custom field."""

    key: int
    """Id of the custom field."""
    value: str


class PersonName(Model):
    """First and last name of a person."""

    first_name: str = field(name="key")
    last_name: str = field(name="value")


VoipPhone: TypeAlias = dict[str, Any]
"""A phone number of the CRM."""

VoipUpload: TypeAlias = dict[str, Any]
"""An audio file uploaded for phone calls."""

VoipOperator: TypeAlias = dict[str, Any]
"""An operator of a phone number."""

InvoiceConversion: TypeAlias = dict[str, Any]
"""The state of an invoice's conversion to a file."""

VoipWorkingHours: TypeAlias = dict[str, Any]
"""The working hours of a phone number."""

VoipQueue: TypeAlias = dict[str, Any]
"""The queue in which callers of a phone number wait."""
