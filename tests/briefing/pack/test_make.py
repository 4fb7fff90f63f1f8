"""The files of an evaluation pack."""

import io
import re

import docx

from dashboard.briefing.pack import FILES
from dashboard.briefing.pack.make import DOCUMENT, WORD
from tests.briefing.pack.made import made
from tests.charts.cohorts.found import beside


def test_every_file_is_there() -> None:
    """A document, the same for Word, and tables."""
    assert made().keys() == FILES.keys()


def test_the_document_needs_nothing_but_itself_and_prints() -> None:
    """No script, nothing fetched, a style for print; and both say every sentence of every outcome."""
    page = made()[DOCUMENT].decode()

    assert "<script" not in page
    assert not re.search(r"(src|href)=|url\((?!#)|@import", page)
    assert "@media print" in page
    for one in beside():
        for outcome in one.comparison.outcomes:
            assert outcome.sentence.replace("'", "&#x27;") in page


def test_word_has_headings_tables_and_pictures_with_words() -> None:
    """As many headings as the page, and alt text on every picture."""
    written = docx.Document(io.BytesIO(made()[WORD]))
    headings = [one.text for one in written.paragraphs if one.style.name == "Heading 1"]

    assert headings[0] == "The cohorts"
    assert len(headings) == made()[DOCUMENT].decode().count("<h2>")
    assert len(written.tables) == len(headings) - 1
    assert all(shape._inline.docPr.get("descr") for shape in written.inline_shapes)
