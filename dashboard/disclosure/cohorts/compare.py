"""One cohort compared: from the records to what may be shown of it."""

from collections.abc import Mapping

import numpy as np
import polars as pl

from dashboard.disclosure.cohorts.answerable import Answerable, answerable
from dashboard.disclosure.cohorts.balances import balances
from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.curves import curves
from dashboard.disclosure.cohorts.findings import Comparison, Flow
from dashboard.disclosure.cohorts.outcomes import outcomes
from dashboard.disclosure.cohorts.pairs import Pairs, paired
from dashboard.disclosure.cohorts.panel import Panel
from dashboard.disclosure.cohorts.people import once, started
from dashboard.disclosure.cohorts.shown import number
from dashboard.disclosure.cohorts.studies import studies
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import Keyring
from dashboard.estimators.matching import LEAST_MATCHED
from dashboard.indicators.cohorts import Participants

FEW = "Too few people of this cohort can be compared: they must be in the workforce returns at entry, and still in post when the course has ended."
UNLIKE = (
    f"Fewer than {LEAST_MATCHED:.0%} of these people have enough staff like them, so that a comparison would be of other people "
    "than the cohort: choose a wider one."
)


class Workbench:
    """Everything that evaluators ask of one state of the records.

    Parameters
    ----------
    participants
        From `Participants.read`.
    policy
        The evaluators'.
    pepper
        Source of the keys: the same as the release's, or the two could be averaged.
    """

    def __init__(self, participants: Participants, policy: Policy, pepper: Keyring) -> None:
        self._participants, self._policy, self._pepper = participants, policy, pepper
        self._people = started(participants)
        self._answered: Answerable = answerable(self._people, policy, pepper)

    def options(self) -> dict[str, tuple[str, ...]]:
        """Give programmes and names of their cohorts, as those who run them publish them."""
        return {name: tuple(self._people[name].unique().sort().to_list()) for name in ("programme", "cohort")}

    def titles(self) -> dict[str, str]:
        """Give each programme's name."""
        rows = self._people.select("programme", "programme_name").unique().sort("programme").iter_rows()
        return {programme: name or programme for programme, name in rows}

    def answers(self, cohort: Cohort) -> bool:
        """Whether a cohort is answered."""
        return cohort in self._answered.names

    def compare(self, asked: Mapping[str, str]) -> Comparison:
        """Answer one question.

        Raises
        ------
        CohortRefusedError
            If that cohort is not answered, with the same words whatever the reason.
        """
        cohort = Cohort.read(asked)
        name = self._answered.name(cohort)
        rows = self._people.filter(pl.lit(value=True), *(pl.col(column) == code for column, code in cohort.where))
        pairs = paired(rows, self._people, cohort, self._participants, self._pepper)
        flow = self._flow(rows, pairs, name)
        quarters = self._participants.quarters
        refusal = _refusal(flow)
        plain = Comparison(cohort, self._policy.label, (quarters[0], quarters[-1]), flow, refusal, pairs.on)
        return plain if refusal else self._found(plain, pairs, name)

    def _flow(self, rows: pl.DataFrame, pairs: Pairs, name: str) -> Flow:
        counter = Counter.of(once(rows), self._policy, self._pepper)
        everyone = np.ones(counter.keys.size, dtype=np.bool_)
        found = once(rows.filter("found"))
        at_entry = Counter.of(found, self._policy, self._pepper).count(
            np.ones(found.height, dtype=np.bool_), name, "found"
        )
        of = Counter.of(pairs.people, self._policy, self._pepper)
        members = pairs.people["member"].to_numpy()
        return Flow(
            number(counter.count(everyone, name)),
            number(at_entry),
            number(of.count(members, name, "members", "before")),
            number(of.count(pairs.matched.members, name, "members", "after")),
            number(of.count(pairs.matched.comparators, name, "comparators", "after")),
            pairs.matched.ratio,
        )

    def _found(self, plain: Comparison, pairs: Pairs, name: str) -> Comparison:
        counter = Counter.of(pairs.people, self._policy, self._pepper)
        panel = Panel.of(pairs.people, self._participants.staff._frame)  # noqa: SLF001 - this room opens rows
        set_ = {column for column, _ in plain.cohort.where}
        return Comparison(
            plain.cohort, plain.policy, plain.quarters, plain.flow, "", plain.matched_on,
            outcomes(pairs, panel, counter, name),
            balances(pairs, counter, name, ethnicity=set_ <= {"programme", "completed"}),
            studies(pairs, panel, counter, name),
            curves(pairs, panel, counter),
        )  # fmt: skip


def _refusal(flow: Flow) -> str:
    """Say why two sides are not compared, from released counts alone."""
    if flow.at_end is None or flow.matched is None or flow.comparators is None:
        return FEW
    return UNLIKE if flow.matched < LEAST_MATCHED * flow.at_end else ""
