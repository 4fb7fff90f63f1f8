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

    with _opened(records, read_only=True) as opened:
        print(safe_frame(opened.submissions()), end="")


@app.command()
def withdraw(number: Number, records: Records = None, by: By = "") -> None:
    """Take a submission out of every later release; nothing is deleted."""
    with _opened(records) as opened:
        opened.withdraw(number, by or whoever())
    print(f"Submission {number} is withdrawn. `equity-monitor submissions restore {number}` brings it back.")


@app.command()
def restore(number: Number, records: Records = None, by: By = "") -> None:
    """Make a withdrawn or replaced submission the current one again."""
    with _opened(records) as opened:
        opened.restore(number, by or whoever())
    print(f"Submission {number} is current again.")


@contextmanager
def _opened(records: Records, *, read_only: bool = False) -> "Iterator[Opened]":
    from dashboard.records import Pepper
    from dashboard.records import Records as Room

    pepper = None if read_only else Pepper.from_settings()
    with Room.open(existing(records), pepper=pepper, read_only=read_only) as opened:
        yield opened
