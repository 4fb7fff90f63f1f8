"""Read records: one unchanging state of them at a time, through a cursor of its own for each question."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb
import polars as pl

from dashboard.records import audit, explanations, lake, memory, peppered, queries, saved_cohorts, stored_rows, targets
from dashboard.records.declared import Table
from dashboard.records.faults import RecordsError, explained
from dashboard.records.pepper import Pepper
from dashboard.records.scope import Scope, everything, narrow
from dashboard.records.transaction import reading
from data_models import TABLES
from data_models.target import Action, Target


class ReadRecords:
    """What can be asked of open records; `Records` adds what can be done to them.

    Parameters
    ----------
    path
        The records file.
    connection
        The connection that owns it.
    pepper
        The secret to re-key identifiers with, where it is known already.
    read_only
        Whether the file was opened to be read only.
    scope
        Whose rows the caller of the moment may see; see `scope`.
    """

    def __init__(
        self,
        path: Path,
        connection: duckdb.DuckDBPyConnection,
        pepper: Pepper | None = None,
        *,
        read_only: bool = True,
        scope: Scope = everything,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._pepper = pepper
        self._scope = scope

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; cursors end too."""
        with explained(self.path):
            self._connection.close()

    @contextmanager
    def cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a cursor over one unchanging state of the records: it reads, and may make temporary tables only.

        It sees the rows that the caller may see, and behaves as if there were no others.
        """
        organisations = self._scope()
        with self._whole_cursor() as cursor:
            if organisations is not None:
                narrow(cursor, organisations)
            yield cursor

    def submissions(self) -> pl.DataFrame:
        """Give every submission there ever was, oldest first, with its state; `at` is in UTC."""
        with self.cursor() as cursor:
            return queries.submissions(cursor)

    def rows(
        self,
        table: str,
        owner: str | None = None,
        quarters: Sequence[str] | None = None,
        columns: Sequence[str] | None = None,
    ) -> pl.DataFrame:
        """Give current rows of a table, all of them or of one owner, some quarters, some columns."""
        with self.cursor() as cursor:
            return queries.rows(cursor, self._table(table), owner, quarters, columns)

    def known(self, table: str) -> frozenset[str]:
        """Give the identifiers that a register knows, for example of organisations or programmes; they are no secret."""
        with self._whole_cursor() as cursor:
            return queries.known(cursor, self._table(table))

    def quarters(self, table: str = "workforce") -> tuple[str, ...]:
        """Give the quarters that a table has current submissions for, oldest first."""
        with self.cursor() as cursor:
            return queries.quarters(cursor, self._table(table).table_name())

    def remembered(self, table: str, owners: Sequence[str]) -> memory.Remembered:
        """Give the headers and spellings that organisations have explained before."""
        with self.cursor() as cursor:
            return memory.recall(cursor, table, owners)

    def explained(self, table: str, codes: Sequence[str]) -> pl.DataFrame:
        """Give what has been explained of some rules: `subject`, `words` and `at`."""
        with self.cursor() as cursor:
            return explanations.explained(cursor, table, codes)

    def current(self, table: str, places: pl.DataFrame) -> pl.DataFrame:
        """Give the current submissions (`id`, `owner`, `quarter`, `rows`) of some owners and quarters."""
        with self.cursor() as cursor:
            return stored_rows.current(cursor, self._table(table), places)

    def stored(self, table: str, submissions: Sequence[int]) -> pl.DataFrame:
        """Give the rows of some submissions, current or not, with pseudonyms as they are kept."""
        with self.cursor() as cursor:
            return stored_rows.stored(cursor, self._table(table), submissions)

    def targets(self) -> tuple[Target, ...]:
        """Give every target; they are published with the next release, and no secret."""
        with self._whole_cursor() as cursor:
            return targets.targets(cursor)

    def actions(self) -> tuple[Action, ...]:
        """Give every action."""
        with self._whole_cursor() as cursor:
            return targets.actions(cursor)

    def saved_cohorts(self) -> pl.DataFrame:
        """Give the cohorts that evaluators have named: `name`, `cohort`, `by`, `at`; none for whoever sees not everybody's rows."""
        with self.cursor() as cursor:
            return saved_cohorts.saved(cursor)

    def latest_change(self) -> datetime:
        """Give the time of the last thing done to the records, in UTC."""
        with self._whole_cursor() as cursor:
            return audit.last_change(cursor)

    def trail(self) -> pl.DataFrame:
        """Give what was done to and with the records, newest first; empty for whoever may not see everybody's rows."""
        with self.cursor() as cursor:
            return audit.trail(cursor)

    def verify_trail(self, head: str | None = None) -> tuple[int, str]:
        """Check that the audit trail is as it was written; see `audit.check_whole`."""
        with self._whole_cursor() as cursor:
            return audit.check_whole(cursor, head)

    def fingerprint(self) -> str:
        """Give one SHA-256 that stands for the current submissions, for a release to say what it was made from."""
        with self.cursor() as cursor:
            return queries.fingerprint(cursor)

    def are_invented(self) -> bool:
        """Whether these are the records of a demonstration, which nobody has to be kept from."""
        with self._whole_cursor() as cursor:
            return peppered.is_invented(cursor)

    @contextmanager
    def everybody(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a cursor that sees everybody's rows, for counts that pass disclosure control before anybody sees them."""
        with self._whole_cursor() as cursor:
            yield cursor

    @contextmanager
    def publishing(self) -> Iterator[None]:
        """Keep every other machine that has these records from publishing: two would take the same number."""
        with explained(self.path, others_too=True), lake.turn(self._connection, lake.Turn.PUBLISH):
            yield

    @contextmanager
    def _whole_cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a cursor that sees everybody's rows, for what is nobody's: the pepper's name, the registers' identifiers."""
        with explained(self.path, others_too=True), reading(self._connection) as cursor:
            yield cursor

    def _table(self, name: str) -> Table:
        """Find an upload table by its name."""
        if name not in TABLES:
            raise RecordsError(f"There is no upload table called {name}. Choose one of: {', '.join(TABLES)}.")
        return TABLES[name]
