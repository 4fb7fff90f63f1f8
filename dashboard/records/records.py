"""The records: everything submitted and its history, in one DuckDB file with one owner."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import duckdb
import polars as pl

from dashboard.records import audit, backup, erasure, head, nil_return, peppered, rekey, schema, tombstones
from dashboard.records.along import Along, keep
from dashboard.records.arrangement import arranged, check_values, slots
from dashboard.records.connection import connect, remove
from dashboard.records.declared import Table
from dashboard.records.faults import RecordsError, explained
from dashboard.records.pepper import Pepper
from dashboard.records.receipt import Receipt, check_expected
from dashboard.records.scope import NotYoursError, Scope, check_owners, everything
from dashboard.records.submit import Provenance, store
from dashboard.records.transaction import supposing
from dashboard.records.write_records import WriteRecords
from data_models import CLASSIFICATIONS, TABLES


class Records(WriteRecords):
    """The one owner of connections to a records file; made by `open`, closed by `close` or at the end of `with`."""

    @classmethod
    def open(
        cls, path: Path, *, pepper: Pepper | None = None, read_only: bool = False, scope: Scope = everything
    ) -> Self:
        """Open a records file, making it or bringing it up to date first.

        Parameters
        ----------
        path
            The file; one program at a time may hold it.
        pepper
            The secret to re-key identifiers with; when it is first needed and not given, the settings are asked.
        read_only
            Read an existing file and change nothing; several programs may do so at once.
        scope
            Whose rows may be seen and changed, asked at each use; everybody's unless given.

        Raises
        ------
        RecordsError
            If the file cannot be used; one sentence says why and what to do.
        PepperError
            If the pepper is kept beside the records or is not the one they were made with.
        """
        path = Path(path)
        if pepper:
            pepper.check_apart_from(path)
        new = not path.exists()
        records = cls(path, connect(path, read_only=read_only), pepper, read_only=read_only, scope=scope)
        try:
            records._prepare()
        except BaseException:
            records.close()
            if new:
                remove(path)
            raise
        return records

    def submit(
        self,
        table: str,
        frame: pl.DataFrame,
        *,
        by: str,
        file_name: str,
        file_hash: str,
        replace: bool = False,
        notes: Sequence[str] = (),
        along: Along | None = None,
        expected: Collection[int] | None = None,
    ) -> Receipt:
        """Store a checked frame, all of it or none: one submission for each owner and quarter in it.

        Parameters
        ----------
        table
            The upload table's name.
        frame
            Checked rows with identifiers as the file has them: they are re-keyed here and not kept.
        by
            Who submits.
        file_name, file_hash
            The file's name and SHA-256.
        replace
            Whether to take the place of current submissions, which are kept as history.
        notes
            Explanations that came with the file, kept with each submission.
        along
            What else is to be kept if and only if the file is.
        expected
            The submissions that the sender saw that they would replace; None where they did not look.

        Raises
        ------
        AlreadySubmitted
            If something current is in the way and `replace` is False.
        ChangedSince
            If other submissions than the expected ones would be replaced.
        NotYoursError
            If there are rows of organisations that the caller may not write for.
        RecordsError
            If rows or columns are not as the table declares, or the disk fails; nothing is changed.
        PepperError
            If identifiers have to be re-keyed and there is no pepper, or another than before.
        """
        declared = self._table(table)
        rows, dropped = arranged(declared, frame)
        check_values(declared, rows, CLASSIFICATIONS)
        places = slots(declared, rows)
        stored = self._protected(declared, rows)
        with self.writing() as cursor:
            check_owners(cursor, self._scope(), places["owner"].to_list())
            came = Provenance(by, audit.now(), file_name, file_hash, tuple(notes))
            peppered.remember(cursor, self._pepper)
            numbers, replaced = store(cursor, declared, stored, places, came, replace=replace)
            check_expected(replaced, expected)
            keep(cursor, along or Along(), numbers, came)
        return Receipt(numbers, frame.height, replaced, file_hash, came.at, dropped)

    def rekeyed(self, table: str, frame: pl.DataFrame) -> pl.DataFrame:
        """Give a frame with its identifiers as the records would store them, to compare with rows that they hold."""
        declared = self._table(table)
        if not rekey.pseudonyms(declared):
            return frame
        return rekey.rekeyed(declared, frame, self._needed_pepper())

    def submit_nothing(self, table: str, owner: str, quarter: str, *, by: str) -> Receipt:
        """Keep a nil return of an organisation for a quarter.

        Raises
        ------
        AlreadySubmitted
            If something current is in the way: what was reported is not wiped out by saying nothing.
        RecordsError
            If the table has no quarters.
        """
        declared = self._table(table)
        rows, places = nil_return.nothing(declared, owner, quarter)
        came = Provenance(by, audit.now(), nil_return.FILE, "", (nil_return.NOTE,))
        with self.writing() as cursor:
            check_owners(cursor, self._scope(), [owner])
            numbers, _ = store(cursor, declared, rows, places, came, replace=False)
        return Receipt(numbers, 0, (), "", came.at)

    @contextmanager
    def supposing(self, table: str, frame: pl.DataFrame) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a cursor that sees everybody's rows, as if a checked frame had been submitted; nothing of it stays.

        It is for counts that pass disclosure control; `own_rows` narrows it to what is somebody's own.

        Raises
        ------
        RecordsError
            As for `submit`; what the frame would replace is taken to be replaced.
        """
        declared = self._table(table)
        rows, _ = arranged(declared, frame)
        check_values(declared, rows, CLASSIFICATIONS)
        places, stored = slots(declared, rows), self._protected(declared, rows)
        self._check_writable()
        with explained(self.path, others_too=True), supposing(self._connection, self.path) as cursor:
            check_owners(cursor, self._scope(), places["owner"].to_list())
            store(cursor, declared, stored, places, Provenance("", audit.now(), "", ""), replace=True)
            yield cursor

    def note(self, event: audit.Event, detail: str, by: str) -> None:
        """Add to the audit trail what was done with the records; never a value of a row."""
        with self.writing() as cursor:
            audit.note(cursor, [audit.Entry(event, detail)], by=by, at=audit.now())

    def backup(self, path: Path) -> str:
        """Write everything, history too, to a new file and its SHA-256 beside it; the records stay in use.

        Returns
        -------
        str
            The SHA-256 of the backup.

        Raises
        ------
        RecordsError
            If there is a file at that path already, or it cannot be written.
        NotYoursError
            If the caller may not see everybody's rows.
        """
        self._check_writable()
        if self._scope() is not None:
            raise NotYoursError("Only a steward can back up the records.")
        return backup.write_backup(self._connection, self.path, Path(path))

    def without_limit(self) -> Self:
        """Give the same open records with everybody's rows, for the machine's own user, who could read the file itself."""
        return type(self)(self.path, self._connection, self._pepper, read_only=self.read_only)

    @property
    def pepper(self) -> Pepper:
        """The pepper the records were made with, for disclosure control's keys; see `open` for where it comes from."""
        return self._needed_pepper()

    def _prepare(self) -> None:
        """Check what the file is, bring it up to date, and check the pepper against it."""
        with self._whole_cursor() as cursor:
            schema.check_version(cursor)
            behind = bool(schema.pending(cursor, TABLES, CLASSIFICATIONS))
            head.check(self.path, cursor)
        if behind and self.read_only:
            raise RecordsError(f"{self.path} was written by an older Equity Monitor. Open it once for writing first.")
        if behind:
            with self.writing() as cursor:
                schema.prepare(cursor, TABLES, CLASSIFICATIONS)
        if not self.read_only:
            self._settle()
        if self._pepper:
            with self._whole_cursor() as cursor:
                peppered.check(cursor, self._pepper)

    def _settle(self) -> None:
        """Obey what is to be forgotten, and tell a lake what it has to be told of its tables, once."""
        with self._whole_cursor() as cursor:
            untold = schema.unsettled(cursor)
        if (stones := tombstones.read(self.path)) or untold:
            with self.writing() as cursor:
                for statement in untold:
                    cursor.execute(statement)
                erasure.obey(cursor, stones)

    def _protected(self, table: Table, frame: pl.DataFrame) -> pl.DataFrame:
        """Re-key identifiers and add person keys, where the table has any to re-key."""
        if not rekey.pseudonyms(table):
            return frame
        return rekey.rekeyed(table, frame, self._needed_pepper(), person_key=True)

    def _needed_pepper(self) -> Pepper:
        """Give the pepper, from the settings where `open` was given none."""
        if self._pepper is None:
            pepper = Pepper.from_settings()
            pepper.check_apart_from(self.path)
            with self._whole_cursor() as cursor:
                peppered.check(cursor, pepper)
            self._pepper = pepper
        return self._pepper
