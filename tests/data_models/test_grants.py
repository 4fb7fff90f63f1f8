"""Grants: 360Giving titles, what a declined application may leave blank, and what is never assumed."""

from datetime import date

import polars as pl
import pytest

from data_models.grants import Grants
from tests.data_models.planting import faults, warned

COLUMNS = {column.name: column for column in Grants.columns()}

FLAT_TITLES = {
    "Identifier": "grant_id",
    "Title": "title",
    "Currency": "currency",
    "Amount Applied For": "amount_applied_for",
    "Amount Awarded": "amount_awarded",
    "Amount Disbursed": "amount_disbursed",
    "Award Date": "award_date",
    "Planned Dates:Start Date": "start_date",
    "Planned Dates:End Date": "end_date",
    "Planned Dates:Duration (months)": "duration_months",
    "Recipient Org:Identifier": "recipient_organisation_id",
    "Recipient Org:Name": "recipient_name",
    "Funding Org:Identifier": "funder_id",
    "Funding Org:Name": "funder_name",
    "From An Open Call?": "open_call",
}
"""Titles as the 360Giving Data Standard publishes them for spreadsheets."""


@pytest.mark.parametrize(("title", "name"), FLAT_TITLES.items())
def test_a_published_title_leads_to_one_column(title: str, name: str) -> None:
    """Each title of the standard is known, to one column only."""
    assert [column.name for column in COLUMNS.values() if title in column.titles] == [name]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"amount_awarded": None}, {"amount_awarded_given_where"}),
        ({"amount_awarded": -1.0}, {"amount_awarded_below_nothing"}),
        ({"amount_awarded": 0.0, "amount_disbursed": None}, {"amount_awarded_of_nothing"}),
        ({"award_date": None}, {"award_date_given_where"}),
        ({"outcome": "declined", "amount_awarded": None, "award_date": None}, set()),
        ({"start_date": date(2026, 1, 2), "end_date": date(2026, 1, 1)}, {"end_date_not_before_start_date"}),
        ({"end_date": date(2026, 1, 1), "start_date": None}, set()),
        ({"recipient_organisation_id": None, "recipient_name": None}, {"recipient_organisation_id_given_where"}),
        ({"recipient_organisation_id": None, "recipient_name": "Named"}, {"recipient_without_identifier"}),
        ({"currency": "EUR"}, {"currency_not_pounds"}),
        ({"amount_disbursed": 25000.5}, {"amount_disbursed_at_most_amount_awarded"}),
    ],
)
def test_what_published_files_have_is_told_and_refuses_nothing(cells: dict[str, object], found: set[str]) -> None:
    """Each kind of grant that a total cannot have is named at its row, and the file loads all the same."""
    assert faults(Grants, **cells) == set()
    assert {rule for _, rule in warned(Grants, **cells)} == found


def test_one_recipient_under_several_names_is_told_at_each_row() -> None:
    """Spelled in capitals it is the same name; grants to persons are no one recipient."""
    (rule,) = (rule for rule in Grants.rules() if rule.code == "recipient_of_several_names")
    frame = pl.DataFrame(
        {
            "recipient_organisation_id": ["A", "A", "B", "B", None, None],
            "recipient_name": ["Sister House", "Sisters House", "Two", "TWO", None, "Somebody"],
        }
    )
    broken = frame.select(rule.broken).to_series()

    assert broken.to_list() == [True, True, False, False, False, False]


def test_one_name_under_several_identifiers_is_told_at_each_row() -> None:
    """They may be one organisation; without an identifier there is nothing to compare."""
    (rule,) = (rule for rule in Grants.rules() if rule.code == "name_of_several_identifiers")
    frame = pl.DataFrame(
        {
            "recipient_organisation_id": ["A", "B", "C", "C", None, None],
            "recipient_name": ["Sister House", "SISTER HOUSE", "Two", "Two", "Somebody", None],
        }
    )

    assert frame.select(rule.broken).to_series().to_list() == [True, True, False, False, False, False]


def test_what_our_own_columns_say_where_a_published_file_has_none() -> None:
    """Outcome absent means awarded; restriction absent means unknown."""
    assert (COLUMNS["outcome"].when_absent, COLUMNS["restriction"].when_absent) == ("awarded", "unknown")


def test_the_currency_is_never_assumed() -> None:
    """An absent currency is a missing column, and what is no currency is refused: amounts are never added across currencies."""
    assert COLUMNS["currency"].required
    assert COLUMNS["currency"].when_absent is None
    assert [column for column, _ in faults(Grants, currency="pounds")] == ["currency"]
