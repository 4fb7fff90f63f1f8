"""Change records a little: flip a submission's state, write a round trip down; one writer at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from dashboard.records import audit, transitions
from dashboard.records.burden import Trip, note
from dashboard.records.faults import RecordsError, explained
from dashboard.records.overlap import check_no_overlap
from dashboard.records.read_records import ReadRecords
from dashboard.records.scope import check_submission
from dashboard.records.transaction import writing


class WriteRecords(ReadRecords):
    """What can be done to open records, but for storing files, which `Records` adds."""

    def note_trip(self, trip: Trip) -> None:
        """Write a round trip down in the burden ledger."""
        with self.writing() as cursor:
            note(cursor, trip, at=audit.now())

    def withdraw(self, submission: int, by: str) -> None:
        """Take a current submission out of every figure; it can be restored. See `transitions` for the states."""
        with self.writing() as cursor:
            check_submission(cursor, self._scope(), submission)
            transitions.withdraw(cursor, submission, by=by, at=audit.now())

    def restore(self, submission: int, by: str) -> None:
        """Make a replaced or withdrawn submission current again, in place of the one that is."""
        with self.writing() as cursor:
            check_submission(cursor, self._scope(), submission)
            table = transitions.restore(cursor, submission, by=by, at=audit.now())
            check_no_overlap(cursor, self._table(table))

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a cursor whose work is kept whole or not at all, one writer at a time."""
        self._check_writable()
        with explained(self.path), writing(self._connection, self.path) as cursor:
            yield cursor

    def _check_writable(self) -> None:
        """Refuse to change records that were opened to be read."""
        if self.read_only:
            raise RecordsError(f"{self.path} was opened to be read only. Open it for writing to change it.")
