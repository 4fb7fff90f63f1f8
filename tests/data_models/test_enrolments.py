"""Enrolments: stages in order, whichever of them are blank."""

from datetime import date
from itertools import combinations

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.rules.judging import remarks
from data_models.enrolments import Enrolments
from data_models.templates import examples
from tests.data_models.planting import PLANTED, faults, judge, warned

STAGES = ("applied_on", "offered_on", "started_on", "completed_on")
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 6))


@settings(deadline=None, max_examples=30)
@given(
    stages=st.lists(st.tuples(st.dates(date(2026, 1, 1), date(2026, 1, 6)), DAYS, DAYS, DAYS), min_size=1, max_size=9)
)
def test_each_stage_is_on_or_after_every_stage_before_it(stages: list[tuple[date | None, ...]]) -> None:
    """The stages named are those earlier than some earlier stage, also across a blank one."""
    frame = pl.concat([examples(Enrolments)[:1]] * len(stages)).with_columns(
        pl.Series("participant_id", [f"p{row}" for row in range(len(stages))]),
        *(pl.Series(name, [days[place] for days in stages], dtype=pl.Date) for place, name in enumerate(STAGES)),
    )
    expected = {
        (row, STAGES[later])
        for row, days in enumerate(stages)
        for earlier, later in combinations(range(4), 2)
        if (before := days[earlier]) and (after := days[later]) and after < before
    }

    assert {(row, column) for row, column, _ in judge(Enrolments, frame)} == expected


def test_a_reason_needs_a_withdrawal() -> None:
    """A reason without a day is a fault; a day without a reason is only remarked on."""
    day = date(2026, 7, 2)

    assert faults(Enrolments, withdrawal_reason="Moved away") == {
        ("withdrawal_reason", "withdrawal_reason_blank_unless")
    }
    assert faults(Enrolments, withdrew_on=day) == set()
    assert warned(Enrolments, withdrew_on=day) == {(PLANTED, "withdrawal_reason_given_where")}
    assert warned(Enrolments, withdrew_on=day, withdrawal_reason="Moved away") == set()


def test_nobody_withdraws_before_applying() -> None:
    """Withdrawal comes after the stages that were reached."""
    assert faults(Enrolments, withdrew_on=date(2026, 6, 30)) == {("withdrew_on", "withdrew_on_not_before_started_on")}


def test_both_ends_at_once_are_remarked_on() -> None:
    """Completed and withdrawn is unusual, so it warns."""
    both = {"completed_on": date(2026, 7, 2), "withdrew_on": date(2026, 7, 2), "withdrawal_reason": "Moved away"}

    assert warned(Enrolments, **both) == {(PLANTED, "withdrew_on_or_completed_on")}


def test_two_columns_hold_people() -> None:
    """The participant, and the same person in the workforce table, are both re-keyed."""
    held = {column.name: column.pseudonym for column in Enrolments.columns() if column.pseudonym}

    assert held == {"participant_id": "participant", "staff_id": "staff"}


def test_a_person_in_two_cohorts_is_remarked_on() -> None:
    """Under one identifier, or as the same member of staff under two; having only applied before is no second cohort."""
    rows = pl.concat([examples(Enrolments)[:1]] * 2).with_columns(
        pl.Series("cohort", ["2025-26", "2026-27"]),
        pl.lit("staff-1").alias("staff_id"),
        pl.lit(date(2026, 9, 1)).alias("applied_on"),
        pl.lit(date(2026, 9, 1)).alias("offered_on"),
        pl.lit(date(2026, 9, 1)).alias("started_on"),
        pl.lit(None, pl.Date).alias("completed_on"),
    )
    other_name = rows.with_columns(pl.Series("participant_id", ["p-1", "p-2"]))
    applied = rows.with_columns(pl.Series("started_on", [None, date(2026, 9, 1)], pl.Date))

    assert told(rows) == {(0, "participant_in_two_cohorts"), (1, "participant_in_two_cohorts")}
    assert told(other_name) == {(0, "staff_in_two_cohorts"), (1, "staff_in_two_cohorts")}
    assert told(applied) == set()
    assert judge(Enrolments, rows) == set()


def told(frame: pl.DataFrame) -> set[tuple[int, str]]:
    """Rows of a frame that are remarked on, and by which rule."""
    found = remarks(Enrolments, frame, {})
    return {(row, code) for row, code in found.select("index", "code").rows() if "cohorts" in code}
