"""The PDF is tagged, has headings, alt text and tables that readers' programs understand, and at most four pages."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from dashboard.briefing import Paper
from dashboard.briefing.typeset import PAGES, pages_of, raster, typeset
from dashboard.errors import UserError
from tests.briefing.asked import world_paper


@cache
def made() -> bytes:
    """The paper of the network of primes, set once."""
    return typeset(world_paper())


def read() -> PdfReader:
    """That paper, as a reader's program opens it."""
    return PdfReader(BytesIO(made()))


def elements(node: Any) -> Iterator[Any]:
    """Every structure element of a PDF, in reading order."""
    node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from elements(one)
    elif isinstance(node, dict):
        yield node
        if "/K" in node:
            yield from elements(node["/K"])


def tags() -> list[Any]:
    """The elements that have a tag."""
    return [one for one in elements(read().trailer["/Root"]["/StructTreeRoot"]) if "/S" in one]


def test_it_says_that_it_is_accessible_and_in_which_language() -> None:
    """PDF/UA-1, tagged, with a title and a language."""
    root = read().trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert read().metadata is not None
    assert read().metadata.title == world_paper().title
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


def test_a_short_table_stays_on_one_page() -> None:
    """Wherever on a page it comes: its header is never repeated on the next one."""
    first = world_paper().entries[0]
    head = " ".join(first.grid.head)
    for lines in range(0, 24, 4):
        shoved = replace(first, terms=(*first.terms, *((f"{place}", "word") for place in range(lines))))
        pages = PdfReader(BytesIO(typeset(replace(world_paper(), entries=(shoved, first))))).pages
        told = " ".join(" ".join(page.extract_text() for page in pages).split())

        assert told.count(head) == 2


def test_headings_tables_and_pictures_are_tagged() -> None:
    """One heading an indicator and one for the notes, a table and a figure with its alt text each."""
    found = [one["/S"] for one in tags()]
    figures = [one for one in tags() if one["/S"] == "/Figure"]
    entries = len(world_paper().entries)

    assert sum(tag in ("/H1", "/H2") for tag in found) >= entries + 1
    assert found.count("/Table") == entries
    assert found.count("/TH") == sum(len(entry.grid.head) for entry in world_paper().entries)
    assert [one["/Alt"] for one in figures] == [entry.pictures[0].alt for entry in world_paper().entries]


def test_every_figure_of_the_screen_is_in_it() -> None:
    """Values and intervals of every table, and each finding, as text that can be searched for."""
    text = " ".join(" ".join(page.extract_text() for page in read().pages).split())

    for entry in world_paper().entries:
        assert entry.finding in text
        for line in entry.grid.body:
            assert " ".join(filter(None, line)) in text


def test_charts_are_drawn_and_not_photographed() -> None:
    """Vectors stay sharp in print."""
    assert all(not page.images for page in read().pages)


def test_it_counts_its_pages_as_a_reader_does() -> None:
    """And there are no more than four."""
    assert pages_of(made()) == len(read().pages) <= PAGES


def test_what_does_not_fit_is_refused() -> None:
    """Nothing is cut off in silence."""
    entry = world_paper().entries[0]
    long = replace(entry, grid=replace(entry.grid, body=entry.grid.body * 60))

    with pytest.raises(UserError, match="more than 4 pages"):
        typeset(replace(world_paper(), entries=(long,)))


def test_nothing_that_a_paper_says_becomes_markup() -> None:
    """A label from a register cannot bring a programme along."""
    entry = replace(world_paper().entries[0], finding='#panic("x") *bold* $x$ <y>')
    paper: Paper = replace(world_paper(), entries=(entry,))

    assert '#panic("x") *bold* $x$ <y>' in PdfReader(BytesIO(typeset(paper))).pages[0].extract_text()


def test_a_picture_can_be_had_as_dots() -> None:
    """Three hundred an inch, for programs that draw no vectors."""
    png = raster(world_paper().entries[0].pictures[0].svg, 640, 256)

    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20]) == 2000
