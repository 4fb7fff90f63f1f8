"""Pay gaps and pay quarters of a file of one's own."""

import numpy as np

from dashboard.cli.calculator import columns, verdict_words
from dashboard.cli.calculator.answer import Answer, interval, number, spread
from dashboard.cli.calculator.comparison import OTHERS, Comparison, compared
from dashboard.cli.calculator.request import Request
from dashboard.estimators.direction import disadvantage
from dashboard.estimators.interval import Floats, Interval
from dashboard.estimators.pay_gap import mean_gap, mean_pay_gap, median_gap, median_pay_gap, pence_per_pound
from dashboard.estimators.pay_quarters import QUARTERS, pay_quarters
from dashboard.estimators.proportion import wilson
from dashboard.estimators.ratio import miettinen_nurminen


def pay_gap(request: Request) -> Answer:
    """Answer `pay-gap FILE`, in per cent of the reference group's pay."""
    method = request.chosen("mean", "median")
    pay, groups = _read(request)
    ours, theirs = pay[groups.in_group], pay[groups.in_reference]
    gaps = {"mean": mean_pay_gap(ours, theirs, request.level), "median": median_pay_gap(ours, theirs, request.level)}
    found = gaps[method]
    # What the group earns for each pound of the reference group's: good to have more of.
    earned = Interval(1 - found.value / 100, 1 - found.upper / 100, 1 - found.lower / 100)
    against = disadvantage(earned, "good")
    people = ours.size + theirs.size
    verdict = verdict_words.judged(against, events=people, people=people, level=request.level)
    pence = {name: pence_per_pound(float(gap.value)) for name, gap in gaps.items()}
    words = (
        f"{groups.group} against {groups.reference}: a {method} pay gap of {number(found.value, 1)} % "
        f"({interval(found, request.level, 1)}), or {pence[method]:.0f}p for each £1. "
        f"{verdict_words.sentence(verdict, groups.group, groups.reference)}"
    )
    each = {name: pay[groups.labels == name] for name in groups.names}
    more = {
        "unit": "per cent",
        "group": groups.group,
        "reference": groups.reference,
        **spread("mean_gap", gaps["mean"]),
        **spread("median_gap", gaps["median"]),
        "mean_pence": pence["mean"],
        "median_pence": pence["median"],
        "disadvantage_ratio": against.value,
        **verdict_words.details(verdict),
        "groups": {name: _group(own, theirs) for name, own in each.items()},
        "level": request.level,
    }
    return Answer(words, found, method, verdict.words, more)


def quarters(request: Request) -> Answer:
    """Answer `pay-quarters FILE`: the group's share of each quarter, in per cent, and of the upper one with its interval."""
    method = request.chosen("statutory")
    pay, groups = _read(request)
    people = pay_quarters(pay, groups.labels.tolist())
    sizes = np.sum(list(people.values()), axis=0)
    members = sum((part for name, part in people.items() if _belongs(name, groups)), np.zeros(4))
    found = Interval(*(100 * part for part in wilson(members[3], sizes[3], level=request.level)))
    against = disadvantage(miettinen_nurminen(members[3], sizes[3], members[0], sizes[0], level=request.level), "good")
    both = {"events": float(members[0] + members[3]), "people": float(sizes[0] + sizes[3])}
    verdict = verdict_words.judged(against, **both, level=request.level)
    shares = {
        name: 100 * np.divide(part, sizes, out=np.full(4, np.nan), where=sizes > 0) for name, part in people.items()
    }
    words = (
        f"{groups.group}: {number(100 * members[0] / sizes[0], 1)} % of the lower quarter by pay, "
        f"{number(found.value, 1)} % of the upper one ({interval(found, request.level, 1)}). "
        f"Upper against lower quarter: {verdict_words.sentence(verdict, groups.group, groups.reference)}"
    )
    more = {
        "unit": "per cent",
        "group": groups.group,
        "reference": groups.reference,
        "quarters": {
            quarter: {name: part[place] for name, part in shares.items()} for place, quarter in enumerate(_NAMES)
        },
        "people": {
            quarter: {name: part[place] for name, part in people.items()} for place, quarter in enumerate(_NAMES)
        },
        **verdict_words.details(verdict),
        "level": request.level,
    }
    return Answer(words, found, method, verdict.words, more)


_NAMES = tuple(quarter.replace(" ", "_") for quarter in QUARTERS)


def _read(request: Request) -> tuple[Floats, Comparison]:
    lines = columns.read(request.file(), ("pay", "group"))
    pay = np.array(columns.numbers(lines, "pay", columns.positive))
    return pay, compared(columns.labels(lines, "group"), request.group, request.reference)


def _belongs(name: str, groups: Comparison) -> bool:
    return name == groups.group or (groups.group == OTHERS and name != groups.reference)


def _group(own: Floats, reference: Floats) -> dict[str, object]:
    gaps = {"mean_gap": mean_gap(own, reference), "median_gap": median_gap(own, reference)}
    return {"people": own.size, "mean": own.mean(), "median": np.median(own), **gaps}
