"""Types that calls take and return; each module loads when one of its types is first used."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .portals import NameCheck as NameCheck
    from .portals import Pong as Pong
    from .portals import RecaptchaType as RecaptchaType
    from .portals import RegisteredPortal as RegisteredPortal
    from .portals import Tenant as Tenant
    from .portals import TenantOwner as TenantOwner
    from .portals import TenantStatus as TenantStatus
    from .tariffs import PortalTariff as PortalTariff
    from .tariffs import Tariff as Tariff
    from .tariffs import TariffState as TariffState

__all__ = [
    "NameCheck",
    "Pong",
    "PortalTariff",
    "RecaptchaType",
    "RegisteredPortal",
    "Tariff",
    "TariffState",
    "Tenant",
    "TenantOwner",
    "TenantStatus",
]

_HOMES: dict[str, str] = {
    "NameCheck": "portals",
    "Pong": "portals",
    "RecaptchaType": "portals",
    "RegisteredPortal": "portals",
    "Tenant": "portals",
    "TenantOwner": "portals",
    "TenantStatus": "portals",
    "PortalTariff": "tariffs",
    "Tariff": "tariffs",
    "TariffState": "tariffs",
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
