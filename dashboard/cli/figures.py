"""`equity-monitor figures`: one released table, for a spreadsheet or a program."""

from typing import Annotated

import typer

from dashboard.cli.options import AsCsv, CsvOrJson, Release
from dashboard.cli.speech import aside
from dashboard.errors import UserError

Indicator = Annotated[
    str, typer.Argument(help="Key of an indicator, for example headcount.", metavar="INDICATOR", show_default=False)
]
Breakdowns = Annotated[
    str, typer.Option("--by", metavar="A,B", help="Columns to split by, for example region,ethnic_group.")
]
Where = Annotated[
    list[str] | None,
    typer.Option("--where", metavar="COLUMN=VALUE", help="One value of one column, for example region=London."),
]


def figures(
    indicator: Indicator, by: Breakdowns = "", where: Where = None, release: Release = None, form: AsCsv = CsvOrJson.CSV
) -> None:
    """Print one released table, one row per figure; a hidden figure has an empty value and status c."""
    from dashboard.api import Monitor
    from data_models.safe_csv import safe_cell

    with Monitor.open(release=release) as monitor:
        answer = monitor.ask(indicator, by=names(by), where=conditions(where or []))
    frame = answer.frame()
    if form is CsvOrJson.JSON:
        print(frame.to_json(orient="records", indent=2, force_ascii=False))
    else:
        words = {name: frame[name].map(safe_cell) for name in frame.select_dtypes(["string", "object"]).columns}
        print(frame.assign(**words).to_csv(index=False, lineterminator="\n"), end="")
    aside(answer.caption)


def names(by: str) -> list[str]:
    """Split `A,B` into names; spaces around them do not matter."""
    return [name.strip() for name in by.split(",") if name.strip()]


def conditions(where: list[str]) -> dict[str, str]:
    """Read `column=value` conditions.

    Raises
    ------
    UserError
        If one has no `=`, or a column is given twice: a filter takes one value.
    """
    taken: dict[str, str] = {}
    for condition in where:
        column, equals, value = (part.strip() for part in condition.partition("="))
        if not (equals and column and value):
            raise UserError(f"--where takes column=value, for example --where region=London, and not {condition!r}.")
        if column in taken:
            raise UserError(f"--where takes one value for {column}, and it was given twice.")
        taken[column] = value
    return taken
