"""What is not shown is said, with the reason."""

from dashboard.components.board.message import definition
from dashboard.components.board.other_definitions import STAFF, other_definitions
from dashboard.indicators import POPULATIONS, discover


def test_counts_of_staff_say_how_they_could_be_counted_otherwise() -> None:
    """Full-time equivalents, recruits from abroad, bank and agency staff, volunteers."""
    words = other_definitions(discover()["headcount"])
    others = other_definitions(discover()["senior_gap"])

    assert all(one in words for one in ("Full-time equivalents", "under Who counts", "Volunteers are in"))
    assert all(one in others for one in ("full-time equivalents", "abroad", "bank and agency", "under Representation"))
    assert ["Other ways of counting", words] in definition(discover()["headcount"])


def test_movement_says_which_year_it_is_of() -> None:
    """Four quarters to any, or to March; and why no single quarter."""
    assert "with March under Years" in other_definitions(discover()["leavers"])
    assert "handful of people" in other_definitions(discover()["leavers"])
    assert "Volunteers and trustees are out" in other_definitions(discover()["leavers"])


def test_what_counts_no_staff_says_nothing() -> None:
    """Applicants have no contract."""
    assert other_definitions(discover()["applications"]) == ""


def test_the_populations_named_are_there() -> None:
    """A renamed population would lose its sentence."""
    assert set(STAFF) <= set(POPULATIONS)
