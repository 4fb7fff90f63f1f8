"""A comma before decimals is read where the whole column says so, and suggested where it does not."""

import pytest

from dashboard.ingest.conversion.converted import Reading
from tests.ingest.conversion.columns_of import COUNT, MONEY, NUMBER, SHARE, convert, faulty, values


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        (("0,5", "1", "0,75"), [0.5, 1, 0.75]),
        (("0,275", "0,5"), [0.275, 0.5]),
        ((",5", "-1,5", "+2,25"), [0.5, -1.5, 2.25]),
        (("12,5", " 1\u202f234,5 "), [12.5, 1234.5]),
        (("1.234,5", "12", "1.234"), [1234.5, 12, 1234]),
        (("0,5", None, "N/A"), [0.5, None, None]),
    ],
)
def test_a_column_without_doubt_is_read(cells: tuple[str | None, ...], read: list[float | None]) -> None:
    """With whole numbers among them, signs, blanks, and points between thousands where a cell proves those."""
    assert values(NUMBER, *cells) == read
    assert faulty(NUMBER, *cells) == []


def test_it_is_told() -> None:
    """How many cells were read so, a comma between thousands not among them."""
    assert convert(NUMBER, "0,5", "1", "0,75").readings == {Reading.DECIMAL_COMMA: 2}
    assert convert(NUMBER, "1,250", "3").readings == {}


@pytest.mark.parametrize(
    ("cells", "places"),
    [
        (("0,5", "1,234"), [(1, "comma or thousands")]),
        (("0,5", "1.234"), [(1, "comma or thousands")]),
        (("0,5", "0.75"), [(0, "decimal comma")]),
        (("0,5", "1,234.5"), [(0, "decimal comma")]),
        (("0,5", "1,234,567"), [(0, "decimal comma")]),
    ],
)
def test_a_column_with_doubt_is_asked_about(cells: tuple[str, ...], places: list[tuple[int, str]]) -> None:
    """Cells that are sure are read, the others are named and never guessed at."""
    assert faulty(NUMBER, *cells) == places


def test_what_was_meant_is_suggested_where_points_are_the_custom() -> None:
    """For one click on the page."""
    messages = convert(NUMBER, "0,5", "1.234,5", "0.75").faults["message"].to_list()

    assert [words.rpartition("Did you mean ")[2] for words in messages] == ["0.5?", "1234.5?"]


def test_shares_may_have_a_sign_behind() -> None:
    """12,5 per cent is an eighth."""
    assert values(SHARE, "12,5%", "50 %") == [0.125, 0.5]


def test_money_is_read_where_most_of_it_has_pence() -> None:
    """And with points between thousands, which nobody types by mistake."""
    assert values(MONEY, "£26000,50", "31.500,00", "28.000") == [26000.5, 31500, 28000]
    assert values(MONEY, "26000,50", "31500,00", "28000") == [26000.5, 31500, 28000]
    assert values(MONEY, "31000", "28000", "1.234,56") == [31000, 28000, 1234.56]


def test_one_amount_may_be_a_slip() -> None:
    """26,00 among whole pounds may be 26,000, so nothing is suggested; nor is 26.000 taken for either."""
    assert faulty(MONEY, "31000", "28000", "26,00") == [(2, "number")]
    assert faulty(MONEY, "26000,50", "31500,00", "26.000") == [(2, "comma or thousands")]


def test_there_are_no_parts_of_whole_numbers() -> None:
    """Whatever stands between."""
    assert faulty(COUNT, "0,5", "1,5") == [(0, "whole number"), (1, "whole number")]
