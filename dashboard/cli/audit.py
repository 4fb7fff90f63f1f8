"""`equity-monitor audit`: what was done, by whom and when, and whether anybody has changed that since."""

from typing import Annotated

import typer

from dashboard import journal
from dashboard.cli.options import Records
from dashboard.cli.publish import existing

app = typer.Typer(help="List what was done, or verify that the list is as it was written.", rich_markup_mode=None)

Head = Annotated[
    str, typer.Option("--head", metavar="HASH", help="Hash that an earlier verification gave; it must still be there.")
]


@app.callback(invoke_without_command=True)
def default(context: typer.Context, records: Records = None) -> None:
    """List what was done, or verify it; with no further word, list."""
    if context.invoked_subcommand is None:
        listing(records)


@app.command("list")
def listing(records: Records = None) -> None:
    """Print the audit trail of the records as CSV, newest first."""
    from dashboard.records import Records as Room
    from data_models.safe_csv import safe_frame

    with Room.open(existing(records), read_only=True) as opened:
        print(safe_frame(opened.trail()), end="")


@app.command()
def verify(records: Records = None, head: Head = "") -> None:
    """Check every entry of the trail and of the journal of sign-ins against the chain of hashes."""
    from dashboard.records import Records as Room

    with Room.open(existing(records), read_only=True) as opened:
        number, last = opened.verify_trail(head or None)
    journal.verify()
    print(f"{number:,} entries are as they were written, and so are {len(journal.lines()):,} sign-ins. Head: {last}")
