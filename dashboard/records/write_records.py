"""Change records a little: flip a submission's state, write a round trip down; one writer at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from dashboard.records import audit, joining, saved_cohorts, targets, transitions
from dashboard.records.burden import Trip, note
from dashboard.records.faults import RecordsError, explained
from dashboard.records.overlap import check_no_overlap
from dashboard.records.read_records import ReadRecords
from dashboard.records.scope import NotYoursError, check_submission
from dashboard.records.transaction import writing
from data_models.target import Action, Target


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

    def set_target(self, target: Target, by: str) -> None:
        """Set a target, in place of the one for the same figure; for those who see everybody's rows. See `targets`."""
        with self._steering() as cursor:
            targets.set_target(cursor, target, by=by, at=audit.now())

    def remove_target(self, indicator: str, where: str, by: str) -> None:
        """Remove a target."""
        with self._steering() as cursor:
            targets.remove_target(cursor, indicator, where, by=by, at=audit.now())

    def set_action(self, action: Action, by: str) -> int:
        """Add an action, or change the one of its number, which is given back."""
        with self._steering() as cursor:
            return targets.set_action(cursor, action, by=by, at=audit.now())

    def remove_action(self, number: int, by: str) -> None:
        """Remove an action."""
        with self._steering() as cursor:
            targets.remove_action(cursor, number, by=by, at=audit.now())

    @contextmanager
    def _steering(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a writing cursor to those who set the course for everybody, and to nobody who may see some rows only."""
        if self._scope() is not None:
            raise NotYoursError("Only a steward can change targets and actions.")
        with self.writing() as cursor:
            yield cursor

    def save_cohort(self, name: str, cohort: str, by: str) -> str:
        """Keep a cohort under a name for all evaluators; see `saved_cohorts.save`."""
        self._check_whole()
        with self.writing() as cursor:
            at = audit.now()
            kept = saved_cohorts.save(cursor, name, cohort, by=by, at=at)
            audit.note(cursor, [audit.Entry("cohort saved", cohort)], by=by, at=at)
        return kept

    def remove_cohort(self, name: str, by: str) -> None:
        """Take a cohort's name away again."""
        self._check_whole()
        with self.writing() as cursor:
            saved_cohorts.remove(cursor, name)
            audit.note(cursor, [audit.Entry("cohort removed", name)], by=by, at=audit.now())

    def join_files(self, by: str) -> tuple[joining.Joined, ...]:
        """Join the small files of a lake, which changes no row and no state of it; see `joining`."""
        self._check_writable()
        self._check_whole()
        with explained(self.path):
            joined = joining.join_files(self._connection, self.path)
        if joined:
            with self.writing() as cursor:
                entries = [audit.Entry("files joined", str(one)) for one in joined]
                audit.note(cursor, entries, by=by, at=audit.now())
        return joined

    def _check_whole(self) -> None:
        """Refuse whoever may not see everybody's rows: cohorts and files are of everybody."""
        if self._scope() is not None:
            raise NotYoursError("Only evaluators and stewards do this, for it concerns everybody's rows.")

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
