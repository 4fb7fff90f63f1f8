"""Where evaluators' questions arrive: each is written down, who asked it, when and what, and then answered."""

from collections.abc import Mapping
from datetime import datetime

from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.cohorts.compare import Workbench
from dashboard.disclosure.cohorts.findings import Comparison
from dashboard.disclosure.cohorts.refusal import CohortRefusedError
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators.cohorts import Participants
from dashboard.records import Records

OFF_THE_LIST = "a cohort that is not answered"
"""What is written down of a question that was refused: what else it said may be anything."""


class Desk:
    """Answers questions on open records, and reads them anew when they have changed.

    Parameters
    ----------
    records
        Open for writing: every question leaves an entry in the audit trail.
    policy
        The evaluators'.
    pepper
        The records' own, when not given.
    """

    def __init__(self, records: Records, policy: Policy, pepper: Keyring | None = None) -> None:
        self._records, self._policy, self._pepper = records, policy, pepper
        self._read: tuple[datetime, Workbench] | None = None

    def ask(self, asked: Mapping[str, str], by: str) -> Comparison:
        """Answer one question.

        Parameters
        ----------
        asked
            Filters of the cohort, each with one value or All.
        by
            Who asks.

        Raises
        ------
        CohortRefusedError
            If that cohort is not answered; the question is written down all the same.
        """
        try:
            found = self.workbench().compare(asked)
        except CohortRefusedError:
            self._records.note("asked", OFF_THE_LIST, by)
            raise
        self._records.note("asked", f"cohort {found.cohort.key}", by)
        return found

    def options(self) -> dict[str, tuple[str, ...]]:
        """Give the programmes and cohorts that can be chosen."""
        return self.workbench().options()

    def titles(self) -> dict[str, str]:
        """Give each programme's name."""
        return self.workbench().titles()

    def offers(self, cohort: Cohort) -> bool:
        """Whether a cohort is answered."""
        return self.workbench().answers(cohort)

    def workbench(self) -> Workbench:
        """Give what is asked of, read anew where the records have changed since."""
        changed = self._records.latest_change()
        if self._read is None or self._read[0] != changed:
            with self._records.everybody() as cursor:
                participants = Participants.read(cursor)
            self._read = (changed, Workbench(participants, self._policy, self._pepper or self._records.pepper))
        return self._read[1]
