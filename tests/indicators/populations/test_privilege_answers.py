"""Answers on privilege: leaders of themselves, and staff of their leaders."""

import polars as pl

from tests.indicators.populations.returned import counted, returns
from tests.indicators.populations.survey import STAFF, response
from tests.records.people import submit


def test_both_sides_are_counted_by_role() -> None:
    """4 or 5 is yes; other instruments are no part of it."""
    answers = [
        response("2026-Q1", "a", "leader", privilege=(4,), belonging=(5,)),
        response("2026-Q1", "b", privilege=(3,)),
        response("2026-Q1", "c", privilege=(1,)),
    ]
    with returns(STAFF) as records:
        submit(records, pl.concat(answers), "staff_survey")
        found = counted(records, "privilege_answers", "answer", "respondent_role")

    assert found == {("2026-Q1", "yes", "leader"): 1, ("2026-Q1", "no", "staff"): 2}
