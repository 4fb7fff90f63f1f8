"""The paper for Word: its own heading and table styles, header rows that repeat, and alt text on every picture."""

import re
from io import BytesIO
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.shared import Length, Mm, Pt

from dashboard.briefing.grid import Grid
from dashboard.briefing.paper import Entry, Paper, Picture
from dashboard.briefing.typeset import raster

_ACROSS = 150
"""Millimetres that a chart takes of the page's 176."""

_SIZE = re.compile(r'width="([0-9.]+)" height="([0-9.]+)"')
_VECTOR = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
    '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{}"/></a:ext></a:extLst>'
)


def word(paper: Paper) -> bytes:
    """Write a paper as a Word document."""
    document = docx.Document()
    _prepare(document, paper)
    document.add_heading(paper.title, level=0)
    for entry in paper.entries:
        _entry(document, entry)
    document.add_heading("How to read this paper", level=1)
    for line in paper.facts:
        document.add_paragraph(line)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _prepare(document: Any, paper: Paper) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.language = paper.title, "Equity Monitor", "en-GB"
    properties.comments = paper.foot
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(17)
    section.top_margin = section.bottom_margin = Mm(15)
    section.footer.paragraphs[0].text = paper.foot
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(9.5)
    normal.paragraph_format.space_after = Pt(3)
    document.styles["Heading 1"].paragraph_format.keep_with_next = True


def _entry(document: Any, entry: Entry) -> None:
    document.add_heading(entry.label, level=1)
    finding = document.add_paragraph().add_run(entry.finding)
    finding.bold, finding.font.size = True, Pt(13)
    if entry.verdicts:
        document.add_paragraph().add_run(f"Verdict: {'; '.join(entry.verdicts)}.").bold = True
    document.add_paragraph(entry.sure)
    for one in entry.pictures:
        if one.title:
            document.add_heading(one.title, level=2)
        _picture(document, one, Mm(_ACROSS if len(entry.pictures) == 1 else _ACROSS // 2))
    if entry.key:
        document.add_paragraph(" · ".join(entry.key))
    _table(document, entry.grid)
    for term, words in entry.terms:
        line = document.add_paragraph()
        line.add_run(f"{term}. ").bold = True
        line.add_run(words)
    document.add_paragraph(entry.caption)


def _picture(document: Any, one: Picture, across: Length) -> None:
    """Put a picture in twice: as PNG for every program, and as SVG for those that draw it sharp at any size."""
    found = _SIZE.search(one.svg)
    width, height = (float(found[1]), float(found[2])) if found else (640.0, 260.0)
    inline = document.add_picture(BytesIO(raster(one.svg, width, height)), width=across)
    described = inline._inline.docPr  # noqa: SLF001 - the library has no other way to alt text
    described.set("descr", one.alt)
    described.set("title", one.title or "Chart")
    package = document.part.package
    name = PackURI(f"/word/media/chart{len(list(package.iter_parts()))}.svg")
    part = Part(name, "image/svg+xml", one.svg.encode(), package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    blip = inline._inline.graphic.graphicData.pic.blipFill.blip  # noqa: SLF001 - the same
    blip.append(parse_xml(_VECTOR.format(relation)))


def _table(document: Any, grid: Grid) -> None:
    table = document.add_table(rows=1, cols=len(grid.head), style="Light List Accent 1")
    for cell, text in zip(table.rows[0].cells, grid.head, strict=True):
        cell.text = text
    repeated = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001 - the library has no other way to header rows
    for line in grid.body:
        for at, (cell, text) in enumerate(zip(table.add_row().cells, line, strict=True)):
            cell.text = text
            if at >= grid.names:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if grid.note:
        document.add_paragraph(grid.note)
