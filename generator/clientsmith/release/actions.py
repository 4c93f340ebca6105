"""What a program has to do about a breaking change, by the name of the check that found it."""

from __future__ import annotations

from typing import Final

__all__ = ["ACTIONS"]

_GIVE = "Give it."
_CALL = "Pass it in every call."
_NAME = "Use the new name."
_STOP = "Stop using it."
_READ = "Look at what reads it."

ACTIONS: Final = {
    "absent-values-changed": _READ,
    "alias-changed": _NAME,
    "answer-removed": "Stop using what it returned.",
    "argument-renamed": _NAME,
    "auth-narrowed": "Authenticate in another way.",
    "bases-changed": "Look at what relies on the types that it extended.",
    "body-argument-changed": "Look at what is passed as the body.",
    "class-renamed": _NAME,
    "client-renamed": _NAME,
    "constant-changed": "Stop passing what is sent by itself, and pass what is not.",
    "constraint-tightened": "Send only what is within the bounds.",
    "credential-changed": "Give the client the credentials that it takes now.",
    "credential-environment-changed": "Set the new environment variable, or pass the argument.",
    "deadline-brought-forward": "Move to what replaces it before that release.",
    "distribution-renamed": "Install it by its new name.",
    "enum-closed": "Handle the error for values that it does not know.",
    "enum-member-added": "Handle the new value wherever every value is handled.",
    "enum-member-removed": _STOP,
    "enum-member-renamed": _NAME,
    "enum-spellings-changed": "Use the members of the enum instead of their values.",
    "enum-value-changed": "Use the member instead of its value.",
    "extension-changed": "Look at what uses the methods that were added by hand.",
    "formats-changed": "Choose another format.",
    "list-parameters-changed": "Pass the arguments of each method themselves.",
    "member-added": _READ,
    "member-became-optional": "Handle None.",
    "member-became-required": _GIVE,
    "member-removed": _STOP,
    "module-renamed": "Import it by its new name.",
    "operation-removed": "Stop calling it.",
    "operation-renamed": _NAME,
    "other": "Look at what uses it.",
    "paging-changed": "Look at how the result is read.",
    "parameter-became-required": _CALL,
    "parameter-moved": "Pass it by its name.",
    "parameter-removed": "Stop passing it.",
    "position-changed": "Pass them by name, or in the new order.",
    "product-removed": _STOP,
    "removed-before-deadline": _STOP,
    "required-member-added": _GIVE,
    "required-parameter-added": _CALL,
    "returned-type-widened": "Handle the new type of the value.",
    "route-changed": "Make sure that the method is still the one that is meant.",
    "row-added": "Catch the class for the status by its new name.",
    "row-bases-changed": "Look at the `except` clauses.",
    "row-removed": "Catch the class for its status instead.",
    "row-renamed": _NAME,
    "row-renamed-with-alias": "Catch the class for the status by the new name.",
    "scheme-kind-changed": "Give the client the credentials that it takes now.",
    "scheme-removed": "Authenticate in another way.",
    "sent-type-narrowed": "Pass a value of the new type.",
    "server-choice-changed": "Choose the server by its name if the earlier one is meant.",
    "server-removed": "Choose another server.",
    "type-kind-changed": "Look at what makes it and what reads it.",
    "type-moved": "Import it from `types`.",
    "type-removed": _STOP,
    "type-renamed": _NAME,
    "union-tag-changed": "Look at what reads the tag.",
    "variable-added": "Pass it to the client.",
    "variable-default-changed": "Pass it to the client if the earlier value is meant.",
    "variable-environment-changed": "Set the new environment variable, or pass the argument.",
    "variable-removed": "Stop passing it to the client.",
    "variable-values-changed": "Pass one of the values that it takes.",
    "variant-added": "Handle the new variant.",
    "variant-removed": _STOP,
    "waiting-changed": "Look at what waits for it.",
}
