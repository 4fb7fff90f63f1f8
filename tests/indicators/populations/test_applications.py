"""Applications: numbers made into applications, one by one, at every stage that they came to."""

from collections.abc import Mapping
from hashlib import md5

import polars as pl

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.records import Records
from tests.indicators.populations.returned import QUARTERS, always, counted, returns
from tests.records.people import submit

TABLE = DeclaredTable(("recruitment_stage",), "racially_minoritised", "applications")


def campaign(quarter: str, applied: int, shortlisted: int, appointed: int, **said: object) -> pl.DataFrame:
    """One row of a recruitment return."""
    usual = {"organisation_id": "ORG-01", "campaign_id": "C-1", "grade": "Frontline", "ethnic_group": "Asian"}
    numbers = {"applied": applied, "shortlisted": shortlisted, "appointed": appointed}
    return pl.DataFrame([{**usual, "quarter": quarter, "targeted": True, **numbers, **said}])


def returned(records: Records, rows: dict[str, list[pl.DataFrame]]) -> None:
    """Submit recruitment returns, quarter by quarter."""
    for frames in rows.values():
        submit(records, pl.concat(frames), "recruitment")


def every_quarter() -> dict[str, list[pl.DataFrame]]:
    """Ten apply, four are shortlisted and one is appointed, in every quarter of the newest year."""
    return {quarter: [campaign(quarter, 10, 4, 1)] for quarter in QUARTERS[-4:]}


def test_a_year_of_numbers_is_counted_at_every_stage() -> None:
    """Whoever is appointed applied and was shortlisted; a year is four quarters."""
    with returns({"one": always("2025-Q3")}) as records:
        returned(records, every_quarter())
        found = counted(records, "applications", "recruitment_stage")

    assert {stage: found["2026-Q2", stage] for stage in ("applied", "shortlisted", "appointed")} == {
        "applied": 40,
        "shortlisted": 16,
        "appointed": 4,
    }


def test_campaigns_and_grades_stand_apart() -> None:
    """Targeted is yes or no, and a row with no applications is nobody."""
    other = campaign("2026-Q2", 7, 0, 0, targeted=False, campaign_id="C-2", grade="Manager")
    none = campaign("2026-Q2", 0, 0, 0, campaign_id="C-3")
    with returns({"one": always("2025-Q3")}) as records:
        returned(records, every_quarter() | {"2026-Q2": [campaign("2026-Q2", 10, 4, 1), other, none]})
        found = counted(records, "applications", "recruitment_stage", "targeted")

    assert found["2026-Q2", "applied", "no"] == 7
    assert found["2026-Q2", "applied", "yes"] == 40
    assert ("2026-Q2", "shortlisted", "no") not in found


def digested(people: tuple[int, int]) -> int:
    """The cell key of so many managers and frontline staff, worked out from the digest alone."""
    batches = zip(("Manager", "Frontline"), people, strict=True)
    names = [f"ORG-01/2026-Q2/C-1/{grade}/Asian/{number}" for grade, many in batches for number in range(many)]
    return sum(int(md5(name.encode()).hexdigest()[:8], 16) for name in names) % 4096


def test_the_same_uploads_give_the_same_keys() -> None:
    """A stable digest of 32 bits that does not depend on the order of rows, and is marked as one to be keyed."""
    rows, frames = [campaign("2026-Q2", 9, 3, 1, grade="Manager"), campaign("2026-Q2", 4, 1, 1)], []
    for several in (rows, rows[::-1]):
        with returns({"one": always("2026-Q2")}) as records, records.cursor() as cursor:
            returned(records, {"2026-Q2": several})
            cells = POPULATIONS["applications"].cells(cursor, [TABLE])
            frames.append(cells._frame.sort("quarter", "recruitment_stage"))

    assert cells.unkeyed
    assert frames[0].equals(frames[1])
    assert frames[0]["key"].to_list() == [digested(stage) for stage in ((9, 4), (1, 1), (3, 1))]


def test_those_who_are_counted_are_listed_for_the_attack() -> None:
    """One row per application and stage, with the same stage, grade and campaign."""
    with returns({"one": always("2025-Q3")}) as records, records.cursor() as cursor:
        returned(records, every_quarter())
        members = POPULATIONS["applications"].members
        assert members is not None
        listed = members(cursor)

    year = listed.filter(quarter="2026-Q2")
    assert year["person"].n_unique() == 40
    assert year.group_by("recruitment_stage").len().sort("len")["len"].to_list() == [4, 16, 40]
    assert year["racially_minoritised"].unique().to_list() == ["yes"]


def test_without_a_year_of_returns_there_is_a_sentence() -> None:
    """A quarter missing in the middle spoils the years that it is part of, and a single quarter is no year."""
    with returns({"one": always()}) as records:
        returned(records, {"2025-Q1": [campaign("2025-Q1", 10, 4, 1)]})
        single = absent(records)
        returned(records, every_quarter())
        gap = absent(records)

    assert set(single) == set(QUARTERS)
    assert set(QUARTERS) - set(gap) == {"2026-Q2"}
    assert all("4 quarters of returns in a row" in words for words in gap.values())


def absent(records: Records) -> Mapping[str, str]:
    """The quarters that cannot be counted, and why."""
    with records.cursor() as cursor:
        return POPULATIONS["applications"].cells(cursor, [TABLE]).absent
