"""Small hand-made populations for the tests of the attack: what is not said of somebody is the same for everybody."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
import polars as pl

from dashboard.disclosure.attack.case import Case, Truth, laid
from dashboard.disclosure.attack.claims import Claims
from dashboard.disclosure.attack.observations import Observations
from dashboard.disclosure.attack.roster import NONE, Roster
from dashboard.disclosure.attack.surface import Surface, exact, laid_out
from dashboard.disclosure.grid import codes
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.indicators.declared_table import CHARACTERISTICS, WORKFORCE_BREAKDOWNS, DeclaredTable
from dashboard.indicators.staff_list import StaffList
from dashboard.records.pepper import Pepper
from data_models import quarters
from data_models.classifications import ETHNIC_GROUPS
from tests.disclosure.people import counted

Row = Mapping[str, object]
"""What is said of one person in one quarter: any columns of a staff list, and `label` for the uploaded ethnic group."""

WHITE = "English, Welsh, Scottish, Northern Irish or British"

USUAL: Row = {
    "quarter": "2026-Q3",
    "organisation": "A",
    "organisation_type": "by-and-for",
    "region": "London",
    "grade": "Manager",
    "contract_type": "Permanent",
    "job_family": "IDVA",
    "salary": None,
}
"""What holds of whoever nothing else is said of; their ethnic group is `WHITE`."""

TEXTS = ("quarter", "organisation", *WORKFORCE_BREAKDOWNS, *CHARACTERISTICS)


def staff(rows: Iterable[Row]) -> StaffList:
    """Make a staff list; each row is somebody new unless it says which `person` it is."""
    frame = pl.DataFrame(
        [{"person": number, **USUAL, **_groups(str(row.get("label", WHITE))), **row} for number, row in enumerate(rows)]
    )
    types = {"person": pl.Int64, "salary": pl.Float64, **dict.fromkeys(TEXTS, pl.String)}
    found = frame["quarter"].unique().sort().to_list()
    return StaffList(
        frame.select(pl.col(name).cast(kind) for name, kind in types.items()), quarters.span(found[0], found[-1])
    )


def roster(rows: Iterable[Row]) -> Roster:
    """Make a staff list and open it."""
    return Roster.opened(staff(rows))


def surface_of(one: Roster, tables: Iterable[DeclaredTable], policy: Policy | None = None) -> Surface:
    """Release tables of a roster: exactly as they are, or as a policy protects them."""
    if policy is None:
        return {table: exact(one, table) for table in tables}
    allowed = replace(policy, tables=tuple(tables))
    cells = counted(_people(one), allowed.tables, one.quarters)
    released = protect(cells, allowed.tables, allowed, Pepper(b"0123456789abcdef0123456789abcdef"))
    return {table: laid_out(table, released.table(table), one.quarters) for table in allowed.tables}


def times(number: int, **said: object) -> list[Row]:
    """Several people of whom the same is said."""
    return [said] * number


def _groups(label: str) -> Row:
    known = {uploaded: (minoritised, broad, uploaded) for uploaded, broad, minoritised in ETHNIC_GROUPS}
    return dict(zip(CHARACTERISTICS, known[label], strict=True))


def _people(one: Roster) -> pl.DataFrame:
    """One row per person and quarter, in words, and with a key for each person."""
    keys = np.random.default_rng(0).integers(0, 2**32, one.people, dtype=np.uint64)
    words = {
        name: pl.Series([*codes(name), None], dtype=pl.String).gather(
            np.where(column == NONE, len(codes(name)), column)
        )
        for name, column in one.columns.items()
    }
    return pl.DataFrame(
        {
            "quarter": pl.Series(one.quarters).gather(one.quarter),
            "organisation_id": one.organisation,
            "person_key": keys[one.person],
            **words,
        }
    )


def claimed_of(claims: Iterable[Claims], case: Case, method: str, level: str, person: int = 0) -> tuple[str, float]:
    """What a method claims of one person's secret, and how sure it is."""
    (one,) = [each for each in claims if (each.method, each.level) == (method, level)]
    cohort = case.cohorts.of[person]
    return codes(level)[one.code[cohort]], round(float(one.score[cohort]), 3)


def hidden_under(one: Roster, surface: Surface, people: int) -> Surface:
    """The same surface with every cell hidden in which there are fewer people than so many."""
    totals = {table: exact(one, table.everyone) for table in surface}
    return {table: np.where(totals[table] < people, np.nan, counts) for table, counts in surface.items()}


def triangle() -> tuple[Case, Truth]:
    """Three pairs of people of whom every two pairs share a cell, and no cell shows fewer than four people.

    By grade there are 3 Black people in 4, by region 1 in 4, by contract 2 in 4: only together do the three figures say
    that both of the first pair are Black, one of the second is, and none of the third.
    """
    one = roster(
        [
            *times(2, label="African", region="Wales"),
            {"label": "African", "contract_type": "Agency"},
            {"contract_type": "Agency"},
            *times(2, grade="Trustee"),
        ]
    )
    tables = [DeclaredTable((name,), "ethnic_group") for name in ("grade", "region", "contract_type")]
    return laid(one, hidden_under(one, surface_of(one, tables), 4))


def seen_in(case: Case) -> Observations:
    """What a release that says something says."""
    seen = Observations.of(case)
    assert seen is not None
    return seen
