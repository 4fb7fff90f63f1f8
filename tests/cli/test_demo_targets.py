"""The demonstration's targets are of figures that there are."""

from dashboard.cli.demo_targets import ACTIONS, TARGETS
from dashboard.indicators import discover
from data_models import CLASSIFICATIONS
from data_models.target import codes


def test_they_name_known_indicators_and_codes() -> None:
    """A target on nothing would not be shown."""
    for one in (*TARGETS, *ACTIONS):
        assert one.indicator in discover()
        assert all(code in CLASSIFICATIONS[column].codes for column, code in codes(one.where).items())


def test_every_action_is_on_a_figure_with_a_target() -> None:
    """So that it stands below it."""
    assert {(one.indicator, one.where) for one in ACTIONS} <= {(one.indicator, one.where) for one in TARGETS}
