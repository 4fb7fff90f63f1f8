"""People and places are named as they name themselves."""

import pytest

from dashboard.charts.phrases import listed, people, place, places, sentence, short


@pytest.mark.parametrize(
    ("column", "code", "words"),
    [
        ("racially_minoritised", "yes", "racially minoritised people"),
        ("racially_minoritised", "no", "White people"),
        ("ethnic_group", "Other", "people of other ethnic groups"),
        ("ethnic_group", "Unknown", "people whose ethnicity is not known"),
        ("ethnic_group_detailed", "Any other Asian background", "people of any other Asian background"),
        ("ethnic_group_detailed", "Indian", "Indian people"),
    ],
)
def test_a_group_is_people(column: str, code: str, words: str) -> None:
    """Never a code, never an adjective made into a noun."""
    assert people(column, code) == words


def test_a_place_fits_into_a_sentence() -> None:
    """Each breakdown has its own preposition."""
    assert place("region", "London") == "in London"
    assert place("organisation_type", "by-and-for") == "in by-and-for organisations"
    assert place("organisation_type", "funder") == "at funders"
    assert place("leaving_reason", "Retirement") == "where the reason for leaving is Retirement"
    assert place("targeted", "no") == "in campaigns that were not targeted"
    assert place("recruitment_stage", "shortlisted") == "who were shortlisted"
    assert places({"region": "Wales", "grade": "Manager", "ethnic_group": "Asian"}) == " in Wales at the grade Manager"


def test_a_cell_is_named_briefly() -> None:
    """The group, and where; or where alone."""
    assert short({"region": "Wales", "ethnic_group": "Asian"}) == "Asian in Wales"
    assert short({"region": "Wales"}) == "Wales"
    assert short({}) == "everyone"


def test_a_quarter_is_not_torn_apart() -> None:
    """A line may break before 2026-Q3 but not within it."""
    assert sentence("down since 2026-Q3") == "Down since 2026\N{NON-BREAKING HYPHEN}Q3."


def test_a_list_is_prose_and_has_an_end() -> None:
    """Beyond six names, the others are counted."""
    assert listed(["Asian"]) == "Asian"
    assert listed(["Asian", "Black", "Other"]) == "Asian, Black and Other"
    assert listed([str(number) for number in range(9)]) == "0, 1, 2, 3, 4 and 4 others"
