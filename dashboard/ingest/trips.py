"""A round trip for the burden ledger, from the report it ended with."""

from dashboard.ingest.report import Report
from dashboard.records import Trip
from dashboard.records.burden import Door, Outcome


def trip(report: Report, *, sitting: str, by: str, door: Door, committed: bool = False) -> Trip:
    """Say what one checking of a file asked of its sender; no value of a cell is in it.

    Parameters
    ----------
    report
        What was found.
    sitting
        The same for every trip of one person's work on one file.
    by, door
        Who, and through which door.
    committed
        Whether the file was submitted, and not only checked.
    """
    asked: dict[tuple[str, str], int] = {}
    for problem in (*report.faults.summary(), *report.queries.summary()):
        key = (problem.code, problem.level)
        asked[key] = asked.get(key, 0) + problem.count
    outcome: Outcome = "committed" if committed else "accepted" if report.accepted else "to mend"
    owner = report.owners[0] if len(report.owners) == 1 else None
    return Trip(sitting, by, door, outcome, report.table, owner, report.rows, {} if committed else asked)
