"""`equity-monitor briefing`: a board paper of at most four pages, as PDF, Word or HTML."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dashboard.cli.figures import Where, conditions, names
from dashboard.cli.options import Release
from dashboard.cli.progress import progress


class PaperFormat(StrEnum):
    """The formats of a board paper."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"


class PaperView(StrEnum):
    """One quarter, or all of them."""

    LATEST = "latest"
    TREND = "trend"


Indicators = Annotated[
    list[str], typer.Option("--indicator", metavar="KEY", help="An indicator; may be repeated, four at most.")
]
By = Annotated[str, typer.Option("--by", metavar="A,B", help="Columns to split by; by default the five ethnic groups.")]
Quarter = Annotated[str, typer.Option("--quarter", metavar="Q", help="By default the newest, for example 2026-Q3.")]
View = Annotated[PaperView, typer.Option("--view", help="latest for one quarter, trend for all of them.")]
Form = Annotated[PaperFormat, typer.Option("--format", help="pdf, docx or html.")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to write it.", dir_okay=False)]


def briefing(
    indicator: Indicators,
    by: By = "",
    where: Where = None,
    quarter: Quarter = "",
    view: View = PaperView.LATEST,
    form: Form = PaperFormat.PDF,
    out: Out = None,
    release: Release = None,
) -> None:
    """Write a board paper: each indicator's finding, chart, table, verdict, definition and caveats."""
    from dashboard import settings
    from dashboard.briefing import default_question, make, paper
    from dashboard.release import current

    held, filters = current(settings.release_path(release)), conditions(where or [])
    questions = [
        default_question(held, key, names(by), filters, quarter, view.value) for key in dict.fromkeys(indicator)
    ]
    with progress("Board paper") as told:
        written = paper(questions, held.manifest, told)
        made = make(written, form.value)
    number = held.manifest.number
    place = out or Path(f"equity-monitor-board-paper-{written.quarter}-release-{number}.{form.value}")
    place.write_bytes(made)
    print(f"Wrote {place}.")
