"""Survey years: each organisation's latest survey of the year that ends when most surveys come in."""

import polars as pl

from dashboard.indicators.populations.surveyed import NO_SURVEY, surveyed
from tests.indicators.populations.returned import QUARTERS, always, counted, returns
from tests.indicators.populations.survey import response
from tests.records.people import submit

STAFF = {"one": always()}


def test_no_survey_at_all_is_a_sentence_for_every_quarter() -> None:
    """Nothing is counted anew, and every quarter says why."""
    with returns(STAFF) as records, records.cursor() as cursor:
        when = surveyed(cursor)

    assert when.anew == ()
    assert when.absent == dict.fromkeys(QUARTERS, NO_SURVEY)


def test_a_survey_stands_until_the_next_and_no_longer_than_a_year() -> None:
    """Most answers come in in a first quarter; a year without any has words instead of an old figure."""
    with returns(STAFF) as records, records.cursor() as cursor:
        submit(records, pl.concat([response("2025-Q1", one, belonging=(4,)) for one in "ab"]), "staff_survey")
        when = surveyed(cursor)

    assert when.anew == ("2025-Q1",)
    assert when.absent == dict.fromkeys(("2026-Q1", "2026-Q2"), NO_SURVEY)


def test_each_organisations_latest_of_the_year_counts() -> None:
    """One that surveys in autumn is in the year that ends in the first quarter, with its newest answers only."""
    surveys = {
        ("2025-Q2", "ORG-02"): "x",
        ("2025-Q4", "ORG-02"): "yz",
        ("2026-Q1", "ORG-01"): "abcd",
    }
    with returns(STAFF) as records, records.cursor() as cursor:
        for (quarter, organisation), people in surveys.items():
            answers = [response(quarter, one, organisation=organisation, belonging=(4,)) for one in people]
            submit(records, pl.concat(answers), "staff_survey")
        when, found = surveyed(cursor), counted(records, "survey_answers", "instrument", "answer")

    assert when.anew == ("2026-Q1",)
    assert found == {("2026-Q1", "belonging", "yes"): 6}
