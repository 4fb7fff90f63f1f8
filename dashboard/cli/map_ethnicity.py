"""`equity-monitor map-ethnicity`: what each wording of an ethnic group means in the words of the 2021 census."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from dashboard.errors import UserError

File = Annotated[
    str, typer.Argument(help="Text file of wordings, one a line; - or nothing for standard input.", metavar="[FILE|-]")
]
Frame = Annotated[
    str,
    typer.Option("--frame", metavar="FRAME", help="Where codes come from, for example nhs; needed for number codes."),
]
HEADER = ("raw", "label", "broad_group", "confidence", "suggestion")


def map_ethnicity(file: File = "-", frame: Frame = "") -> None:
    """Print raw,label,broad_group,confidence as CSV; a blank label means that a person has to say, and nothing is guessed."""
    from data_models import ethnic_tables
    from data_models.ethnic_suggestion import suggestion
    from data_models.safe_csv import safe_csv

    if frame and frame not in ethnic_tables.frames():
        raise UserError(f"There is no frame called {frame}. The frames are: {', '.join(ethnic_tables.frames())}.")
    answers = ((raw, *mapped(raw, frame or None)) for raw in wordings(file))
    rows = ((*answer, "" if answer[1] else suggestion(answer[0])) for answer in answers)
    print(safe_csv(HEADER, rows), end="")


def mapped(raw: str, frame: str | None) -> tuple[str, str, str]:
    """Give the label, its broad group and how it is known; blanks where it is not."""
    from data_models.ethnic_labels import broad_group
    from data_models.ethnic_meaning import reading

    label, confidence = reading(raw, frame)
    return label or "", broad_group(label) if label else "", confidence


def wordings(file: str) -> list[str]:
    """Read lines of a file of any encoding we accept, or of standard input, as they stand.

    Raises
    ------
    UserError
        If the file cannot be read, or is not text.
    """
    from dashboard.ingest.reading.decoding import decode
    from dashboard.ingest.reading.source import read_source

    if file == "-":
        data = sys.stdin.buffer.read()
        if not data.strip():
            return []
        source = read_source(data, "standard input")
    else:
        source = read_source(Path(file))
    return decode(source).decode().removesuffix("\n").split("\n")
