"""Day or month first: the column, the file, the sender, and never a guess."""

import polars as pl
import pytest

from dashboard.ingest.conversion.day_orders import (
    could_be_either,
    may_have_year_first,
    order_of_file,
    orders_in,
    orders_of,
    settled,
)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["25/05/2021", "04/05/2021"], "day first"),
        (["05/25/2021", "04/05/2021"], "month first"),
        (["25/05/2021", "05/25/2021"], "both"),
        (["04/05/2021", "2021-05-25", None], "unknown"),
        (["32/05/2021"], "day first"),
    ],
)
def test_a_number_above_twelve_proves_the_order(cells: list[str | None], order: str) -> None:
    """And nothing else does."""
    assert orders_in(pl.Series(cells, dtype=pl.String)) == order


def test_one_column_speaks_for_the_others_of_a_file() -> None:
    """One program wrote them all; two that disagree prove nothing."""
    uk, us, unsure = (pl.Series([cell]) for cell in ("25/05/2021", "05/25/2021", "04/05/2021"))

    assert order_of_file([uk, unsure], None) == "day first"
    assert order_of_file([uk, us], None) == order_of_file([unsure], None) == order_of_file([], None) == "unknown"


def test_the_sender_has_the_last_word() -> None:
    """Whatever the cells say."""
    assert order_of_file([pl.Series(["25/05/2021"])], said=False) == "said month first"
    assert order_of_file([], said=True) == "said day first"


def test_a_column_s_own_evidence_goes_before_the_file_s() -> None:
    """Two systems may have met in one file."""
    assert settled("month first", "day first") == "month first"
    assert settled("unknown", "day first") == "day first"
    assert settled("both", "month first") == "day first"


def test_dates_that_could_be_either_are_found_among_others() -> None:
    """Two numbers up to twelve; a blank cell and a day above twelve are none."""
    assert could_be_either([pl.Series([None, "2021-05-25"]), pl.Series(["4/05/21"])])
    assert not could_be_either([pl.Series(["25/05/2021", "2021-05-04", None, "S-04-05"])])
    assert orders_of([pl.Series(["25/05/2021"]), pl.Series(["04/05/2021", None])]) == {"day first"}


def test_a_year_of_two_digits_may_come_first() -> None:
    """First numbers that hardly differ and last ones that do look like 2026-07-03 without its century."""
    years_first = pl.Series(["26/07/03", "26/07/15", "25/12/29", "26/08/09", "24/01/21"])
    days_first = pl.Series(["03/07/26", "15/07/26", "29/12/25", "09/08/26", "21/01/24"])
    first_of_months = pl.Series(["01/04/08", "01/05/12", "01/09/16", "01/01/20", "01/02/24"])

    assert may_have_year_first(years_first)
    assert not may_have_year_first(days_first)
    assert not may_have_year_first(first_of_months)
    assert not may_have_year_first(years_first.head(4))
