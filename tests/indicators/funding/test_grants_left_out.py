"""Grants left out are named."""

from dashboard.disclosure.counting import count
from tests.indicators.funded import FUNDED, GRANTS, PEPPER, POLICY, figures, grant, records_of


def test_grants_without_an_amount_or_a_day_are_counted_with_their_pounds() -> None:
    """How many and how much: none silently dropped."""
    more = (
        grant(7, "ORG-01", 5_000, "core", 12, award_date=None),
        grant(8, "ORG-01", 7_000, "core", 12, award_date=None),
        grant(9, "ORG-02", 0, "core", 12, amount_awarded=None),
    )
    with records_of(grants=(*GRANTS, *more)) as records, records.cursor() as cursor:
        counts = count(cursor, FUNDED, POLICY, PEPPER)
    found = {
        row["left_out"]: row for row in figures("grants_left_out", "left_out", counts=counts).iter_rows(named=True)
    }

    assert {code: row["value"] for code, row in found.items()} == {"an amount": 1, "a day of award": 2, "both": 0}
    assert found["a day of award"]["note"] == "They are of £12,000 together."
    assert found["an amount"]["denominator"] == 9
    assert figures("pounds_awarded", counts=counts)["value"].item() == 400_000
