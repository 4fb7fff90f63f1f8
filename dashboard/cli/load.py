"""`equity-monitor load`: validate files and commit each of them whole, or not at all."""

import getpass
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard import settings
from dashboard.cli.arrangement import arranged
from dashboard.cli.choosing import chosen
from dashboard.cli.options import By, DayFirst, Files, Maps, Records, Sheet, Table
from dashboard.cli.progress import progress
from dashboard.cli.speech import clean, say
from dashboard.cli.template import known_table

if TYPE_CHECKING:
    from dashboard.inbox.job import Answer

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
    """Commit files that have no problem; each file whole or not at all. Exit codes as for `check`.

    While the dashboard runs it holds the records: the files then go to it through an inbox folder beside them.
    """
    from dashboard.inbox.job import Job
    from dashboard.inbox.performing import perform
    from dashboard.records import Pepper, RecordsKey
    from dashboard.records import Records as Opened

    wanted, place = known_table(table) if table else None, settings.records_path(records)
    new, pepper = not place.exists() and settings.lake() is None, Pepper.from_settings()
    job = Job("load", by or whoever(), wanted, replace, chosen(sheet, maps, day_first))
    performed = perform(job, arranged(files, table), place, lambda: Opened.open(place, pepper=pepper), bar=progress)
    codes = [said(answer) for answer in performed]
    if new and 0 not in codes:
        place.unlink(missing_ok=True)  # nothing was committed, so nothing should have changed
    elif new and not RecordsKey.from_settings():
        say(UNENCRYPTED)
    raise typer.Exit(max(codes))


def said(answer: "Answer") -> int:
    """Say what became of one file, and give its exit code."""
    if answer.told:
        print(*map(clean, answer.told), sep="\n", flush=True)
    if answer.fault:
        say(answer.fault)
    return answer.code


def whoever() -> str:
    """The name the person is signed in with on this machine; `unknown` where the machine does not say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"
