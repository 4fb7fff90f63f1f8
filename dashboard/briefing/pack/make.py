"""The files of an evaluation pack."""

from collections.abc import Sequence

from dashboard.briefing.pack.bundle import bundle
from dashboard.briefing.pack.document import document
from dashboard.briefing.web import web
from dashboard.briefing.word import word
from dashboard.charts.cohorts import Named
from dashboard.release import Release

DOCUMENT, WORD, TABLES = "evaluation-pack.html", "evaluation-pack.docx", "evaluation-pack-tables.zip"

FILES: dict[str, tuple[str, str]] = {
    DOCUMENT: ("Document (HTML)", "text/html"),
    WORD: ("Document (Word)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TABLES: ("Tables (CSV)", "application/zip"),
}
"""File -> what people call it, and what browsers call it."""


def pack(named: Sequence[Named], release: Release) -> dict[str, bytes]:
    """Make every file of the pack.

    Parameters
    ----------
    named
        The comparisons, with the names of their cohorts.
    release
        Where the released figures of the programmes are.

    Returns
    -------
    dict
        Name of each of `FILES` -> its content.
    """
    written = document(named, release)
    return {DOCUMENT: web(written), WORD: word(written), TABLES: bundle(named, release)}
