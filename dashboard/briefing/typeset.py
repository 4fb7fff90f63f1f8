"""The paper as PDF: tagged, with alt text and real headings (PDF/UA-1), its charts as vectors."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import typst

from dashboard.briefing.paper import Paper
from dashboard.errors import UserError

PAGES = 4
TEMPLATE = Path(__file__).parent / "assets" / "paper.typ"

_SIZES = ((9.5, 0.86), (9.0, 0.7), (8.0, 0.56))
"""Letters in points and width of a chart as a share of the page: the largest that fits on four pages is taken."""


def typeset(paper: Paper) -> bytes:
    """Set a paper on at most four pages of A4.

    Raises
    ------
    UserError
        If it takes more even in the smallest letters that can still be read.
    """
    for size, chart in _SIZES:
        made = _set(paper, size, chart)
        if pages_of(made) <= PAGES:
            return made
    raise UserError(
        f"This would take more than {PAGES} pages. Choose fewer indicators, one quarter, or groups that are less fine."
    )


def pages_of(made: bytes) -> int:
    """Count the pages of a PDF that was made here."""
    return made.count(b"/Type /Page\n") + made.count(b"/Type /Page ") + made.count(b"/Type/Page/") or 1


def raster(svg: str, width: float, height: float, per_inch: int = 300) -> bytes:
    """Turn a picture into PNG, for programs that cannot draw SVG."""
    source = (
        "#set page(width: float(sys.inputs.width) * 0.75pt, height: float(sys.inputs.height) * 0.75pt, margin: 0pt)\n"
        '#image(bytes(sys.inputs.svg), format: "svg", width: 100%)'
    )
    sizes = {"svg": svg, "width": str(width), "height": str(height)}
    return typst.compile(source.encode(), format="png", ppi=per_inch, sys_inputs=sizes)


def _set(paper: Paper, size: float, chart: float) -> bytes:
    inputs = {"paper": json.dumps(asdict(paper)), "size": str(size), "picture": str(chart)}
    return typst.compile(
        TEMPLATE.read_bytes(), format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=_now()
    )


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
