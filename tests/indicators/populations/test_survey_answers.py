"""Answers to the staff survey: scores made into yes and no."""

import polars as pl

from dashboard.indicators import POPULATIONS
from tests.indicators.populations.returned import counted, returns
from tests.indicators.populations.survey import STAFF, response
from tests.records.people import submit


def test_scores_become_yes_or_no() -> None:
    """Lonely from a sum of 6, belonging from 4 of 5, the others as they are; two items of three are no answer."""
    answers = [
        response("2026-Q1", "a", ucla3=(2, 2, 2), belonging=(4,), harassment_staff=(1,)),
        response("2026-Q1", "b", ucla3=(2, 2, 1), belonging=(3,), harassment_staff=(0,)),
        response("2026-Q1", "c", "leader", ucla3=(3, 3), privilege=(5,)),
    ]
    with returns(STAFF) as records:
        submit(records, pl.concat(answers), "staff_survey")
        found = counted(records, "survey_answers", "instrument", "answer")

    assert found == {
        ("2026-Q1", name, said): 1 for name in ("ucla3", "belonging", "harassment_staff") for said in ("yes", "no")
    }


def test_those_who_are_counted_are_listed_for_the_attack() -> None:
    """One row per respondent and instrument, under a key of 32 bits that comes from the pseudonym."""
    with returns(STAFF) as records, records.cursor() as cursor:
        submit(records, response("2026-Q1", "a", ucla3=(2, 2, 2), belonging=(4,)), "staff_survey")
        members = POPULATIONS["survey_answers"].members
        assert members is not None
        listed = members(cursor)

    assert listed["person"].n_unique() == 1
    assert sorted(listed["instrument"]) == ["belonging", "ucla3"]
    assert listed["racially_minoritised"].to_list() == ["yes", "yes"]
