"""`equity-monitor targets`: what is to be reached, by whom and when, and what is done about it."""

from enum import StrEnum
from typing import Annotated

import typer

from dashboard.cli.load import whoever
from dashboard.cli.options import By, Records, Release
from dashboard.cli.submissions import opened

app = typer.Typer(help="List targets and actions, set, remove or show a target.", rich_markup_mode=None)

Indicator = Annotated[str, typer.Argument(help="Key of the indicator.", show_default=False)]
Where = Annotated[
    list[str] | None,
    typer.Option("--where", metavar="K=V", help="Code that makes it one figure; repeat for several."),
]
Value = Annotated[float, typer.Argument(help="In the indicator's unit, for example 30 for 30%.", show_default=False)]
Due = Annotated[str, typer.Option("--due", metavar="QUARTER", help="Quarter by which, for example 2028-Q4.")]
Owner = Annotated[str, typer.Option("--owner", metavar="NAME", help="A role or an organisation; it is published.")]


class Sense(StrEnum):
    """Which way the target lies."""

    AT_LEAST = "at least"
    AT_MOST = "at most"


SenseOption = Annotated[Sense, typer.Option("--sense", help="At least or at most the value.")]


@app.callback(invoke_without_command=True)
def default(context: typer.Context, records: Records = None) -> None:
    """List targets, set one or remove one; with no further word, list."""
    if context.invoked_subcommand is None:
        listing(records)


@app.command("list")
def listing(records: Records = None) -> None:
    """Print every target as CSV."""
    with opened(records, read_only=True) as held:
        _print([one.as_dict() for one in held.targets()])


@app.command()
def actions(records: Records = None) -> None:
    """Print every action as CSV; they are edited in the dashboard."""
    with opened(records, read_only=True) as held:
        _print([one.as_dict() for one in held.actions()])


@app.command("set")
def set_(
    indicator: Indicator,
    value: Value,
    due: Due,
    owner: Owner,
    where: Where = None,
    sense: SenseOption = Sense.AT_LEAST,
    records: Records = None,
    by: By = "",
) -> None:
    """Set a target, in place of the one for the same figure; `targets show` or the next release shows it."""
    from data_models.target import Target

    made = Target(_known(indicator), _where(where), sense.value, value, due, owner)
    with opened(records) as held:
        held.set_target(made, by or whoever())
    print(f"Set: {made.indicator} {made.where} {made.sense} {made.value:g} by {made.due}.")


@app.command()
def remove(indicator: Indicator, where: Where = None, records: Records = None, by: By = "") -> None:
    """Remove a target."""
    with opened(records) as held:
        held.remove_target(indicator, _where(where), by or whoever())
    print(f"Removed: {indicator} {_where(where)}.")


@app.command()
def show(records: Records = None, release: Release = None, by: By = "") -> None:
    """Release the current figures again with the targets and actions as they stand now, so that readers see them."""
    from dashboard import settings
    from dashboard.release.restate import restate

    who = by or whoever()
    with opened(records) as held:
        made = restate(held, settings.release_path(release), who)
        held.note("published", f"release {made.number} {made.identity}, targets only", who)
    print(f"Release {made.number} is the current one: the same figures, with the targets of today.")


def _known(indicator: str) -> str:
    from dashboard.errors import UserError
    from dashboard.indicators import discover

    if indicator not in discover():
        raise UserError(f"There is no indicator {indicator}. `equity-monitor indicators` lists them.")
    return indicator


def _where(given: list[str] | None) -> str:
    from dashboard.errors import UserError
    from data_models import CLASSIFICATIONS
    from data_models.target import joined

    parts = (one.partition("=") for one in given or [])
    pairs = {column: code for column, _, code in parts}
    for column, code in pairs.items():
        if column not in CLASSIFICATIONS or code not in CLASSIFICATIONS[column].codes:
            raise UserError(f"--where {column}={code} names no code. `equity-monitor indicators` lists the columns.")
    return joined(pairs)


def _print(rows: list[dict[str, object]]) -> None:
    import polars as pl

    from data_models.safe_csv import safe_frame

    if rows:
        print(safe_frame(pl.DataFrame(rows)), end="")
