"""Crm."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .crm_cases import AsyncCrmCases, CrmCases
    from .crm_contacts import AsyncCrmContacts, CrmContacts
    from .crm_currencies import AsyncCrmCurrencies, CrmCurrencies
    from .crm_custom_fields import AsyncCrmCustomFields, CrmCustomFields
    from .crm_files import AsyncCrmFiles, CrmFiles
    from .crm_history import AsyncCrmHistory, CrmHistory
    from .crm_invoices import AsyncCrmInvoices, CrmInvoices
    from .crm_opportunities import AsyncCrmOpportunities, CrmOpportunities
    from .crm_organization import AsyncCrmOrganization, CrmOrganization
    from .crm_reports import AsyncCrmReports, CrmReports
    from .crm_settings import AsyncCrmSettings, CrmSettings
    from .crm_tags import AsyncCrmTags, CrmTags
    from .crm_tasks import AsyncCrmTasks, CrmTasks
    from .crm_voip import AsyncCrmVoip, CrmVoip

__all__ = ["AsyncCrm", "Crm"]


class Crm(Resource):
    """Crm."""

    @cached_property
    def cases(self) -> CrmCases:
        """CRM cases and their participants."""
        from .crm_cases import CrmCases

        return CrmCases(self._core)

    @cached_property
    def contacts(self) -> CrmContacts:
        """Persons and companies of the CRM."""
        from .crm_contacts import CrmContacts

        return CrmContacts(self._core)

    @cached_property
    def currencies(self) -> CrmCurrencies:
        """Currencies of the CRM."""
        from .crm_currencies import CrmCurrencies

        return CrmCurrencies(self._core)

    @cached_property
    def custom_fields(self) -> CrmCustomFields:
        """Fields of your own on CRM items, and their values."""
        from .crm_custom_fields import CrmCustomFields

        return CrmCustomFields(self._core)

    @cached_property
    def files(self) -> CrmFiles:
        """Files attached to CRM items."""
        from .crm_files import CrmFiles

        return CrmFiles(self._core)

    @cached_property
    def history(self) -> CrmHistory:
        """History of CRM items."""
        from .crm_history import CrmHistory

        return CrmHistory(self._core)

    @cached_property
    def invoices(self) -> CrmInvoices:
        """Invoices."""
        from .crm_invoices import CrmInvoices

        return CrmInvoices(self._core)

    @cached_property
    def opportunities(self) -> CrmOpportunities:
        """Opportunities and their participants."""
        from .crm_opportunities import CrmOpportunities

        return CrmOpportunities(self._core)

    @cached_property
    def organization(self) -> CrmOrganization:
        """Name, address and logo of your organization."""
        from .crm_organization import CrmOrganization

        return CrmOrganization(self._core)

    @cached_property
    def reports(self) -> CrmReports:
        """CRM reports."""
        from .crm_reports import CrmReports

        return CrmReports(self._core)

    @cached_property
    def settings(self) -> CrmSettings:
        """Settings of the CRM."""
        from .crm_settings import CrmSettings

        return CrmSettings(self._core)

    @cached_property
    def tags(self) -> CrmTags:
        """Tags on contacts, opportunities and cases."""
        from .crm_tags import CrmTags

        return CrmTags(self._core)

    @cached_property
    def tasks(self) -> CrmTasks:
        """CRM tasks."""
        from .crm_tasks import CrmTasks

        return CrmTasks(self._core)

    @cached_property
    def voip(self) -> CrmVoip:
        """Settings of telephony."""
        from .crm_voip import CrmVoip

        return CrmVoip(self._core)


class AsyncCrm(AsyncResource):
    """Crm."""

    @cached_property
    def cases(self) -> AsyncCrmCases:
        """CRM cases and their participants."""
        from .crm_cases import AsyncCrmCases

        return AsyncCrmCases(self._core)

    @cached_property
    def contacts(self) -> AsyncCrmContacts:
        """Persons and companies of the CRM."""
        from .crm_contacts import AsyncCrmContacts

        return AsyncCrmContacts(self._core)

    @cached_property
    def currencies(self) -> AsyncCrmCurrencies:
        """Currencies of the CRM."""
        from .crm_currencies import AsyncCrmCurrencies

        return AsyncCrmCurrencies(self._core)

    @cached_property
    def custom_fields(self) -> AsyncCrmCustomFields:
        """Fields of your own on CRM items, and their values."""
        from .crm_custom_fields import AsyncCrmCustomFields

        return AsyncCrmCustomFields(self._core)

    @cached_property
    def files(self) -> AsyncCrmFiles:
        """Files attached to CRM items."""
        from .crm_files import AsyncCrmFiles

        return AsyncCrmFiles(self._core)

    @cached_property
    def history(self) -> AsyncCrmHistory:
        """History of CRM items."""
        from .crm_history import AsyncCrmHistory

        return AsyncCrmHistory(self._core)

    @cached_property
    def invoices(self) -> AsyncCrmInvoices:
        """Invoices."""
        from .crm_invoices import AsyncCrmInvoices

        return AsyncCrmInvoices(self._core)

    @cached_property
    def opportunities(self) -> AsyncCrmOpportunities:
        """Opportunities and their participants."""
        from .crm_opportunities import AsyncCrmOpportunities

        return AsyncCrmOpportunities(self._core)

    @cached_property
    def organization(self) -> AsyncCrmOrganization:
        """Name, address and logo of your organization."""
        from .crm_organization import AsyncCrmOrganization

        return AsyncCrmOrganization(self._core)

    @cached_property
    def reports(self) -> AsyncCrmReports:
        """CRM reports."""
        from .crm_reports import AsyncCrmReports

        return AsyncCrmReports(self._core)

    @cached_property
    def settings(self) -> AsyncCrmSettings:
        """Settings of the CRM."""
        from .crm_settings import AsyncCrmSettings

        return AsyncCrmSettings(self._core)

    @cached_property
    def tags(self) -> AsyncCrmTags:
        """Tags on contacts, opportunities and cases."""
        from .crm_tags import AsyncCrmTags

        return AsyncCrmTags(self._core)

    @cached_property
    def tasks(self) -> AsyncCrmTasks:
        """CRM tasks."""
        from .crm_tasks import AsyncCrmTasks

        return AsyncCrmTasks(self._core)

    @cached_property
    def voip(self) -> AsyncCrmVoip:
        """Settings of telephony."""
        from .crm_voip import AsyncCrmVoip

        return AsyncCrmVoip(self._core)
