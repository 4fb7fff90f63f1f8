"""What a submitter gets back, and the refusal to write over what somebody submitted before."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from dashboard.records.faults import RecordsError


@dataclass(frozen=True)
class Receipt:
    """Proof of what one call to submit has stored.

    Parameters
    ----------
    submissions
        The number of each submission made: one per owner and quarter in the file.
    rows
        Rows stored, over all of them.
    replaced
        Submissions that were current before, and are kept as history now.
    file_hash
        SHA-256 of the file, as the caller gave it.
    at
        When, in UTC.
    dropped
        Columns that the table does not have; they were not stored.
    """

    submissions: tuple[int, ...]
    rows: int
    replaced: tuple[int, ...]
    file_hash: str
    at: datetime
    dropped: tuple[str, ...] = ()


class AlreadySubmitted(RecordsError):  # noqa: N818 - it reads as the sentence it is
    """There is a current submission of the same owner, quarter and table, and nobody said to replace it."""

    def __init__(self, table: str, owner: str, quarter: str | None, others: int = 0) -> None:
        when = f" for {quarter}" if quarter else ""
        more = f", and {others} more in this file" if others else ""
        super().__init__(
            f"{owner} has submitted {table}{when} already{more}. To put this file in its place, replace it "
            f"(`equity-monitor load --replace`, or tick Replace)."
        )
        self.table, self.owner, self.quarter = table, owner, quarter


class ChangedSince(RecordsError):  # noqa: N818 - it reads as the sentence it is
    """Somebody else has submitted, withdrawn or restored in the same place since the sender looked."""

    def __init__(self) -> None:
        super().__init__(
            "Somebody else has changed what is submitted for the same organisation and quarter since you looked. "
            "Nothing of yours was stored: look at the preview again, then submit."
        )


def check_expected(replaced: Collection[int], expected: Collection[int] | None) -> None:
    """Refuse to replace anything but what the sender was shown; None where nothing was shown.

    Raises
    ------
    ChangedSince
        If it differs.
    """
    if expected is not None and set(replaced) != set(expected):
        raise ChangedSince
