"""A verdict in a sentence, with who is worse off or what it would take."""

from dashboard.estimators.interval import Interval
from dashboard.estimators.verdict import Verdict, judge


def judged(disadvantage: Interval, *, events: float, people: float, level: float) -> Verdict:
    """Judge a disadvantage ratio that is an interval."""
    value, lower, upper = (float(part) for part in disadvantage)
    return judge(value, lower, upper, events=events, people=people, level=level)


def sentence(verdict: Verdict, group: str = "the group", reference: str = "the reference group") -> str:
    """Say a verdict."""
    words = verdict.words[0].upper() + verdict.words[1:]
    if verdict.worse_off:
        return f"{words}, to the disadvantage of {group if verdict.worse_off == 'group' else reference}."
    if verdict.more_people:
        return f"{words}: it would take about {verdict.more_people:,} more people at the same rates."
    return f"{words}."


def details(verdict: Verdict) -> dict[str, object]:
    """Name what a verdict adds: `worse_off` and `more_people`."""
    return {"worse_off": verdict.worse_off, "more_people": verdict.more_people}
