"""How far an OpenDocument sheet reaches is known before any room is made for it."""

import io

import pytest

from dashboard.ingest.reading.open_document import spread
from tests.ingest.open_documents import content, row

EMPTY_REST = row(repeated=1_048_000, cells=['<table:table-cell table:number-columns-repeated="16384"/>'])
FILLED = '<table:table-cell table:number-columns-repeated="{}" office:value-type="string"><text:p>x</text:p></table:table-cell>'


@pytest.mark.parametrize(
    ("rows", "reach"),
    [
        ([], (0, 0)),
        ([row(["a", "b"]), row(["1", "2"])], (2, 2)),
        ([row(["a", "b"]), EMPTY_REST], (1, 2)),
        ([EMPTY_REST, row(["a"])], (1_048_001, 1)),
        ([row(cells=[FILLED.format(16384)], repeated=1_000_000)], (1_000_000, 16384)),
        ([row(cells=['<table:table-cell table:number-columns-repeated="9"/>', FILLED.format(1)])], (1, 10)),
    ],
)
def test_repeats_count_and_emptiness_does_not(rows: list[str], reach: tuple[int, int]) -> None:
    """The empty rest of a sheet, which every program writes, reaches nowhere."""
    assert list(spread(io.BytesIO(content(rows).encode()))) == [reach]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<a>",
        content([row(["a"])]).replace("<office:document", '<!DOCTYPE a [<!ENTITY b "c">]><office:document', 1),
        content([row(cells=[FILLED.format(-1)])]),
        content([row(cells=[FILLED.format("many")])]),
    ],
)
def test_what_no_program_writes_is_refused(text: str) -> None:
    """Broken off, with entities that could swell, or with repeats that are none."""
    with pytest.raises(ValueError, match=r".+"):
        list(spread(io.BytesIO(text.encode())))
