"""The key names every mark that has no label of its own, and no other."""

from dashboard.charts.marks import marks
from tests.charts.conftest import Ask


def shapes(ask: Ask, **asked: object) -> dict[str, str]:
    """Shape -> words."""
    return {mark.shape: mark.text for mark in marks(ask(**asked))}


def test_a_share_names_interval_census_and_stub(ask: Ask) -> None:
    """With the edition and the area of the census."""
    assert shapes(ask, hidden=("Mixed",)) == {
        "interval": "95% interval",
        "tick": "Census 2021, England and Wales",
        "hatch": "too few people, or hidden to protect others",
    }


def test_nothing_hidden_needs_no_stub(ask: Ask) -> None:
    """A key to what is not there would be a riddle."""
    assert "hatch" not in shapes(ask)


def test_a_count_has_no_census_line_and_its_interval_is_protection(ask: Ask) -> None:
    """Fewer than ten is what a hidden count means."""
    assert shapes(ask, key="headcount", hidden=("Mixed",)) == {
        "interval": "range that protection allows",
        "hatch": "fewer than 10, or hidden to protect others",
    }


def test_groups_left_to_the_table_are_named(ask: Ask) -> None:
    """Nobody is left out without a word."""
    assert "White groups are in the table" in shapes(ask, view="trend")["none"]
