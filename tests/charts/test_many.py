"""Findings about several cells name the sides of parity, or list what each is."""

from dataclasses import replace

from dashboard.charts.cell import cells
from dashboard.charts.many import each, group_of, listing, most, sided
from tests.charts.conftest import Ask
from tests.charts.programmes import LEADERS, STAFF
from tests.charts.programmes import question as courses


def test_groups_are_named_on_their_side_of_parity(ask: Ask) -> None:
    """Above and below, in one sentence."""
    question = ask("representation_ratio", hidden=("Mixed",))

    assert sided(question, cells(question)) == (
        "Other people are a larger share of people in post than of residents; Asian and Black people a smaller one."
    )


def test_only_groups_below_are_said_without_a_larger_share(ask: Ask) -> None:
    """The sentence does not begin with what is not so."""
    question = ask("senior_gap", hidden=("Mixed",))

    assert sided(question, cells(question)) == (
        "Asian, Black and Other people are a smaller share of senior managers than of everyone in post."
    )


def test_a_figure_without_parity_has_no_sides(ask: Ask) -> None:
    """Counts are not above or below anything."""
    question = ask("headcount")

    assert sided(question, cells(question)) == ""


def test_counts_are_listed(ask: Ask) -> None:
    """Every group with its number."""
    question = ask("headcount", hidden=("Mixed",))

    assert "440 Asian, 480 Black and 600 Other people were in post" in listing(question, cells(question))


def test_many_groups_are_not_listed(ask: Ask) -> None:
    """Nineteen numbers are a table, not a sentence."""
    question = ask("headcount", ("ethnic_group_detailed",))

    assert listing(question, cells(question)) == ""


def test_a_common_group_is_named_once(ask: Ask) -> None:
    """And groups that differ are not."""
    assert group_of(cells(ask(by=("grade", "racially_minoritised")))) == " for racially minoritised people"
    assert group_of(cells(ask())) == ""


def test_a_split_of_few_codes_names_each_in_its_place() -> None:
    """Both courses, and the quarter that their figures are of; any other split has no such sentence."""
    asked = courses("completion_rate", {(STAFF,): 75, (LEADERS,): 87})
    said = each(asked, cells(asked)).replace("\N{NON-BREAKING HYPHEN}", "-")

    assert said == (
        "Completion: 75% on the leadership programme for staff and 87% on the development course for leaders, to 2026-Q2."
    )
    assert each(courses("course_places", {}), []) == ""


def test_who_gets_grants_is_said_of_both_and_not_of_the_unknown(ask: Ask) -> None:
    """Two figures are a sentence, and nobody's lowest and highest."""
    question = ask("prompt_share", ("by_and_for",))
    said = each(question, cells(question)).replace("\N{NON-BREAKING HYPHEN}", "-")

    assert said == "Paid on time: 42% for by-and-for organisations and 46% for other organisations, in 2026-Q3."


def test_the_largest_parts_of_a_whole_are_the_finding(ask: Ask) -> None:
    """First and second; of figures that are no parts there is no such sentence."""
    question = ask("leaving_reasons", ("leaving_reason",))
    largest = sorted(cells(question), key=lambda cell: -(cell.now.value or 0))
    said = most(question, cells(question))

    assert said.startswith("Reasons for leaving: most ")
    assert said.index(largest[0].now.text("per cent")) < said.index(", then ")
    assert most(ask("leaver_rate"), cells(ask("leaver_rate"))) == ""


def test_no_clear_difference_is_said_of_shares(ask: Ask) -> None:
    """In words that can be read at once."""
    question = ask("senior_gap")
    unsure = [replace(cell, now=replace(cell.now, lower=-90.0, upper=90.0)) for cell in cells(question)]

    assert sided(question, unsure) == (
        "No group's share of senior managers clearly differs from its share of everyone in post."
    )
