"""Proportions, alone, less one another and over one another."""

from scipy.stats import fisher_exact

from dashboard.cli.calculator import verdict_words
from dashboard.cli.calculator.answer import Answer, interval, number, spread
from dashboard.cli.calculator.counts import several
from dashboard.cli.calculator.request import Request
from dashboard.estimators.difference import newcombe, wald
from dashboard.estimators.direction import disadvantage
from dashboard.estimators.e_value import e_value, weakest_e_value
from dashboard.estimators.interval import Interval
from dashboard.estimators.proportion import exact, wilson
from dashboard.estimators.ratio import katz, miettinen_nurminen
from dashboard.estimators.verdict import Verdict, adverse_impact


def proportion(request: Request) -> Answer:
    """Answer `proportion 81/263`."""
    method = request.chosen("wilson", "exact")
    x, n = several(request.arguments, 1, "one proportion, such as 81/263")
    found = wilson(x, n, level=request.level) if method == "wilson" else exact(x, n, request.level)
    words = f"{x:,} of {n:,} is {number(100 * found.value, 1)} % ({interval(_per_cent(found), request.level, 1)})."
    return Answer(words, found, method, details={"successes": x, "total": n, "level": request.level})


def difference(request: Request) -> Answer:
    """Answer `difference 56/70 48/80`, the first less the second."""
    method = request.chosen("newcombe", "wald")
    x, m, y, n = several(request.arguments, 2, "two proportions, such as 56/70 48/80")
    found = newcombe(x, m, y, n, level=request.level) if method == "newcombe" else wald(x, m, y, n, request.level)
    verdict, judged_ratio = _verdict(request, (x, m, y, n))
    words = (
        f"{number(100 * x / m, 1)} % less {number(100 * y / n, 1)} % is {number(100 * found.value, 1)} percentage points "
        f"({interval(_per_cent(found), request.level, 1)}). {verdict_words.sentence(verdict, 'the first', 'the second')}"
    )
    more = {"first": x / m, "second": y / n, "p_value": _fisher(x, m, y, n), **judged_ratio, "level": request.level}
    return Answer(words, found, method, verdict.words, more)


def ratio(request: Request) -> Answer:
    """Answer `ratio 10/43 389/920`, the group over its reference."""
    method = request.chosen("score", "katz")
    x, m, y, n = several(request.arguments, 2, "the group and its reference, such as 10/43 389/920")
    score = miettinen_nurminen(x, m, y, n, level=request.level)
    textbook = katz(x, m, y, n, level=request.level)
    found = score if method == "score" else textbook
    verdict, judged_ratio = _verdict(request, (x, m, y, n))
    good = request.outcome != "bad"
    words = (
        f"The group's {number(100 * x / m, 1)} % over the reference group's {number(100 * y / n, 1)} % is "
        f"{number(found.value)} ({interval(found, request.level)}). {verdict_words.sentence(verdict)}"
    )
    adverse = ("adverse" if adverse_impact(x, m, y, n) else "not adverse") if good and y else None
    more = {
        "group_rate": x / m,
        "reference_rate": y / n,
        **judged_ratio,
        "katz_lower": textbook.lower,
        "katz_upper": textbook.upper,
        "p_value": _fisher(x, m, y, n),
        "impact_ratio": score.value if good else None,
        "four_fifths": adverse,
        "e_value": e_value(score.value),
        "e_value_bound": weakest_e_value(score),
        "level": request.level,
    }
    return Answer(words, found, method, verdict.words, more)


def _verdict(request: Request, given: tuple[int, int, int, int]) -> tuple[Verdict, dict[str, object]]:
    """Judge two groups by the score interval of their ratio, however they are looked at."""
    score = miettinen_nurminen(*given, level=request.level)
    against = disadvantage(score, request.outcome or "good")
    events, people = given[0] + given[2], given[1] + given[3]
    verdict = verdict_words.judged(against, events=events, people=people, level=request.level)
    named = {
        name.replace("disadvantage_ratio_", "disadvantage_"): part
        for name, part in spread("disadvantage_ratio", against).items()
    }
    return verdict, {**named, **verdict_words.details(verdict)}


def _fisher(x: int, m: int, y: int, n: int) -> float:
    return float(fisher_exact([[x, m - x], [y, n - y]]).pvalue)


def _per_cent(found: Interval) -> Interval:
    return Interval(*(100 * part for part in found))
