"""The slow reader for stray quotes."""

import pytest

from dashboard.ingest.reading import careful
from dashboard.ingest.reading.careful import BrokenQuotes, careful_rows
from dashboard.ingest.reading.dialect import Dialect

DIALECT = Dialect(",", ("a", "b"), 1, 0, 1.0)


def test_a_quote_inside_a_cell_is_the_character_it_is() -> None:
    """Inches stay inches."""
    assert careful_rows(b'a,b\n5" pipe,x\n', DIALECT) == [['5" pipe', "x"]]


@pytest.mark.parametrize(("row", "words"), [(b'"open,x\ny,z\n', "never closed"), (b'"Jo" Ltd,x\n', "closing quote")])
def test_a_quote_that_can_mean_two_things_stops_at_its_row(row: bytes, words: str) -> None:
    """The line named is where it stands, not where the file ends."""
    with pytest.raises(BrokenQuotes, match=words) as fault:
        careful_rows(b"a,b\n1,2\n" + row, DIALECT)

    assert fault.value.line == 3


def test_a_large_file_is_not_read_slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is sent back at once."""
    monkeypatch.setattr(careful, "LARGEST", 10)

    with pytest.raises(BrokenQuotes, match="large file"):
        careful_rows(b'a,b\n5" pipe,x\n', DIALECT)
