"""The same doors as the command line's, for notebooks and scripts."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypedDict

import pandas as pd

from dashboard import ingest, settings
from dashboard.disclosure import POLICIES, Figures, Policy, answer
from dashboard.disclosure.cohorts import Comparison, Desk
from dashboard.errors import UserError
from dashboard.indicators import Indicator, discover
from dashboard.ingest import Report
from dashboard.records import Pepper, Receipt, Records
from dashboard.release import Manifest, current, publish
from dashboard.release.live import check_open
from data_models.target import Action, Target

AnyPath = Path | str


class Card(TypedDict):
    """An indicator as a list shows it; `tables` are the sets of columns that may be asked for together."""

    key: str
    title: str
    definition: str
    standard: str
    unit: str
    breakdowns: list[str]
    filters: list[str]
    tables: list[list[str]]


class NotAcceptedError(UserError):
    """A file that was not loaded because of its problems; `report` has every one of them."""

    def __init__(self, report: Report) -> None:
        first = report.problems[0]
        place = ", ".join(filter(None, [f"row {first.row}" if first.row else "", first.column or ""]))
        number = len(report.problems)
        super().__init__(
            f"{report.file} was not loaded: {number:,} problem{'' if number == 1 else 's'}, "
            f"the first in {place or 'the file'}: {first.message}"
        )
        self.report = report
        self.exit_code = 1


class Monitor:
    """Everything the command line can do, as methods; use it in a `with` block.

    Made by `Monitor.open`. A viewer needs a release and nothing else; loading and publishing open the records.
    """

    def __init__(self, records: Path, release: Path, role: str, pepper: Pepper | None) -> None:
        self._records_path = records
        self._release_path = release
        self._pepper = pepper
        self._opened: Records | None = None
        self.policy = _policy(role)
        self.role = role

    @classmethod
    def open(
        cls,
        records: AnyPath | None = None,
        release: AnyPath | None = None,
        role: str = "viewer",
        *,
        pepper: Pepper | None = None,
    ) -> "Monitor":
        """Open the doors; files are opened when they are first needed.

        Parameters
        ----------
        records, release
            Files; by default those of EQUITY_MONITOR_RECORDS and EQUITY_MONITOR_RELEASE.
        role
            `viewer`, `evaluator`, `analyst` or `steward`: the policy under which figures are given.
        pepper
            The secret; by default the one the environment names, and only asked for when the records are opened.

        Raises
        ------
        UserError
            If there is no such role.
        """
        given = [Path(path) if path is not None else None for path in (records, release)]
        return cls(settings.records_path(given[0]), settings.release_path(given[1]), role, pepper)

    def __enter__(self) -> Self:
        """Open in a `with` block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close at the end of the block."""
        self.close()

    def close(self) -> None:
        """Let go of the records, so that another program can open them."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def load(
        self, path: AnyPath, table: str | None = None, *, replace: bool = False, by: str = "api", progress: Any = None
    ) -> Receipt:
        """Check one file and commit it whole.

        Raises
        ------
        NotAcceptedError
            If it has problems; nothing was stored, and `.report` lists them.
        UserError
            If it cannot be read as an upload table, or is there already and `replace` is not given.
        """
        report = ingest.check(Path(path), table=table, records=self._records, progress=progress)
        if not report.accepted:
            raise NotAcceptedError(report)
        return ingest.submit(report, self._records, by=by, replace=replace)

    def publish(self, policy: str = "viewer", *, by: str = "api", progress: Any = None) -> Manifest:
        """Compute and protect everything in the records, attack the result, and swap it in if it withstands.

        Raises
        ------
        ReleaseError
            If the attack recovers secrets; the message names the tables, and viewers go on seeing the release before.
        """
        from dashboard.release.gate import attack_gate  # noqa: PLC0415 - its solvers are slow to import; readers need none

        gate = attack_gate(self._records, self._release_path, progress)
        manifest = publish(
            self._records, self._release_path, policy=_policy(policy), by=by, progress=progress, gate=gate
        )
        self._records.note("published", f"release {manifest.number} {manifest.identity}", by)
        return manifest

    def set_target(self, target: Target, *, by: str = "api") -> None:
        """Set a target, in place of the one for the same figure; the next release shows it."""
        self._records.set_target(target, by)

    def set_action(self, action: Action, *, by: str = "api") -> int:
        """Add an action, or change the one of its number, which is given back."""
        return self._records.set_action(action, by)

    def ask(self, indicator: str, by: Sequence[str] = (), where: Mapping[str, str] | None = None) -> Figures:
        """Give one table of figures, with the words that have to stand beside it.

        An evaluator on the machine that holds the records is answered from them; everybody else from the release.

        Raises
        ------
        NotReleasedError
            If that table is not on the list of the role's policy.
        ReleaseError
            If what evaluators may ask did not withstand the attack when the current release was published.
        """
        if self.role == "evaluator" and self._records_path.exists():
            check_open(self._release_path)
            with self._records.cursor() as cursor:
                answered = answer(cursor, indicator, tuple(by), where or {}, self.policy, self._pepper_in_use())
            self._records.note("asked", _question(indicator, by, where or {}), "api")
            return answered
        return current(self._release_path).figures(indicator, by=tuple(by), where=where or {})

    def compare(self, cohort: Mapping[str, str], by: str = "api") -> Comparison:
        """Compare people on programmes with staff alike, for evaluators and stewards; the question is logged.

        Raises
        ------
        CohortRefusedError
            If that cohort is not answered; `.wider` is the next wider one that is.
        """
        if self.role not in {"evaluator", "steward"}:
            raise UserError("Cohorts are compared by evaluators and stewards; open the monitor in one of these roles.")
        check_open(self._release_path, "cohorts")
        return Desk(self._records, POLICIES["evaluator"], self._pepper_in_use()).ask(cohort, by)

    def figures(self, indicator: str, by: Sequence[str] = (), where: Mapping[str, str] | None = None) -> pd.DataFrame:
        """Give one table of figures, one row each.

        Parameters
        ----------
        indicator
            A key that `indicators()` lists.
        by
            Columns to split by; `quarter` is always there.
        where
            One value for each column to filter by.

        Returns
        -------
        pandas.DataFrame
            Columns `indicator`, `quarter`, the columns of `by`, `value`, `lower`, `upper`, `numerator`, `denominator`,
            `unit`, `status`, `note`; `value` is missing and `status` is `c` where a figure is hidden.
        """
        return self.ask(indicator, by, where).frame()

    def indicators(self) -> list[Card]:
        """List every indicator, with the breakdowns, filters and tables that the role may ask for."""
        return [_card(key, indicator, self.policy) for key, indicator in discover().items()]

    @property
    def _records(self) -> Records:
        if self._opened is None:
            self._opened = Records.open(self._records_path, pepper=self._pepper_in_use())
        return self._opened

    def _pepper_in_use(self) -> Pepper:
        self._pepper = self._pepper or Pepper.from_settings()
        return self._pepper


def _question(indicator: str, by: Sequence[str], where: Mapping[str, str]) -> str:
    """Write a question that was answered as one line: its names and codes are on declared lists, or it were refused."""
    return " ".join(
        [indicator, *(f"by {name}" for name in by), *(f"where {name}={value}" for name, value in where.items())]
    )


def _card(key: str, indicator: Indicator, policy: Policy) -> Card:
    tables = [table for table in policy.asked if indicator.answers(table, policy.tables)]
    columns = list(dict.fromkeys(name for table in tables for name in table.dimensions))
    return Card(
        key=key,
        title=indicator.title,
        definition=indicator.definition,
        standard=indicator.standard,
        unit=indicator.unit,
        breakdowns=columns,
        filters=["quarter", *columns],
        tables=[list(table.dimensions) for table in tables],
    )


def _policy(name: str) -> Policy:
    if name not in POLICIES:
        raise UserError(f"There is no policy or role called {name}. There are: {', '.join(POLICIES)}.")
    return POLICIES[name]
