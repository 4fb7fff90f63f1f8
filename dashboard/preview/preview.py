"""A preview put together: everything to look at before a file is submitted."""

from dataclasses import dataclass

from dashboard.ingest import Report
from dashboard.preview.measures import Measures, measures
from dashboard.preview.move import Move
from dashboard.preview.people import TABLE, People, earlier_people, replaced_people
from dashboard.preview.reasons import reason
from dashboard.preview.remarks import remarks
from dashboard.preview.totals import Totals, totals
from dashboard.preview.wording import name
from dashboard.records import Records

MOST_REMOVED, MOST_POINTS = 0.25, 5.0
"""Share of the old rows, and percentage points of a measure, beyond which a file has to be confirmed in writing."""

FEWEST = 25
"""People behind an own share below which a move is no alarm: one person leaving would be one every time."""


@dataclass(frozen=True)
class Preview:
    """What a file would do.

    Parameters
    ----------
    totals
        Rows now and before.
    earlier, replaced
        Its people beside those of the last quarter, and of what it replaces; None where there is nothing to compare.
    measures
        How measures would move.
    remarks
        What a colleague would say.
    """

    totals: Totals
    earlier: People | None
    replaced: People | None
    measures: Measures
    remarks: tuple[str, ...]

    def reason(self, move: Move) -> str:
        """Say why a measure moves."""
        return reason(move, self.replaced or self.earlier)

    @property
    def alarms(self) -> tuple[str, ...]:
        """Say what has to be confirmed in writing; nothing for most files."""
        removed = self.totals.removed
        said = [f"{removed:.0%} of the rows that it replaces would be gone."] if removed > MOST_REMOVED else []
        moved = [one for one in self.measures.network if one.points > MOST_POINTS]
        moved += [one for one in self.measures.own if one.points > MOST_POINTS and (one.base or 0) >= FEWEST]
        return (*said, *(f"{name(one)} would move by {one.points:.0f} points." for one in moved))


def preview(report: Report, records: Records, *, network: bool = True, own: bool = True) -> Preview:
    """Look at what an accepted report would do; nothing is stored.

    Parameters
    ----------
    report
        From `check`, with the same records.
    records
        What is submitted already.
    network
        Whether the measures of all organisations are looked at.
    own
        Whether the rows before may be compared with, because they are the sender's own.
    """
    counted = totals(report, records, own=own)
    if report.table != TABLE or report.frame is None:
        return Preview(counted, None, None, Measures((), ()), remarks(counted, None, None))
    earlier = earlier_people(records, report.frame) if own else None
    replaced = replaced_people(records, report.frame) if own else None
    moved = measures(report, records, network=network, own=own)
    return Preview(counted, earlier, replaced, moved, remarks(counted, earlier, replaced))
