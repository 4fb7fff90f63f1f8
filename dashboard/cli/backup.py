"""`equity-monitor backup` and `restore`: the records as one file, out and in."""

from pathlib import Path
from typing import Annotated

import typer

from dashboard import settings
from dashboard.cli.load import whoever
from dashboard.cli.options import Records
from dashboard.cli.publish import existing

Destination = Annotated[
    Path, typer.Argument(help="File to write; it must not exist yet.", metavar="FILE", show_default=False)
]
Source = Annotated[Path, typer.Argument(help="File that `backup` wrote.", metavar="FILE", show_default=False)]


def backup(file: Destination, records: Records = None) -> None:
    """Copy the records, whole and consistent, into one file."""
    from dashboard.records import Records as Opened

    with Opened.open(existing(records)) as opened:
        opened.backup(file)
    print(f"The records are copied to {file}. Keep the pepper safe too, and somewhere else.")


def restore(file: Source, records: Records = None) -> None:
    """Put a backup in the place of the records; the records there now are kept beside it."""
    from dashboard.records import restore_backup

    place = settings.records_path(records)
    kept = restore_backup(file, place, by=whoever())
    before = f" Those that were there before are kept at {kept}." if kept else ""
    print(f"The records at {place} are those of {file}.{before}")
