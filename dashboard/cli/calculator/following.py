"""Survival by group: curves, medians, restricted means, log-rank and hazard ratio."""

from collections.abc import Mapping

import numpy as np

from dashboard.cli.calculator import columns, verdict_words
from dashboard.cli.calculator.answer import Answer, interval, number, spread
from dashboard.cli.calculator.comparison import Comparison, compared
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError
from dashboard.estimators.direction import disadvantage
from dashboard.estimators.hazard import hazard_ratio
from dashboard.estimators.interval import Floats, Interval
from dashboard.estimators.life_table import LifeTable, tabulate
from dashboard.estimators.log_rank import LogRank, log_rank
from dashboard.estimators.survival import at, kaplan_meier, median, restricted_mean


class People:
    """People followed: when each ended, whether it happened, and when each came under observation.

    Parameters
    ----------
    lines
        Rows with their line numbers.
    """

    def __init__(self, lines: columns.Lines) -> None:
        self.duration = np.array(columns.numbers(lines, "duration", columns.positive))
        self.event = np.array(columns.flags(lines, "event"))
        late = "entry" in lines[0][1]
        self.entry = np.array(columns.numbers(lines, "entry", columns.not_negative)) if late else None
        for (line, _), begins, ends in zip(
            lines, self.entry if self.entry is not None else (), self.duration, strict=False
        ):
            if begins >= ends:
                raise UserError(f"Line {line}: entry is not before the end of duration.")

    def table(self, rows: np.typing.NDArray[np.bool_], times: Floats | None = None) -> LifeTable:
        """Count the life table of some of them."""
        entry = None if self.entry is None else self.entry[rows]
        return tabulate(self.duration[rows], self.event[rows], entry, times=times)


def survival(request: Request) -> Answer:
    """Answer `survival FILE`; without a column group, one curve."""
    lines = columns.read(request.file(), ("duration", "event"), ("group", "entry"))
    people = People(lines)
    if "group" not in lines[0][1]:
        return _one_curve(request, people)
    method = request.chosen("cox")
    groups = compared(columns.labels(lines, "group"), request.group, request.reference)
    both = groups.in_group | groups.in_reference
    entry = None if people.entry is None else people.entry[both]
    found = hazard_ratio(people.duration[both], people.event[both], groups.in_group[both], entry, request.level)
    against = disadvantage(found, request.outcome or "bad")
    verdict = verdict_words.judged(against, events=people.event[both].sum(), people=both.sum(), level=request.level)
    test = _test(people, groups)
    curves = {
        name: _curve(request, people, groups.labels == name, _horizon(request, people, groups)) for name in groups.names
    }
    words = (
        f"{groups.group} against {groups.reference}: hazard ratio {number(found.value)} ({interval(found, request.level)}); "
        f"log-rank chi-squared {number(test.statistic)}, p {_probability(test.p_value)}. "
        f"{verdict_words.sentence(verdict, groups.group, groups.reference)}"
    )
    more = {
        "group": groups.group,
        "reference": groups.reference,
        "disadvantage_ratio": against.value,
        **verdict_words.details(verdict),
        "log_rank_chi2": test.statistic,
        "log_rank_df": test.degrees,
        "log_rank_p": test.p_value,
        "groups": curves,
        "level": request.level,
    }
    return Answer(words, found, method, verdict.words, more)


def _one_curve(request: Request, people: People) -> Answer:
    method = request.chosen("kaplan-meier")
    everyone = np.ones(people.duration.size, dtype=np.bool_)
    curve = _curve(request, people, everyone, request.horizon or float(people.duration.max()))
    found = Interval(*(np.asarray(curve[name]) for name in ("median", "median_lower", "median_upper")))
    words = f"Half are gone after {number(found.value, 1)} ({interval(found, request.level, 1)})."
    return Answer(words, found, method, details={**curve, "level": request.level})


def _curve(request: Request, people: People, rows: np.typing.NDArray[np.bool_], horizon: float) -> Mapping[str, object]:
    table = people.table(rows)
    curve = kaplan_meier(table.at_risk, table.events, level=request.level)
    asked = at(table.time, curve, request.at) if request.at else None
    return {
        "people": int(rows.sum()),
        "events": int(people.event[rows].sum()),
        **spread("median", median(table.time, curve)),
        **spread("restricted_mean", restricted_mean(*table, horizon, request.level)),
        "horizon": horizon,
        **({"at": request.at, **spread("survival_at", asked)} if asked else {}),
        "times": table.time,
        "at_risk": table.at_risk,
        **spread("survival", curve),
    }


def _test(people: People, groups: Comparison) -> LogRank:
    times = np.unique(people.duration[people.event > 0])
    tables = [people.table(groups.labels == name, times) for name in groups.names]
    return log_rank([table.at_risk for table in tables], [table.events for table in tables])


def _horizon(request: Request, people: People, groups: Comparison) -> float:
    return request.horizon or min(float(people.duration[groups.labels == name].max()) for name in groups.names)


def _probability(p_value: float) -> str:
    return "below 0.0001" if p_value < 0.0001 else number(p_value, 4)
