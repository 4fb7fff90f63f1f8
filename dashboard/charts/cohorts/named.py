"""What a cohort is called, and of how many people its comparison is, in words."""

from collections.abc import Mapping
from typing import NamedTuple

from dashboard.charts.labels import label
from dashboard.disclosure.cohorts import Cohort, Comparison

EVERYONE = "Everyone who started on any programme"

_WORDS = {
    "cohort": "cohort {}",
    "organisation_type": "{} organisations",
    "grade": "{} at entry",
    "ethnic_group": "ethnic group {}",
}
_COMPLETED = {"yes": "completed", "no": "did not complete"}


class Named(NamedTuple):
    """A comparison and what its cohort is called.

    Parameters
    ----------
    name
        In words.
    comparison
        What was found.
    letter
        What it is called where several stand side by side.
    """

    name: str
    comparison: Comparison
    letter: str = ""

    @property
    def short(self) -> str:
        """The letter, or without one the name."""
        return self.letter or self.name


def cohort_words(cohort: Cohort, titles: Mapping[str, str]) -> str:
    """Name a cohort by its filters.

    Parameters
    ----------
    cohort
        Which.
    titles
        Each programme's name.
    """
    if not cohort.where:
        return EVERYONE
    words = ", ".join(_part(name, code, titles) for name, code in cohort.where)
    return words[:1].upper() + words[1:]


def flow_words(comparison: Comparison) -> str:
    """Say how many people are behind a comparison, step by step."""
    flow = comparison.flow
    steps = [
        (flow.started, "started"),
        (flow.found, "are in the workforce return of the quarter they started in"),
        (flow.at_end, "were still in post when the course had ended"),
        (flow.matched, f"have {flow.each} people like them each" if flow.each else "have people like them"),
    ]
    told = "; ".join(f"{_count(count)} {words}" for count, words in steps)
    alike = (
        f" They are compared with {_count(flow.comparators)} who started on no programme." if flow.comparators else ""
    )
    return f"{told[:1].upper()}{told[1:]}.{alike}"


def _part(name: str, code: str, titles: Mapping[str, str]) -> str:
    if name == "programme":
        return titles.get(code, code)
    if name == "completed":
        return _COMPLETED[code]
    text = code if name == "cohort" else label(name, code)
    return _WORDS.get(name, "{}").format(text)


def _count(count: float | None) -> str:
    return "too few to show" if count is None else f"about {count:,.0f}"
