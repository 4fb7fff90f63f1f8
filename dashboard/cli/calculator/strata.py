"""One ratio over the strata of a file, beside the ratio that ignores them."""

import numpy as np

from dashboard.cli.calculator import columns, verdict_words
from dashboard.cli.calculator.answer import Answer, interval, number, spread
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError
from dashboard.estimators.direction import disadvantage
from dashboard.estimators.interval import Floats, Interval
from dashboard.estimators.mantel_haenszel import mantel_haenszel
from dashboard.estimators.ratio import miettinen_nurminen
from dashboard.estimators.verdict import Verdict

COLUMNS = ("stratum", "group_events", "group_total", "reference_events", "reference_total")


def stratified_ratio(request: Request) -> Answer:
    """Answer `stratified-ratio FILE`, the group over its reference."""
    method = request.chosen("mantel-haenszel")
    names, counts = _read(request.file())
    a, n, b, m = counts
    found = mantel_haenszel(a, n, b, m, level=request.level)
    crude = miettinen_nurminen(a.sum(), n.sum(), b.sum(), m.sum(), level=request.level)
    verdict, before = (_judged(one, counts, request) for one in (found, crude))
    changed = verdict.words != before.words or verdict.worse_off != before.worse_off
    against = disadvantage(found, request.outcome or "good")
    words = (
        f"Over {len(names)} strata the group's rate over the reference group's is {number(found.value)} "
        f"({interval(found, request.level)}); without strata it is {number(crude.value)}. {verdict_words.sentence(verdict)}"
        + (f" Without strata the verdict would be: {before.words}." if changed else "")
    )
    each = miettinen_nurminen(a, n, b, m, level=request.level)
    more = {
        "disadvantage_ratio": against.value,
        "disadvantage_lower": against.lower,
        "disadvantage_upper": against.upper,
        **verdict_words.details(verdict),
        **spread("crude", crude),
        "crude_verdict": before.words,
        "strata_change_verdict": changed,
        "strata": {
            name: dict(zip(Interval._fields, part, strict=True)) for name, *part in zip(names, *each, strict=True)
        },
        "level": request.level,
    }
    return Answer(words, found, method, verdict.words, more)


def _read(file: str) -> tuple[list[str], tuple[Floats, Floats, Floats, Floats]]:
    lines = columns.read(file, COLUMNS)
    names = columns.labels(lines, "stratum")
    a, n, b, m = (np.array(columns.numbers(lines, name, columns.whole)) for name in COLUMNS[1:])
    for (line, _), *row in zip(lines, a, n, b, m, strict=True):
        if row[0] > row[1] or row[2] > row[3]:
            raise UserError(f"Line {line}: there are more events than people in the total.")
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise UserError(f"The stratum {twice} is there twice; give each stratum one row.")
    if not ((n > 0) & (m > 0)).any():
        raise UserError("No stratum has people of both groups, so there is nothing to compare.")
    return names, (a, n, b, m)


def _judged(found: Interval, counts: tuple[Floats, Floats, Floats, Floats], request: Request) -> Verdict:
    a, n, b, m = counts
    against = disadvantage(found, request.outcome or "good")
    events, people = float((a + b).sum()), float((n + m).sum())
    return verdict_words.judged(against, events=events, people=people, level=request.level)
