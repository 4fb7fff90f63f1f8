"""`equity-monitor submissions`: what has been loaded, and taking it back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.cli.load import whoever
from dashboard.cli.options import By, Records
from dashboard.cli.publish import existing

if TYPE_CHECKING:
    from dashboard.records import Records as Opened

app = typer.Typer(help="List submissions, withdraw one, or restore one.", rich_markup_mode=None)

Number = Annotated[
    int, typer.Argument(help="Number of the submission, as the list shows it.", metavar="ID", show_default=False)
]


@app.callback(invoke_without_command=True)
def default(context: typer.Context, records: Records = None) -> None:
    """List submissions, withdraw one, or restore one; with no further word, list."""
    if context.invoked_subcommand is None:
        listing(records)


@app.command("list")
def listing(records: Records = None) -> None:
    """Print every submission as CSV, withdrawn and replaced ones too."""
    from data_models.safe_csv import safe_frame

    with opened(records, read_only=True) as held:
        print(safe_frame(held.submissions()), end="")


@app.command()
def withdraw(number: Number, records: Records = None, by: By = "") -> None:
    """Take a submission out of every later release; nothing is deleted."""
    with opened(records) as held:
        held.withdraw(number, by or whoever())
    print(f"Submission {number} is withdrawn. `equity-monitor submissions restore {number}` brings it back.")


@app.command()
def restore(number: Number, records: Records = None, by: By = "") -> None:
    """Make a withdrawn or replaced submission the current one again."""
    with opened(records) as held:
        held.restore(number, by or whoever())
    print(f"Submission {number} is current again.")


@contextmanager
def opened(records: Records, *, read_only: bool = False) -> "Iterator[Opened]":
    """Open the records that there are, for a command.

    Parameters
    ----------
    records
        Their path, as the command was given it.
    read_only
        Whether nothing is to be changed; then no pepper is needed.
    """
    from dashboard.records import Pepper
    from dashboard.records import Records as Room

    pepper = None if read_only else Pepper.from_settings()
    with Room.open(existing(records), pepper=pepper, read_only=read_only) as held:
        yield held
