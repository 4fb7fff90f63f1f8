"""The Word paper has real headings, tables with header rows, and words for every picture."""

from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx

from dashboard.briefing.word import word
from tests.briefing.asked import world_paper


@cache
def made() -> bytes:
    """The paper of the network of primes, written once."""
    return word(world_paper())


def opened() -> Any:
    """That paper, as Word's own model."""
    return docx.Document(BytesIO(made()))


def test_headings_are_headings() -> None:
    """So that a reader can jump between them."""
    styles = [(one.style.name, one.text) for one in opened().paragraphs]
    entries = [("Heading 1", one.label) for one in world_paper().entries]

    assert ("Title", world_paper().title) in styles
    assert [one for one in styles if one[0] == "Heading 1"] == [*entries, ("Heading 1", "How to read this paper")]


def test_tables_have_header_rows_and_the_figures_of_the_screen() -> None:
    """A header that repeats on every page, and each cell as the screen writes it."""
    for table, entry in zip(opened().tables, world_paper().entries, strict=True):
        assert "w:tblHeader" in table.rows[0]._tr.xml
        assert [tuple(cell.text for cell in row.cells) for row in table.rows] == [entry.grid.head, *entry.grid.body]


def test_pictures_have_words_and_are_sharp() -> None:
    """Alt text, and the drawing itself beside the dots."""
    shapes = opened().inline_shapes
    with ZipFile(BytesIO(made())) as parts:
        drawings = [parts.read(name).decode() for name in parts.namelist() if name.endswith(".svg")]

    assert [one._inline.docPr.get("descr") for one in shapes] == [one.pictures[0].alt for one in world_paper().entries]
    assert sorted(drawings) == sorted(one.pictures[0].svg for one in world_paper().entries)
    assert all("svgBlip" in one._inline.xml for one in shapes)


def test_release_and_policy_stand_on_every_page() -> None:
    """In the footer, and in the file's properties."""
    assert opened().sections[0].footer.paragraphs[0].text == world_paper().foot
    assert opened().core_properties.title == world_paper().title
