"""`equity-monitor compact`: join the small files of records that several machines write."""

from dashboard import settings
from dashboard.cli.load import whoever
from dashboard.cli.options import By, Records
from dashboard.cli.submissions import opened

ONE_FILE = "The records are one file, so there is nothing to join."


def compact(records: Records = None, by: By = "") -> None:
    """Join the small files of records on several machines, so that questions open fewer; no row and no figure changes."""
    if records or not settings.lake():
        print(ONE_FILE)
        return
    with opened(records) as held:
        joined = held.join_files(by or whoever())
    print("\n".join(map(str, joined)) or "No table has files to join.")
    if joined:
        print("The files that they were stay for a day, for whoever still reads them; the next run takes them away.")
