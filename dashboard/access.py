"""Who may do what: roles and organisations, read from the claims that a sign-in service makes about a person.

This file is the whole mapping. `[access]` in the secrets file fits it to a sign-in service; see docs/operations.md.
"""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from dashboard.errors import UserError

Role = Literal["viewer", "evaluator", "analyst", "steward"]
Right = Literal["read", "upload", "publish"]

ROLES: tuple[Role, ...] = get_args(Role)
"""Least to most; when claims name several, the last counts."""

SKEW = 300
"""Seconds by which the sign-in service's clock may be ahead of ours."""

_RIGHTS: dict[Role, frozenset[Right]] = {
    "viewer": frozenset({"read"}),
    "evaluator": frozenset({"read"}),
    "analyst": frozenset({"read", "upload"}),
    "steward": frozenset({"read", "upload", "publish"}),
}
_WHOLE: frozenset[Role] = frozenset({"evaluator", "steward"})
"""Roles to which the records are open whole: evaluators through disclosure control, stewards to look after them."""


@dataclass(frozen=True)
class Rules:
    """How claims are read.

    Parameters
    ----------
    claim, organisation_claim
        Names of the claims that hold roles and organisations, with dots for claims inside claims
        (`realm_access.roles`); each holds one text or a list of them.
    roles
        What the sign-in service calls a role -> the role here, besides the roles' own names.
    hours
        How long after signing in a session ends.
    """

    claim: str = "roles"
    organisation_claim: str = "organisation"
    roles: Mapping[str, str] = field(default_factory=dict)
    hours: float = 10

    def __post_init__(self) -> None:
        wrong = sorted(set(self.roles.values()) - set(ROLES))
        if wrong or self.hours <= 0:
            what = f"no role {wrong[0]}; there are {', '.join(ROLES)}" if wrong else "no session of 0 hours or less"
            raise UserError(f"In [access] of the secrets file: there is {what}.")

    @classmethod
    def from_section(cls, section: Mapping[str, Any]) -> "Rules":
        """Read `[access]` of the secrets file.

        Raises
        ------
        UserError
            If it has a setting that is not known, or a role that does not exist: nobody should get rights by a typing
            error, nor lose an expiry by one.
        """
        unknown = sorted(set(section) - set(cls.__dataclass_fields__))
        if unknown:
            raise UserError(f"In [access] of the secrets file: {unknown[0]} is no setting. Correct or remove it.")
        return cls(**section)


@dataclass(frozen=True)
class Person:
    """Someone using the dashboard.

    Parameters
    ----------
    name
        What to call them, and what is written beside what they do.
    role
        None: signed in, but given no role.
    organisations
        Whom they work for, as their claims say; None where there is no sign-in and so nothing to limit by.
    """

    name: str
    role: Role | None
    organisations: tuple[str, ...] | None = None

    def may(self, right: Right) -> bool:
        """Whether they may do something; nobody without a role may do anything, nor upload for no organisation."""
        if self.role is None or right not in _RIGHTS[self.role]:
            return False
        return right != "upload" or self.scope() != frozenset()

    def scope(self) -> frozenset[str] | None:
        """Whose rows of the records they may see: everybody's (None), or those of some organisations."""
        if self.organisations is None or self.role in _WHOLE:
            return None
        return frozenset(self.organisations if self.role == "analyst" else ())


NOBODY = Person("nobody", None, ())


def person_from(claims: Mapping[str, Any], rules: Rules = Rules()) -> Person:
    """Read a person from identity claims.

    Parameters
    ----------
    claims
        What the sign-in service says: `email` or `name`, and the claims that hold roles and organisations. Unknown
        values are ignored, never guessed.
    rules
        Which claims, and what their values mean here.
    """
    name = str(claims.get("email") or claims.get("name") or claims.get("sub") or "somebody")
    meanings = {theirs.casefold(): ours for theirs, ours in rules.roles.items()}
    named = [text.casefold() for text in _texts(_claim(claims, rules.claim))]
    held = {meanings.get(text, text) for text in named}
    organisations = tuple(dict.fromkeys(_texts(_claim(claims, rules.organisation_claim))))
    return Person(name, next((role for role in reversed(ROLES) if role in held), None), organisations)


def is_over(claims: Mapping[str, Any], rules: Rules, now: float | None = None) -> bool:
    """Whether a session has ended: too long since signing in, signed in the future, or nobody says when."""
    signed_in, moment = claims.get("iat"), time.time() if now is None else now
    if not isinstance(signed_in, int | float) or isinstance(signed_in, bool):
        return True
    return not -SKEW <= moment - signed_in < rules.hours * 3600


def _claim(claims: Mapping[str, Any], name: str) -> object:
    """Give a claim by its name, or else follow its dots into claims inside claims."""
    if name in claims:
        return claims[name]
    found: object = claims
    for part in name.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return [value] if value else []
    return [text for text in value if isinstance(text, str) and text] if isinstance(value, Iterable) else []
