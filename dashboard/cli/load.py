"""`equity-monitor load`: validate files and commit each of them whole, or not at all."""

import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard import settings
from dashboard.cli.arrangement import arranged
from dashboard.cli.checking import Checking
from dashboard.cli.choosing import chosen
from dashboard.cli.options import By, DayFirst, Files, Maps, Records, Sheet, Table
from dashboard.cli.speech import say
from dashboard.cli.telling import count, told
from dashboard.cli.template import known_table
from dashboard.errors import UserError

if TYPE_CHECKING:
    from dashboard import records as records_room

Replace = Annotated[bool, typer.Option("--replace", help="Replace what these owners sent for these quarters before.")]

UNENCRYPTED = (
    "these new records are not encrypted, because EQUITY_MONITOR_RECORDS_KEY is not set; keep them on an encrypted disk"
)
"""Said once, when the file is made."""


def load(
    files: Files,
    table: Table = None,
    records: Records = None,
    replace: Replace = False,
    by: By = "",
    sheet: Sheet = None,
    maps: Maps = None,
    day_first: DayFirst = None,
) -> None:
    """Commit files that have no problem; each file whole or not at all. Exit codes as for `check`."""
    from dashboard.records import Pepper, RecordsKey
    from dashboard.records import Records as Opened

    wanted, place = known_table(table) if table else None, settings.records_path(records)
    new, who = not place.exists(), by or whoever()
    with Opened.open(place, pepper=Pepper.from_settings()) as opened:
        checking = Checking(wanted, opened, choices=chosen(sheet, maps, day_first))
        codes = [load_one(path, checking, opened, replace=replace, by=who) for path in arranged(files, table)]
    if new and 0 not in codes:
        place.unlink(missing_ok=True)  # nothing was committed, so nothing should have changed
    elif new and not RecordsKey.from_settings():
        say(UNENCRYPTED)
    raise typer.Exit(max(codes))


def load_one(path: Path, checking: Checking, records: "records_room.Records", *, replace: bool, by: str) -> int:
    """Check and commit one file, and say what happened.

    Returns
    -------
    int
        0 committed, 1 refused because of its problems, 2 unusable or already there; only 0 changed anything.
    """
    from dashboard import ingest

    try:
        report = checking.report(path)
        print(*told(report), sep="\n", flush=True)
        if not report.accepted:
            return 1
        receipt = ingest.submit(report, records, by=by, replace=replace)
    except UserError as fault:
        say(fault.message)
        return fault.exit_code
    again = f", {len(receipt.replaced):,} of them replacing earlier ones" if receipt.replaced else ""
    print(f"  loaded as {count(len(receipt.submissions), 'submission')}{again}", flush=True)
    return 0


def whoever() -> str:
    """The name the person is signed in with on this machine; `unknown` where the machine does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"
