"""Grants: 360Giving titles, what a declined application may leave blank, and what is never assumed."""

from datetime import date

import pytest

from data_models.grants import Grants
from tests.data_models.planting import PLANTED, faults, frame_of, judge, warned

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
        ({"amount_awarded": None}, {("amount_awarded", "amount_awarded_given_where")}),
        ({"award_date": None}, {("award_date", "award_date_given_where")}),
        ({"outcome": "declined", "amount_awarded": None, "award_date": None}, set()),
        (
            {"start_date": date(2026, 1, 2), "end_date": date(2026, 1, 1)},
            {("end_date", "end_date_not_before_start_date")},
        ),
        ({"end_date": date(2026, 1, 1)}, set()),
    ],
)
def test_each_rule_is_held(cells: dict[str, object], found: set[tuple[str, str]]) -> None:
    """Exactly the broken rule is named, at the column to mend."""
    assert faults(Grants, **cells) == found


def test_a_published_file_without_our_columns_is_judged_as_awarded() -> None:
    """Outcome absent means awarded, so a blank amount is still found; restriction absent means unknown."""
    frame = frame_of(Grants, amount_awarded=None).drop("outcome", "restriction")

    assert judge(Grants, frame) == {(PLANTED, "amount_awarded", "amount_awarded_given_where")}
    assert (COLUMNS["outcome"].when_absent, COLUMNS["restriction"].when_absent) == ("awarded", "unknown")


def test_the_currency_is_never_assumed() -> None:
    """An absent currency is a missing column and another one is refused: amounts are never added across currencies."""
    assert COLUMNS["currency"].required
    assert COLUMNS["currency"].when_absent is None
    assert [column for column, _ in faults(Grants, currency="EUR")] == ["currency"]


def test_more_paid_than_awarded_is_remarked_on() -> None:
    """It warns and does not refuse."""
    assert warned(Grants, amount_disbursed=25000.5) == {(PLANTED, "amount_disbursed_at_most_amount_awarded")}
