"""What is counted of organisations' assessments, and what of it never is."""

import polars as pl

from dashboard.disclosure.counting import count
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.populations.competency import LEVELS
from data_models import CLASSIFICATIONS
from tests.indicators.assessed import ASSESSED, ORGANISATIONS, assessment, table
from tests.indicators.funded import PEPPER, POLICY, Row, frame, records_of
from tests.records.people import submit, workforce

LEVEL = DeclaredTable(("domain", "level_reached"), None, "competency_levels")


def at(rows: tuple[Row, ...], quarter: str, level: str) -> int | None:
    """Organisations at a level of behaviour."""
    with records_of() as records:
        submit(records, workforce(ORGANISATIONS, quarter))
        submit(records, frame("cultural_competency", rows), "cultural_competency")
        with records.cursor() as cursor:
            held = count(cursor, [LEVEL], POLICY, PEPPER).table(LEVEL)
    number: int | None = held.filter(domain="behaviour", level_reached=level)["count"].item()
    return number


def test_levels_are_those_of_the_code_list() -> None:
    """In the order of the numbers 0 to 4 that organisations send."""
    assert CLASSIFICATIONS["level_reached"].codes == LEVELS


def test_an_assessment_holds_for_a_year() -> None:
    """Nine of 2025-Q2 in 2026-Q1, and none of them in the quarter after."""
    first = tuple(row for row in ASSESSED if row["quarter"] == "2025-Q2")

    assert at(first, "2026-Q1", "level 1") == 9
    assert at(first, "2026-Q2", "level 1") is None


def test_a_level_is_reached_when_more_than_half_of_the_items_have_it() -> None:
    """Two items of four are not enough, three are."""
    rows = [row for name in ORGANISATIONS for row in assessment(name, "2026-Q3", 1)]
    behind = [row | {"level": 0} if "partner" in str(row["element"]) else row for row in rows]
    half = [row | {"level": 0} if "power" in str(row["element"]) else row for row in behind]

    assert at(tuple(behind), "2026-Q3", "level 1") == 9
    assert at(tuple(half), "2026-Q3", "nothing yet") == 9


def test_fewer_than_three_organisations_are_never_counted() -> None:
    """And those that are, to the nearest three: two hidden ones are no difference of what is shown."""
    rows = [
        row for number, name in enumerate(ORGANISATIONS) for row in assessment(name, "2026-Q3", 4 if number < 2 else 1)
    ]

    assert at(tuple(rows), "2026-Q3", "embedded") is None
    assert at(tuple(rows), "2026-Q3", "level 1") == 6


def test_who_was_not_there_a_year_before_has_not_moved() -> None:
    """Nothing can be said in the first year."""
    moves = DeclaredTable(("domain", "amount_of"), None, "competency_moves")
    counted = table().table(moves).filter(pl.col("quarter").is_in(["2025-Q2", "2026-Q1"]))

    assert counted["count"].is_null().all()
