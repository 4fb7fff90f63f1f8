"""The kinds of column an upload table is written with; each gives a pandera field that also carries its `Column`."""

import re
from typing import Any, TypedDict, Unpack

import pandera.polars as pa

from data_models.classifications import CLASSIFICATIONS
from data_models.column import Column, Kind, Pseudonym

QUARTER_PATTERN = "[0-9]{4}-Q[1-4]"
IDENTIFIER_PATTERN = r"\S(?:.*\S)?"


class Facts(TypedDict, total=False):
    """What may be said of a column besides its kind and description; see `Column`."""

    title: str
    unit: str
    blank: bool
    classification: str
    several: bool
    minimum: float
    maximum: float
    above: float
    pattern: str
    titles: tuple[str, ...]
    pseudonym: Pseudonym
    when_absent: str
    references: str
    example: object


def text(description: str, *, alias: str | None = None, **facts: Unpack[Facts]) -> Any:
    """Free text of at least one character; `alias` is the column's name where the model has a method of that name."""
    return _field("text", description, facts, str_length={"min_value": 1}, alias=alias)


def identifier(description: str, **facts: Unpack[Facts]) -> Any:
    """A name for one thing, without space at either end; `references` says where it must be known."""
    return _field("identifier", description, {"pattern": IDENTIFIER_PATTERN, **facts})


def organisation(description: str, **facts: Unpack[Facts]) -> Any:
    """The identifier of an organisation that is in the register."""
    known: Facts = {"references": "organisations", **facts}
    return identifier(description, **known)


def programme(description: str = "Programme this belongs to.") -> Any:
    """The identifier of a programme that is in the register."""
    return identifier(description, references="programmes")


def quarter(description: str = "Calendar quarter the row describes, written 2026-Q3.") -> Any:
    """A calendar quarter."""
    return _field("quarter", description, {"pattern": QUARTER_PATTERN})


def classification(name: str, description: str, **facts: Unpack[Facts]) -> Any:
    """A code of one classification, or with `several` codes joined by `;`."""
    codes = CLASSIFICATIONS[name].codes
    if not facts.get("several"):
        return _field("classification", description, {"classification": name, **facts}, isin=list(codes))
    code = "|".join(re.escape(code) for code in codes)
    return _field(
        "classification", description, {"classification": name, "pattern": f"(?:{code})(?:;(?:{code}))*", **facts}
    )


def integer(description: str, **facts: Unpack[Facts]) -> Any:
    """A whole number."""
    return _field("integer", description, facts)


def count(description: str, **facts: Unpack[Facts]) -> Any:
    """A whole number, none or more."""
    return _field("integer", description, {"minimum": 0, **facts})


def number(description: str, **facts: Unpack[Facts]) -> Any:
    """A decimal number."""
    return _field("number", description, facts)


def share(description: str, **facts: Unpack[Facts]) -> Any:
    """A share of a whole, 0 to 1."""
    return _field("number", description, {"unit": "share (0 to 1)", "minimum": 0, "maximum": 1, **facts})


def money(description: str, **facts: Unpack[Facts]) -> Any:
    """An amount in pounds, never negative."""
    return _field("money", description, {"unit": "GBP", "minimum": 0, **facts})


def balance(description: str, **facts: Unpack[Facts]) -> Any:
    """An amount in pounds that may be below nothing."""
    return _field("money", description, {"unit": "GBP", **facts})


def boolean(description: str, **facts: Unpack[Facts]) -> Any:
    """Yes or no."""
    return _field("boolean", description, facts)


def date(description: str, **facts: Unpack[Facts]) -> Any:
    """A calendar date."""
    return _field("date", description, facts)


def _field(kind: Kind, description: str, facts: Facts, **checks: Any) -> Any:
    column = Column("", kind, description=description, **facts)
    return pa.Field(
        nullable=column.blank,
        title=column.title or None,
        description=description,
        metadata={"column": column},
        ge=column.minimum,
        le=column.maximum,
        gt=column.above,
        str_matches=f"^(?:{column.pattern})$" if column.pattern else None,
        **checks,
    )
