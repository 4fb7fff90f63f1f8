"""Pictures of their own kind."""

from dashboard.charts.build import build
from dashboard.charts.pictures import pictured, words
from tests.charts.conftest import Ask


def test_an_indicator_that_names_a_picture_gets_it(ask: Ask) -> None:
    """For one quarter; over time it is lines like any other."""
    curve = ask("lorenz_curve", ("holder_share",))

    assert pictured(curve)
    assert build(curve).title == words(curve)
    assert not pictured(ask("lorenz_curve", ("holder_share",), view="trend"))
    assert not pictured(ask())
