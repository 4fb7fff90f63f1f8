"""What stands in the document of an evaluation pack."""

from dataclasses import replace

import pytest

from dashboard.briefing.pack import document as room
from dashboard.briefing.pack.caveats import CAVEATS
from dashboard.briefing.pack.document import document
from dashboard.indicators import discover
from tests.briefing.asked import world_release
from tests.charts.cohorts.found import beside


def test_it_has_cohorts_policy_definitions_and_caveats() -> None:
    """Everything that another evaluator needs to check it."""
    written = document(beside(), world_release())

    assert "completed=yes" in written.entries[0].grid.body[0]
    assert beside()[0].comparison.policy in written.foot
    assert set(CAVEATS) <= set(written.facts)
    assert all(dict(one.terms)["Definition"] for one in written.entries[1:])
    assert [term for term, _ in written.entries[0].terms] == ["A: Everyone who completed", "B: A small course"]


def test_a_study_is_short_on_paper() -> None:
    """Its differences, quarter by quarter; both sides of each stand in the tables."""
    entries = {one.label: one for one in document(beside(), world_release()).entries}
    study = entries["In a grade above the front line, quarter by quarter"].grid

    assert {line[1] for line in study.body} == {"Difference"}
    assert len(study.body) == 18


def test_released_figures_of_the_programmes_are_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever there are: here one that is said to be of such a page."""
    monkeypatch.setattr(room, "programme_indicators", lambda _: (discover()["headcount"],))
    labels = [one.label for one in document(beside(), world_release()).entries]

    assert labels[-1] == discover()["headcount"].title


def test_an_indicator_without_a_usual_view_stands_in_the_tables_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no fault of the document."""
    unheard_of = replace(discover()["headcount"], key="never_heard_of")
    monkeypatch.setattr(room, "programme_indicators", lambda _: (unheard_of,))

    assert document(beside(), world_release()).entries[-1].label != discover()["headcount"].title


def test_why_a_cohort_is_not_compared_is_said() -> None:
    """In the place of its comparison."""
    refused = [one._replace(comparison=replace(one.comparison, refusal="Too few alike.")) for one in beside()]
    written = document(refused, world_release())

    assert all(words.endswith("Too few alike.") for _, words in written.entries[0].terms)
