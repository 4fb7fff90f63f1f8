"""Published grants as a population."""

from datetime import date

from dashboard.indicators import POPULATIONS
from tests.indicators.funded import GRANTS, REGISTER, grant, records_of


def test_a_recipient_is_found_by_identifier_or_charity_number() -> None:
    """As the register writes it, or as 360Giving writes a charity."""
    with records_of(organisations=REGISTER, grants=GRANTS) as records, records.cursor() as cursor:
        rows = POPULATIONS["grants"].cells(cursor, [])._frame
    by_grant = dict(rows.select("grant_id", "by_and_for").iter_rows())

    assert (by_grant["360G-1"], by_grant["360G-2"], by_grant["360G-5"]) == ("yes", "yes", "unknown")
    assert rows.height == len(GRANTS)


def test_a_declined_application_is_not_a_grant_and_dates_give_a_length() -> None:
    """A year from first to last day is twelve months."""
    rows = [
        grant(1, "ORG-01", 0, "unknown", None, outcome="declined"),
        grant(2, "ORG-01", 5, "unknown", None, start_date=date(2026, 1, 1), end_date=date(2026, 12, 31)),
    ]
    with records_of(grants=rows) as records, records.cursor() as cursor:
        found = POPULATIONS["grants"].cells(cursor, [])._frame

    assert found["grant_id"].to_list() == ["360G-2"]
    assert round(found["months"].item(), 1) == 12.0
