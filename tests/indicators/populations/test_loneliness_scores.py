"""Sums of the three items, from hand-made surveys."""

import polars as pl

from tests.indicators.populations.returned import counted, returns
from tests.indicators.populations.survey import STAFF, response
from tests.records.people import submit


def test_only_whole_answers_have_a_sum() -> None:
    """Two of three items are no score; other instruments have none."""
    answers = [
        response("2026-Q1", "a", ucla3=(2, 2, 2), belonging=(4,)),
        response("2026-Q1", "b", ucla3=(1, 1, 1)),
        response("2026-Q1", "c", ucla3=(3, 3)),
    ]
    with returns(STAFF) as records:
        submit(records, pl.concat(answers), "staff_survey")
        found = counted(records, "loneliness_scores", "loneliness_score")

    assert found == {("2026-Q1", "3"): 1, ("2026-Q1", "6"): 1}
