"""A funder's own return: one file of grants, nothing else loaded, read for racial equity; what is not known comes first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_bytes
from tempfile import TemporaryDirectory

from dashboard.disclosure import POLICIES, Figures, Policy, derive
from dashboard.disclosure.counting import count
from dashboard.errors import UserError
from dashboard.indicators import discover
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.ingest import Report
from dashboard.preview.readable import Readable, readable
from dashboard.records import Pepper, Records

YEARS = 5
"""How many years back a reading looks; more would take longer than a minute for a large funder."""

SECTIONS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "What could not be known": (("grants_left_out", ("left_out",)), ("not_known_share", ("unknown_about",))),
    "Who gets the money": (
        ("by_and_for_share", ("by_and_for",)),
        ("pounds_awarded", ()),
        ("grants_awarded", ()),
        ("mean_grant", ("by_and_for",)),
        ("funding_parity", ("parity_base",)),
        ("annualised_grant_ratio", ()),
    ),
    "On what terms": (
        ("restriction_share", ("restriction",)),
        ("unrestricted_ratio", ()),
        ("grant_months", ("by_and_for",)),
        ("two_year_share", ("by_and_for",)),
        ("three_year_share", ("by_and_for",)),
    ),
    "How it is shared out": (("lorenz_curve", ("holder_share",)), ("gini", ())),
}
"""What is read, in order: indicators, and what each is split by."""


@dataclass(frozen=True)
class Portfolio:
    """A reading.

    Parameters
    ----------
    quarter
        The newest with a grant: figures are of the year to its end.
    sections
        Name of a section -> its figures, each of the newest quarter and of those a year apart before it.
    read
        Which rows the figures are made of, which could not be read, and which recipients go by several names.
    """

    quarter: str
    sections: dict[str, tuple[Figures, ...]]
    read: Readable


def read_portfolio(report: Report) -> Portfolio:
    """Read one file of grants; nothing of it is kept. Rows with problems are in no figure, and named before any.

    Raises
    ------
    UserError
        If it is not of grants, no row of it can be read, or no grant has an amount and a day of award.
    """
    if report.table != "grants":
        raise UserError(f"{report.file} was read as {report.table}. A funder's return is a file of grants.")
    read = readable(report)
    pepper = Pepper(token_bytes(32))
    with (
        TemporaryDirectory() as folder,
        Records.open(Path(folder) / "portfolio.duckdb", pepper=pepper) as records,
        records.supposing("grants", read.frame) as cursor,
    ):
        return _read(cursor, pepper, report.file, read)


def _read(cursor: Cursor, pepper: Pepper, file: str, read: Readable) -> Portfolio:
    policy = _policy()
    counts = count(cursor, policy.tables, policy, pepper, years=YEARS)
    if not counts.quarters:
        raise UserError(f"No grant in {file} has an amount and a day of award, so there is no year to read.")
    known = discover()
    sections = {
        name: tuple(derive(known[key], counts, _table(key, split), policy) for key, split in asked)
        for name, asked in SECTIONS.items()
    }
    # The rows themselves are let go: a page keeps a reading for as long as somebody looks at it.
    return Portfolio(counts.quarters[-1], sections, replace(read, frame=read.frame.clear()))


def _policy() -> Policy:
    """The viewers' rules, for the tables that a reading needs."""
    known = discover()
    asked = ((key, _table(key, split)) for entries in SECTIONS.values() for key, split in entries)
    needed = (table for key, one in asked for table in (one, *known[key].needs(one)))
    return replace(POLICIES["viewer"], tables=tuple(dict.fromkeys(needed)))


def _table(key: str, split: Sequence[str]) -> DeclaredTable:
    return DeclaredTable(tuple(split), None, discover()[key].population)
