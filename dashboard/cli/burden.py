"""`equity-monitor burden`: what answering has cost, by organisation and by the rule that asked."""

import typer

from dashboard.cli.options import Records
from dashboard.cli.publish import existing

app = typer.Typer(help="Round trips and minutes, by organisation or by rule.", rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def default(context: typer.Context, records: Records = None) -> None:
    """Say what round trips have cost; with no further word, by organisation."""
    if context.invoked_subcommand is None:
        organisations(records)


@app.command()
def organisations(records: Records = None) -> None:
    """Print sittings, round trips, times sent back and minutes of each organisation as CSV, the most burdened first."""
    _print(records, rules=False)


@app.command()
def rules(records: Records = None) -> None:
    """Print round trips, organisations, cells and minutes of each rule as CSV, the dearest first."""
    _print(records, rules=True)


def _print(records: Records, *, rules: bool) -> None:
    import polars as pl

    from dashboard.records import Records as Room
    from dashboard.records.burden_tables import by_organisation, by_rule
    from data_models.safe_csv import safe_frame

    with Room.open(existing(records), read_only=True) as opened, opened.cursor() as cursor:
        found = by_rule(cursor) if rules else by_organisation(cursor)
    print(safe_frame(found.with_columns(pl.col("minutes").round(1))), end="")
