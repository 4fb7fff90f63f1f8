"""Released rows become rows of a chart in the order of the classification."""

from dashboard.charts.palette import FOCUS, QUIET
from dashboard.charts.rows import capped, colour, crowds, is_compared, row, rows
from dashboard.indicators import discover
from tests.charts.conftest import Ask


def test_groups_stand_alphabetically_with_other_and_unknown_last(ask: Ask) -> None:
    """The order is the classification's, whatever order the release has."""
    shuffled = ask().latest.sample(frac=1, random_state=5)

    assert [one.label for one in rows(shuffled, "ethnic_group")] == [
        "Asian",
        "Black",
        "Mixed",
        "White",
        "Other",
        "Unknown",
    ]


def test_a_hidden_figure_has_no_number(ask: Ask) -> None:
    """Hidden stays hidden: no value, no interval."""
    mixed = rows(ask(hidden=("Mixed",)).latest, "ethnic_group")[2]

    assert (mixed.value, mixed.lower, mixed.upper, mixed.hidden) == (None, None, None, True)


def test_a_benchmark_stands_beside_its_group(ask: Ask) -> None:
    """Each code gets its own, and groups without one get none."""
    drawn = rows(ask().latest, "ethnic_group", {"Asian": 9.25})

    assert [one.benchmark for one in drawn[:2]] == [9.25, None]


def test_groups_that_others_are_compared_with_are_quiet() -> None:
    """White and Unknown are grey; a grade or region of the same name would not be."""
    assert [colour("ethnic_group", code) for code in ("Asian", "White", "Unknown")] == [FOCUS, QUIET, QUIET]
    assert is_compared("racially_minoritised", "no")
    assert not is_compared("region", "Unknown")


def test_only_white_groups_crowd_out_others_and_only_where_people_are_counted() -> None:
    """Or shared out; ratios and rates have one scale for all, and Unknown is always shown."""
    known = discover()

    assert crowds("ethnic_group", "White", known["workforce_share"])
    assert crowds("ethnic_group", "White", known["headcount"])
    assert not crowds("ethnic_group", "White", known["survival"])
    assert not crowds("ethnic_group", "White", known["leaver_ratio"])
    assert not crowds("ethnic_group", "Unknown", known["headcount"])


def test_a_bound_is_read_from_the_note(ask: Ask) -> None:
    """Notes that are no bounds are left alone."""
    figure = ask().latest.iloc[0].copy()
    figure["note"] = "over 90 %"

    assert row(figure, "Asian").capped == "over 90%"
    assert capped("There is nobody in this group, so there is no share.") == ""


def test_a_cap_is_read_from_a_note_that_says_more() -> None:
    """A figure that stands from an earlier quarter says of which; the words beside the mark are the bound alone."""
    assert capped("over 90 % As at 2026-Q2.") == "over 90%"
    assert capped("under 10 %") == "under 10%"
    assert capped("As at 2026-Q2.") == ""
