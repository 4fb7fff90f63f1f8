"""Codes of a classification."""

import pytest

from dashboard.ingest.conversion.converted import Reading
from data_models import CLASSIFICATIONS
from tests.ingest.conversion.columns_of import AGE_BAND, COMMUNITY, ETHNIC_GROUP, GRADE, convert, faulty, values


@pytest.mark.parametrize("cell", ["Senior manager", "senior manager", " SENIOR  MANAGER ", "Senior\xa0manager"])
def test_case_and_spacing_do_not_matter(cell: str) -> None:
    """The code is stored as the list has it."""
    assert values(GRADE, cell) == ["Senior manager"]


@pytest.mark.parametrize("name", CLASSIFICATIONS)
def test_every_code_is_itself(name: str) -> None:
    """No code is read as another."""
    codes = CLASSIFICATIONS[name].codes

    assert [CLASSIFICATIONS[name].code_of(code.upper()) for code in codes] == list(codes)


def test_a_likely_code_is_mentioned_and_not_taken() -> None:
    """The sender decides."""
    found = convert(GRADE, "Managre")

    assert found.values.to_list() == [None]
    assert found.faults["message"].item().endswith("Did you mean Manager?")
    assert "Did you mean" not in convert(GRADE, "xyz").faults["message"].item()


@pytest.mark.parametrize("cell", ["Irsh", "Blak", "Ethnic minority", "White Britsh", "Asian Indain", "Any other"])
def test_ethnic_groups_are_never_guessed(cell: str) -> None:
    """Two in five real spellings land in the wrong group by likeness alone."""
    assert values(ETHNIC_GROUP, cell) == [None]
    assert faulty(ETHNIC_GROUP, cell) == [(0, "not on the list")]


def test_spellings_on_the_list_are_read() -> None:
    """Those that published question sets use."""
    assert values(ETHNIC_GROUP, "White British", "Prefer not to say", "arab") == [
        "English, Welsh, Scottish, Northern Irish or British",
        "Not stated",
        "Arab",
    ]


def test_several_codes_may_stand_in_one_cell() -> None:
    """Joined by semicolons, each checked."""
    assert values(COMMUNITY, "Black;asian", "Arab; Mixed ;", "None") == ["Black;Asian", "Arab;Mixed", "None"]
    assert faulty(COMMUNITY, "Black;Martian") == [(0, "not on the list")]


def test_ages_are_read_as_bands_and_that_is_told() -> None:
    """What staff systems export is an age, and the band is all that is kept."""
    found = convert(AGE_BAND, "40", "25-34", "64.0", "12")

    assert found.values.to_list() == ["35-44", "25-34", "55-64", None]
    assert found.readings == {Reading.BANDED: 2}
