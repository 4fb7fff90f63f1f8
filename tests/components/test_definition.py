"""Other ways of counting, offered only where there are any."""

from dashboard.components.definition import DEFINITIONS, definitions_of, financial_year, has_years, under, usual


def test_only_definitions_that_change_something_are_offered() -> None:
    """Shares and headcounts have all of them, seniority has its own only."""
    assert definitions_of(["workforce_share", "senior_gap"]) == tuple(DEFINITIONS)
    assert definitions_of(["senior_gap"]) == ("everyone",)


def test_an_indicator_is_counted_in_the_usual_way_unless_there_is_another() -> None:
    """And under the usual definition always."""
    assert under("workforce_share", "home") == "workforce_share_home"
    assert under("workforce_share", "everyone") == "workforce_share"
    assert under("senior_gap", "home") == "senior_gap"


def test_years_are_for_what_happens_in_one() -> None:
    """Leaving and applying, and not who is in post on a day."""
    assert has_years(["leaver_ratio"])
    assert has_years(["applications"])
    assert not has_years(["workforce_share", "senior_gap"])
    assert not has_years([])


def test_a_financial_year_ends_in_march() -> None:
    """At the turn of the century, too."""
    assert financial_year("2026-Q1") == "2025/26"
    assert financial_year("2100-Q1") == "2099/00"


def test_the_usual_definition_is_known_of_every_other() -> None:
    """So that a link to either finds the card."""
    assert usual("workforce_share_home") == ("workforce_share", "home")
    assert usual("workforce_share") == ("workforce_share", "everyone")
