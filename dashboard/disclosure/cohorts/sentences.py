"""What a comparison says, in plain words."""

from collections.abc import Iterable

from dashboard.disclosure.cohorts.findings import Range, Side, Verdict

MINUS = "\u2212"

_BEING = {"were promoted": "being promoted", "left": "leaving"}

HIDDEN = "[c]"
"""Stands for a number that is not shown."""


def people(count: float | None) -> str:
    """Say a released count."""
    return "too few people to show" if count is None else f"about {count:,.0f} people"


def per_cent(side: Side) -> str:
    """Say a share."""
    return HIDDEN if side.share is None else f"{side.share:.0f}%"


def gap(difference: Range) -> str:
    """Say a difference in points and its interval: `26 points more (95% interval 10 to 42)`."""
    if difference.value is None:
        return ""
    size = abs(difference.value)
    words = (
        "as many"
        if not size
        else f"{size:.0f} point{'' if size == 1 else 's'} {'more' if difference.value > 0 else 'fewer'}"
    )
    return f"{words} ({interval(difference)})"


def interval(found: Range) -> str:
    """Say an interval of points."""
    if found.lower is None or found.upper is None:
        return "no interval"
    return f"95% interval {signed(found.lower)} to {signed(found.upper)}"


def signed(value: float) -> str:
    """Write a whole number with a true minus."""
    return f"{MINUS if value < 0 else ''}{abs(value):.0f}"


def outcome(
    happened: str, members: Side, comparators: Side, difference: Range, verdict: Verdict, needs: str = ""
) -> str:
    """Say what became of both sides, how sure that is, and what it would take to know."""
    if difference.value is None:
        first = (
            f"Cannot tell yet whether more or fewer {happened} within a year of the course's end: of {people(members.people)} "
            "in the cohort whose year is over, or of the people alike, too few to show"
        )
        return _sentences(first, needs)
    first = (
        f"Of {people(members.people)} in the cohort {per_cent(members)} {happened} within a year of the course's end; of "
        f"{people(comparators.people)} alike who were on no programme {per_cent(comparators)}: {gap(difference)}"
    )
    if verdict == "difference shown":
        return f"{first}."
    if verdict == "no large difference":
        return f"{first}. Whatever difference there is, it is not large."
    return _sentences(f"Cannot tell yet. {first}", needs)


def wrong_if(happened: str, strength: float | None, bound: float | None, verdict: Verdict) -> str:
    """Say what would have to be true for a difference that is shown to be wrong."""
    if verdict != "difference shown" or strength is None or bound is None:
        return ""
    return (
        (
            f"For this to be wrong, something that is not matched on would have to be {strength:g} times as common among those on "
            f"the programme, and make {_BEING[happened]} {strength:g} times as likely; {bound:g} times each would be enough "
            "to leave it open."
        )
        .replace("somebody promoted", "somebody is promoted")
        .replace("somebody left", "somebody leaves")
    )


def study(title: str, change: Range, when: str, verdict: Verdict) -> str:
    """Say a difference in differences."""
    if change.value is None:
        what = f"{title[:1].lower()}{title[1:]}"
        return f"Cannot tell yet: too few people are followed from before to after to show {what}."
    size, grew = abs(change.value), "rose" if change.value >= 0 else "fell"
    by = f"{grew} by {size:.0f} point{'' if size == 1 else 's'} more than" if size else "changed as much as"
    words = f"{title} {by} among people alike, from entry to {when} ({interval(change)})"
    return f"{words}." if verdict != "cannot tell yet" else f"Cannot tell yet. {words}."


def before(drifting: bool | None) -> str:
    """Say what the quarters before entry say."""
    if drifting is None:
        return "Whether the two sides moved alike before entry cannot be checked: no earlier quarter has enough people to show."
    if drifting:
        return "The two sides were drawing apart before entry already, so the change since then is not the programme's alone."
    return "Before entry the two sides moved alike, as far as can be told."


def curves(happened: str, difference: Range, verdict: Verdict) -> str:
    """Say how far two curves are apart a year after the landmark."""
    if difference.value is None:
        return "Cannot tell yet: too few people can be followed for a year from the end of the course."
    opening = "Cannot tell yet. " if verdict == "cannot tell yet" else ""
    return f"{opening}Followed from the end of the course, {gap(difference)} had {happened} after a year than among people alike."


def needed(more: int | None, each: int, sought: float | None) -> str:
    """Say how many more people it would take to show a difference of some points, or where None of the size found."""
    size = "this size" if sought is None else f"{sought:.0f} points"
    if more is None:
        return ""
    if not more:
        return f"There are enough people by now to show a difference of {size}"
    return f"It would take about {more:,} more people in the cohort, each with {each} alike, to show a difference of {size}"


def _sentences(*parts: str) -> str:
    return " ".join(f"{part}." for part in _filled(parts))


def _filled(parts: Iterable[str]) -> list[str]:
    return [part.rstrip(".") for part in parts if part]
