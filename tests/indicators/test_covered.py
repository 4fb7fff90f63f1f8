"""Which quarters there are, and which have too few before them."""

from dashboard.indicators.covered import covered, returned, short_of
from tests.indicators.populations.returned import QUARTERS, always, returns


def test_a_quarter_that_nobody_returned_is_still_a_quarter() -> None:
    """From the first to the last, without a gap."""
    with returns({"one": always()}, skipped=("2025-Q3",)) as records, records.cursor() as cursor:
        assert covered(cursor) == QUARTERS


def test_a_gap_leaves_the_quarters_after_it_short() -> None:
    """Two in a row need the one before."""
    with returns({"one": always()}, skipped=("2025-Q3",)) as records, records.cursor() as cursor:
        assert set(short_of(cursor, 2)) == {"2025-Q1", "2025-Q3", "2025-Q4"}


def test_each_upload_table_has_quarters_of_its_own() -> None:
    """A year of staff lists is no year of recruitment."""
    with returns({"one": always()}) as records, records.cursor() as cursor:
        assert short_of(cursor, 1) == {}
        assert set(short_of(cursor, 1, "recruitment")) == set(QUARTERS)
        assert returned(cursor, "recruitment") == []


def test_no_returns_cover_nothing() -> None:
    """Empty records have no quarter and no fault."""
    with returns({}) as records, records.cursor() as cursor:
        assert covered(cursor) == ()
        assert short_of(cursor, 4) == {}
