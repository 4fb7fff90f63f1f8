"""Each £100 by who gets it, the unknown shown."""

import pytest

from dashboard.disclosure.counting import count
from tests.indicators.funded import FUNDED, PEPPER, POLICY, figures, grant, records_of, value


def test_the_three_are_all_of_the_pounds() -> None:
    """By hand: 40, 160 and 200 of 400 thousand."""
    assert [value("by_and_for_share", by_and_for=code) for code in ("yes", "no", "unknown")] == [10, 40, 50]


def test_without_a_register_what_the_recipient_told_its_funder_counts() -> None:
    """Led by and for: both have to be said; one alone is unknown, never guessed."""
    said = {"leadership_codes": "DEI010110;DEI090000", "mission_codes": "DEI010000"}
    rows = (
        grant(1, "GB-CHC-1", 10_000, "unknown", 12, **said),
        grant(2, "GB-CHC-2", 20_000, "unknown", 12, leadership_codes="DEI090000", mission_codes="DEI010000"),
        grant(3, "GB-CHC-3", 70_000, "unknown", 12, leadership_codes="DEI010000"),
    )
    with records_of(grants=rows) as records, records.cursor() as cursor:
        counts = count(cursor, FUNDED, POLICY, PEPPER)
    found = figures("by_and_for_share", "by_and_for", counts=counts)

    assert found["value"].to_list() == pytest.approx([10, 20, 70])
