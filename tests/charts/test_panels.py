"""Two splits become small multiples on one scale."""

import pytest

from dashboard.charts.panels import across, drawn_codes, panels
from dashboard.indicators.declared_table import BREAKDOWNS
from tests.charts.conftest import Ask


def test_one_split_is_one_panel_with_a_row_a_group(ask: Ask) -> None:
    """Six groups, six rows, the largest too."""
    (panel,) = panels(ask())

    assert panel.figure["layout"]["yaxis"]["categoryarray"] == ["Asian", "Black", "Mixed", "White", "Other", "Unknown"]


@pytest.mark.parametrize("breakdown", BREAKDOWNS)
def test_all_panels_share_one_scale(ask: Ask, breakdown: str) -> None:
    """A longer bar is a larger figure, whichever panel it is in."""
    drawn = panels(ask("representation_ratio", (breakdown, "ethnic_group")))

    assert len({tuple(panel.figure["layout"]["xaxis"]["range"]) for panel in drawn}) == 1
    assert len(drawn) > 1


def test_the_shorter_split_makes_the_panels() -> None:
    """Few panels of many rows are easier to read than many of few."""
    assert across(("region", "ethnic_group")) == ("ethnic_group", "region")
    assert across(("organisation_type", "ethnic_group_detailed")) == ("organisation_type", "ethnic_group_detailed")
    assert across(("grade",)) == (None, "grade")
    assert across(()) == (None, None)


def test_white_groups_do_not_flatten_the_others(ask: Ask) -> None:
    """In small multiples of shares they are left to the table; in ratios they are drawn."""
    assert "White" not in drawn_codes(ask(by=("region", "ethnic_group")), "ethnic_group")
    assert "White" in drawn_codes(ask("representation_ratio", ("region", "ethnic_group")), "ethnic_group")
    assert "Unknown" in drawn_codes(ask(by=("region", "ethnic_group")), "ethnic_group")


def test_the_census_share_of_each_region_stands_in_its_row(ask: Ask) -> None:
    """London's share beside London, not that of the whole country; none for Scotland."""
    asian = panels(ask(by=("region", "ethnic_group")))[0]
    ticks = next(trace for trace in asian.figure["data"] if trace.get("mode") == "markers")
    shares = dict(zip(ticks["y"], ticks["x"], strict=True))

    assert round(shares["London"], 1) == 20.7
    assert "Scotland" not in shares


def test_an_axis_does_not_tell_what_is_hidden(ask: Ask) -> None:
    """Hiding a group changes no axis but by leaving out its value."""
    seen, hidden = (panels(ask(hidden=codes))[0].figure["layout"]["xaxis"]["range"] for codes in ((), ("Mixed",)))

    assert hidden[1] <= seen[1]


def test_a_journey_is_drawn_to_its_end(ask: Ask) -> None:
    """How much of the way from 0 to 4 is still to come can be seen."""
    (panel,) = panels(ask(key="competency_level", by=("domain",)))

    assert panel.figure["layout"]["xaxis"]["range"][1] > 4
