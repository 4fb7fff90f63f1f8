"""A journey is told by where most are on it."""

from dashboard.charts.build import build
from dashboard.charts.cell import cells
from dashboard.charts.journey import is_journey, journey_finding
from tests.charts.conftest import Ask


def test_it_names_the_commonest_level_of_each_part(ask: Ask) -> None:
    """Parts that have the same one are named together, and nobody is ranked."""
    asked = ask(key="organisations_at_level", by=("domain", "level_reached"))
    said = journey_finding(asked, cells(asked))

    assert is_journey(asked)
    assert said.startswith("Most often organisations were at ")
    assert "behaviour" in said
    assert "attitude" in said
    assert not any(word in said for word in ("best", "worst", "ran from", "behind"))


def test_its_card_says_nothing_of_ups_and_downs(ask: Ask) -> None:
    """Whoever leaves a level is counted at another, which is no news."""
    chart = build(ask(key="organisations_at_level", by=("domain", "level_reached")))

    assert chart.sure == ""
    assert chart.title.startswith("Most often")


def test_a_mean_is_no_journey(ask: Ask) -> None:
    """Its card ranges over the domains as others do."""
    assert not is_journey(ask(key="competency_level", by=("domain",)))
