"""Every figure of a comparison in one long table, as it is exported: one row a figure."""

from collections.abc import Iterator

import pandas as pd

from dashboard.charts.cohorts.named import Named
from dashboard.charts.labels import label, title
from dashboard.disclosure.cohorts import Balance, Comparison, Curves, Outcome, Range, Side, Study

COLUMNS = (
    "cohort", "measure", "side", "moment", "value", "lower", "upper", "numerator", "denominator", "unit", "status", "note",
)  # fmt: skip

MEMBERS, ALIKE, DIFFERENCE, SUMMARY = "cohort", "people alike", "difference", "summary"
POINTS, PER_CENT, PEOPLE = "percentage points", "per cent", "people"

Line = dict[str, object]


def tidy(named: Named, measure: str = "") -> pd.DataFrame:
    """Give the figures.

    Parameters
    ----------
    named
        The comparison.
    measure
        One of `people`, an outcome's or study's key, `balance` or `waiting <event>`; all of them when not given.

    Returns
    -------
    pandas.DataFrame
        Columns `COLUMNS`; `value` is missing and `status` is `c` where a figure is hidden.
    """
    lines = [{"cohort": named.name} | line for line in _lines(named.comparison)]
    frame = pd.DataFrame(lines, columns=list(COLUMNS))
    numbers = ["value", "lower", "upper", "numerator", "denominator"]
    frame[numbers] = frame[numbers].astype("Float64")
    frame["status"] = ["c" if missing else "" for missing in frame["value"].isna()]
    for name in ("side", "moment", "note"):
        frame[name] = frame[name].fillna("")
    return frame[frame["measure"] == measure].reset_index(drop=True) if measure else frame


def _lines(one: Comparison) -> Iterator[Line]:
    flow = one.flow
    for step in ("started", "found", "at_end", "matched", "comparators"):
        yield _line("people", step, getattr(flow, step), PEOPLE, note=one.refusal if step == "matched" else "")
    for outcome in one.outcomes:
        yield from _outcome(outcome)
    for balance in one.balance:
        yield from _balance(balance)
    for study in one.studies:
        yield from _study(study)
    for curves in one.curves:
        yield from _curves(curves)


def _outcome(one: Outcome) -> Iterator[Line]:
    yield _share(one.key, MEMBERS, one.members)
    yield _share(one.key, ALIKE, one.comparators)
    yield _range(one.key, DIFFERENCE, one.difference, POINTS, note=one.sentence)
    yield _range(one.key, "ratio", one.ratio, "ratio", note=one.wrong_if)
    strength = one.e_value if one.verdict == "difference shown" else None
    if strength is not None:
        yield _line(one.key, "E-value", strength, "ratio")
        yield _line(one.key, "E-value of the interval", one.e_value_bound, "ratio")
    if one.more is not None:
        yield _line(one.key, "more people it would take", float(one.more), PEOPLE)


def _balance(one: Balance) -> Iterator[Line]:
    for moment, found in (("before matching", one.before), ("after matching", one.after)):
        side = f"{title(one.column)}: {label(one.column, one.code)}"
        yield _range("balance", side, found, "standardised difference", moment) | {
            "note": "matched on" if one.matched else "not matched on"
        }


def _study(one: Study) -> Iterator[Line]:
    for moment in one.moments:
        when = when_words(moment.at)
        if moment.at:
            yield _share(one.key, MEMBERS, moment.members, when)
            yield _share(one.key, ALIKE, moment.comparators, when)
        yield _range(one.key, DIFFERENCE, moment.change, POINTS, when)
    yield _range(one.key, SUMMARY, last(one), POINTS, note=f"{one.sentence} {one.before}")


def last(one: Study) -> Range:
    """Give the change at the last quarter after the end that is shown."""
    return next((m.change for m in reversed(one.moments) if m.at > 0 and m.change.value is not None), Range(None))


def _curves(one: Curves) -> Iterator[Line]:
    for side, table in ((MEMBERS, one.members), (ALIKE, one.comparators)):
        for quarter, left, at_risk in zip(table.quarters, table.survival, table.at_risk, strict=True):
            line = _line(f"waiting {one.key}", side, round(100 * (1 - float(left))), PER_CENT, f"quarter {quarter}")
            yield line | {"denominator": float(at_risk)}
    yield _range(f"waiting {one.key}", DIFFERENCE, one.difference, POINTS, "quarter 4", one.sentence)


def when_words(at: int) -> str:
    """Name a moment of an event study."""
    if not at:
        return "quarter of entry"
    quarters = f"{abs(at)} quarter{'' if abs(at) == 1 else 's'}"
    return f"{quarters} before entry" if at < 0 else f"{quarters} after the end"


def _share(measure: str, side: str, of: Side, moment: str = "") -> Line:
    shown = of.share is not None
    return _line(measure, side, of.share, PER_CENT, moment) | {
        "numerator": of.events if shown else None,
        "denominator": of.people,
    }


def _range(measure: str, side: str, found: Range, unit: str, moment: str = "", note: str = "") -> Line:
    return _line(measure, side, found.value, unit, moment, note) | {"lower": found.lower, "upper": found.upper}


def _line(measure: str, side: str, value: float | None, unit: str, moment: str = "", note: str = "") -> Line:
    return {"measure": measure, "side": side, "moment": moment, "value": value, "unit": unit, "note": note}
