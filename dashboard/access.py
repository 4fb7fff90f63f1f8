"""Who may do what: roles, read from the claims that a sign-in service makes about a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

Role = Literal["viewer", "evaluator", "analyst", "steward"]
Right = Literal["read", "upload", "publish"]

ROLES: tuple[Role, ...] = get_args(Role)
"""Least to most; when claims name several, the last counts."""

CLAIM = "roles"
"""The claim that holds a person's roles, unless `[access] claim` in the secrets names another."""

_RIGHTS: dict[Role, frozenset[Right]] = {
    "viewer": frozenset({"read"}),
    "evaluator": frozenset({"read"}),
    "analyst": frozenset({"read", "upload"}),
    "steward": frozenset({"read", "upload", "publish"}),
}


@dataclass(frozen=True)
class Person:
    """Someone using the dashboard: what to call them, and their role (None: signed in, but given no role)."""

    name: str
    role: Role | None

    def may(self, right: Right) -> bool:
        """Whether they may do something; nobody without a role may do anything."""
        return self.role is not None and right in _RIGHTS[self.role]


def person_from(claims: Mapping[str, Any], claim: str = CLAIM) -> Person:
    """Read a person from identity claims.

    Parameters
    ----------
    claims
        What the sign-in service says: `email` or `name`, and the claim that holds roles.
    claim
        Name of that claim; its value is one role or a list of them. Unknown values are ignored, never guessed.
    """
    name = str(claims.get("email") or claims.get("name") or "somebody")
    named = {text.casefold() for text in _texts(claims.get(claim))}
    return Person(name, next((role for role in reversed(ROLES) if role in named), None))


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return [value]
    return [text for text in value if isinstance(text, str)] if isinstance(value, Iterable) else []
