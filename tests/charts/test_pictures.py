"""Pictures of their own kind."""

from dashboard.charts.build import build
from dashboard.charts.pictures import pictured, words
from dashboard.charts.question import Question
from tests.charts.conftest import Ask, released


def test_an_indicator_that_names_a_picture_gets_it(ask: Ask) -> None:
    """For one quarter; over time it is lines like any other."""
    curve = ask("lorenz_curve", ("holder_share",))

    assert pictured(curve)
    assert build(curve).title == words(curve)
    assert not pictured(ask("lorenz_curve", ("holder_share",), view="trend"))
    assert not pictured(ask())


def test_a_filter_is_said_beside_what_a_picture_says(ask: Ask) -> None:
    """A map of one community must not be taken for a map of all."""
    every = ask("by_and_for_offer", ("region",))
    figures = released("by_and_for_offer", ("region", "community")).select({"community": "Black"}, ("region",))
    one = Question(every.indicator, figures, every.quarter)

    assert pictured(one)
    assert words(one).endswith(", for Black communities.")
    assert not words(every).endswith("communities.")
