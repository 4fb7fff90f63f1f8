"""A paper in each of its formats."""

from dataclasses import replace

import pytest

from dashboard.briefing import FORMATS, make
from dashboard.briefing.make import Format
from dashboard.errors import UserError
from tests.briefing.asked import world_paper

STARTS: dict[Format, bytes] = {"pdf": b"%PDF-", "docx": b"PK", "html": b"<!doctype html>"}


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_made(form: Format) -> None:
    """Each begins as such a file does."""
    assert make(world_paper(), form).startswith(STARTS[form])


def test_a_paper_that_is_too_long_is_too_long_in_every_format() -> None:
    """Word and HTML cannot be counted, so the pages of the PDF decide."""
    entry = world_paper().entries[0]
    long = replace(entry, grid=replace(entry.grid, body=entry.grid.body * 60))

    with pytest.raises(UserError, match="more than 4 pages"):
        make(replace(world_paper(), entries=(long,)), "html")
