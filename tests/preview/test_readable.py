"""Rows that can be read, rows that cannot, and recipients under several names."""

import pytest

from dashboard.errors import UserError
from dashboard.ingest import Report, check
from dashboard.preview.readable import readable
from tests.preview.portfolios import FILE


def checked(data: bytes) -> Report:
    """Check a file of grants."""
    return check(data, table="grants", file_name="grants.csv")


def test_each_bad_row_is_counted_once_however_many_problems_it_has() -> None:
    """Two faults in the first row, one in the third: two of four are left, and £80,000 can be read of the others."""
    spoilt = FILE.replace(b"2026-07-01,12", b"soon,a year", 1).replace(b"2026-07-03", b"later", 1)
    found = readable(checked(spoilt))

    assert (found.frame.height, found.unread.rows, found.unread.of, found.unread.pounds) == (2, 2, 4, 80_000)
    assert [one.row for one in found.unread.problems] == [2, 2, 4]


def test_a_row_that_could_not_be_told_apart_is_one_that_was_not_read() -> None:
    """It has more cells than there are columns."""
    found = readable(checked(FILE + b"360G-x-5,Five,Work,GBP,1,2026-07-01,12,a,b,c,d,e,f,g,h\n"))

    assert (found.unread.rows, found.unread.of) == (1, 5)


def test_one_recipient_under_three_names_is_named_and_so_is_one_name_under_two_identifiers() -> None:
    """Capitals and spaces make no other name."""
    rows = b"".join(
        b"360G-y-%d,T,W,GBP,5,2026-07-01,12,%s,%s,GB-CHC-9,Fund,,\n" % (number, key, name)
        for number, (key, name) in enumerate(
            [
                (b"GB-CHC-1", b"FIRST"),
                (b"GB-CHC-1", b"First Ltd"),
                (b"GB-CHC-1", b"The First"),
                (b"GB-COH-2", b"Second"),
            ]
        )
    )
    found = readable(checked(FILE + rows))

    assert found.renamed == (("GB-CHC-1", ("First", "First Ltd", "The First")),)
    assert found.namesakes == (("Second", ("GB-CHC-2", "GB-COH-2")),)


def test_a_file_without_a_row_that_can_be_read_is_refused() -> None:
    """Nothing is nought."""
    with pytest.raises(UserError, match="No row"):
        readable(checked(FILE.replace(b",GBP,", b",pounds,")))
