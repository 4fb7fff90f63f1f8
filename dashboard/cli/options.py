"""Options that several commands share, spelled once."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class TextOrJson(StrEnum):
    """For people or for programs."""

    TEXT = "text"
    JSON = "json"


class CsvOrJson(StrEnum):
    """For spreadsheets or for programs."""

    CSV = "csv"
    JSON = "json"


Files = Annotated[list[Path], typer.Argument(help="CSV or Excel files.", metavar="FILE", show_default=False)]
Table = Annotated[
    str | None, typer.Option("--table", metavar="TABLE", help="Upload table; by default the file name and header say.")
]
Records = Annotated[
    Path | None, typer.Option("--records", metavar="FILE", help="Records file; by default EQUITY_MONITOR_RECORDS.")
]
Release = Annotated[
    Path | None, typer.Option("--release", metavar="FILE", help="Release file; by default EQUITY_MONITOR_RELEASE.")
]
Port = Annotated[
    int | None,
    typer.Option("--port", metavar="N", help="Port; by default the first free one from 8501.", min=1, max=65535),
]
By = Annotated[
    str, typer.Option("--by", metavar="NAME", help="Who is doing this; by default the name you are signed in with.")
]
AsText = Annotated[TextOrJson, typer.Option("--format", help="text for people, json for programs.")]
AsCsv = Annotated[CsvOrJson, typer.Option("--format", help="csv or json.")]
Sheet = Annotated[
    str | None, typer.Option("--sheet", metavar="NAME", help="Sheet of a workbook; by default the first with a header.")
]
Maps = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="HEADER=COLUMN", help="Which column a header is; nothing after = leaves it out."),
]
DayFirst = Annotated[
    bool | None,
    typer.Option("--day-first/--month-first", help="What 04/05/2026 means where the file does not prove it."),
]
