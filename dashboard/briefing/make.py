"""A paper in one of its formats."""

from collections.abc import Callable
from typing import Literal

from dashboard.briefing.paper import Paper
from dashboard.briefing.typeset import typeset
from dashboard.briefing.web import web
from dashboard.briefing.word import word

Format = Literal["pdf", "docx", "html"]

FORMATS: dict[Format, tuple[str, str]] = {
    "pdf": ("PDF", "application/pdf"),
    "docx": ("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "html": ("HTML", "text/html"),
}
"""Format, and the ending of its file -> what people call it, and what browsers call it."""

_WRITERS: dict[Format, Callable[[Paper], bytes]] = {"pdf": typeset, "docx": word, "html": web}


def make(paper: Paper, form: Format) -> bytes:
    """Write a paper.

    Raises
    ------
    UserError
        If it would take more than four pages, whichever the format.
    """
    set_in_type = typeset(paper)
    return set_in_type if form == "pdf" else _WRITERS[form](paper)
