"""Difference in differences, quarter by quarter from a year before entry to a year after the end of the course."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from dashboard.disclosure.cohorts import sentences
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.findings import NOTHING, Moment, Range, Side, Study
from dashboard.disclosure.cohorts.outcomes import verdict_of
from dashboard.disclosure.cohorts.pairs import Pairs, side
from dashboard.disclosure.cohorts.panel import ABSENT, FRONT_LINE, Panel
from dashboard.disclosure.cohorts.shown import points
from dashboard.disclosure.cohorts.shown import side as shown_side
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Floats, Integers
from dashboard.estimators.event_study import Change, drifting, event_study, level_for
from dashboard.estimators.interval import Interval

BEFORE, AFTER = (-4, -3, -2, -1), (1, 2, 3, 4)
"""Quarters before the one of entry, and after the one in which the course ended."""

State = Callable[[Panel, Integers], tuple[Flags, Flags]]
"""Gives of whom something holds at a quarter of their own, and of whom that is known."""


def above_front_line(panel: Panel, when: Integers) -> tuple[Flags, Flags]:
    """Who was in a grade above Frontline."""
    grade, there = panel.at(when)
    return np.asarray(grade > FRONT_LINE), there


def promoted_then(panel: Panel, when: Integers) -> tuple[Flags, Flags]:
    """Who was in a higher grade than the quarter before."""
    (now, there), (then, _) = panel.at(when), panel.at(when - 1)
    return np.asarray(now > then), np.asarray(there & (then != ABSENT))


STATES: dict[str, tuple[str, State]] = {
    "above_front_line": ("The share in a grade above the front line", above_front_line),
    "promoted_in_quarter": ("The share promoted in the quarter", promoted_then),
}
"""What is followed from quarter to quarter, and how it reads."""


def studies(pairs: Pairs, panel: Panel, counter: Counter, name: str) -> tuple[Study, ...]:
    """Follow every share."""
    return tuple(_study(key, title, state, pairs, panel, counter, name) for key, (title, state) in STATES.items())


def _study(key: str, title: str, state: State, pairs: Pairs, panel: Panel, counter: Counter, name: str) -> Study:
    entry, end = (pairs.people[one].to_numpy() for one in ("entry", "ended"))
    when = [*(entry + at for at in BEFORE), *(end + at for at in AFTER)]
    grids = []
    for members in (True, False):
        who = side(pairs, members=members)
        grids.append(
            _counts(who, state, panel, entry, when, counter, name, "members" if members else "comparators", key)
        )
    before = drifting(_of(grids, slice(0, len(BEFORE)), counter.variance, level_for(len(BEFORE))))
    found = event_study(Change(*grids[0]), Change(*grids[1]), counter.variance)
    moments = _moments(grids, found, counter)
    last = next((one for one in reversed(moments) if one.at > 0 and one.change.value is not None), None)
    change = last.change if last else NOTHING
    verdict = verdict_of(change)
    words = sentences.study(title, change, _when(last.at if last else 0), verdict)
    return Study(key, title, moments, before, verdict, words, sentences.before(before))


def _counts(
    who: Flags, state: State, panel: Panel, entry: Integers, when: list[Integers], counter: Counter, *name: str
) -> Floats:
    """Count people seen at both, of whom it holds now, of whom it held at entry, and who moved: 4 x quarters."""
    held, known = state(panel, entry)
    found = []
    for moment in when:
        holds, seen = state(panel, moment)
        both = who & known & seen
        sets = (both, both & holds, both & held, both & (holds != held))
        words = ("seen", "now", "then", "moved")
        found.append([counter.count(one, *name, word) for one, word in zip(sets, words, strict=True)])
    counts = np.array(found, dtype=np.float64).T
    # Fewer than are shown have moved: taken for as many as that, so that the interval is rather too wide.
    counts[3] = np.where(np.isnan(counts[3]), counter.policy.threshold, counts[3])
    counts[0] = np.where(counts[0] < counter.policy.rate_base, np.nan, counts[0])
    return counts


def _of(grids: list[Floats], part: slice, variance: float, level: float) -> Interval:
    own, other = (Change(*grid[:, part]) for grid in grids)
    return event_study(own, other, variance, level)


def _moments(grids: list[Floats], found: Interval, counter: Counter) -> tuple[Moment, ...]:
    def sides(column: int, row: int) -> tuple[Side, Side]:
        own, other = (shown_side(grid[row, column], grid[0, column], counter.policy) for grid in grids)
        return own, other

    moments = []
    for column, at in enumerate((*BEFORE, *AFTER)):
        both = sides(column, 1)
        hidden = any(one.share is None for one in (*both, *sides(column, 2)))
        each = Interval(*(np.asarray(part[column]) for part in found))
        moments.append(Moment(at, *both, NOTHING if hidden else points(each)))
    place = len(BEFORE)
    return (*moments[:place], Moment(0, *_at_entry(grids, counter), Range(0.0, 0.0, 0.0)), *moments[place:])


def _at_entry(grids: list[npt.NDArray[np.float64]], counter: Counter) -> tuple[Side, Side]:
    """Give both sides at entry, of the people seen in the first quarter after the end."""
    own, other = (shown_side(grid[2, len(BEFORE)], grid[0, len(BEFORE)], counter.policy) for grid in grids)
    return own, other


def _when(at: int) -> str:
    return (
        "a year after the end of the course"
        if at == AFTER[-1]
        else f"{at} quarter{'' if at == 1 else 's'} after its end"
    )
