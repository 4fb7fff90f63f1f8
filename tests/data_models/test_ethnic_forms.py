"""What sources put round a wording: taken off, and nobody moves."""

import pytest

from data_models.ethnic_forms import alternatives, is_list_of_nations, is_unwilling, plainer, without_examples
from data_models.ethnic_labels import DETAILED, NOT_STATED
from data_models.ethnic_meaning import meaning

BRITISH = DETAILED["White"][0]


@pytest.mark.parametrize(
    ("wording", "label"),
    [
        ("Asian or Asian British: Indian - England and Wales ethnic category 2011 census", "Indian"),
        ("African - ethnic category 2001 census", "African"),
        ("Mixed: White+Black Caribbean - Eng+Wales eth cat 2011 census", "White and Black Caribbean"),
        ("White: Gypsy/Irish Traveller - Eng+Wales eth cat 2011 census", "Gypsy or Irish Traveller"),
        ("White: Irish, England and Wales ethnic category 2011 census (finding)", "Irish"),
        ("Black or Black British - Caribbean (United Kingdom)", "Caribbean"),
        ("Asian - Other (UK)", "Any other Asian background"),
        ("WhiteBritish", BRITISH), ("BlackCaribbean", "Caribbean"),
        ("Asian/Asian British/Indian", "Indian"), ("Black/Black British\\Somali", "African"), ("Mixed/White and Asian", "White and Asian"),
        ("White: Eng./Welsh/Scot./N.Irish/British", BRITISH), ("English, Welsh, Northern Irish, Scottish or British", BRITISH),
        ("White British - Welsh", BRITISH), ("Asian: Any other backgr'nd", "Any other Asian background"),
        ("White - Any other White background e.g. Polish", "Any other White background"),
        ("Other (for example, Sikh or Jewish)", "Other"), ("Scottish African or British African", "African"),
        ("Black African (West Africa)", "African"), ("Mixed W/B Caribbean", "White and Black Caribbean"),
        ("Not wishing to disclose", NOT_STATED),
        ("Tenant prefers not to say", NOT_STATED), ("I don't know/prefer not to say", NOT_STATED), ("Chose not to declare", NOT_STATED),
        ("Refused / Not stated", NOT_STATED), ("White &amp; Asian", "White and Asian"), ("Indian\u00b9", "Indian"), ("White\nIrish", "Irish"),
    ],
)  # fmt: skip
def test_a_form_means_what_is_inside_it(wording: str, label: str) -> None:
    """A census, a country, examples, a slash, shortened nations: the wording is what it was."""
    assert meaning(wording) == label


@pytest.mark.parametrize(
    "wording",
    [
        "British or mixed British - ethnic category 2001 census", "British (United Kingdom)", "White British/Irish", "English/Welsh",
        "White British (including Irish)", "Mixed/Other", "White/Other", "Asian/Chinese", "Black/African", "Asian/Black", "Not known/not stated",
        "I prefer not to use any of these", "White, but prefer not to say more", "IC3 - Black", "Irish/British", "White or White British or Irish",
    ],
)  # fmt: skip
def test_what_could_be_two_things_is_still_asked(wording: str) -> None:
    """Taking something off must never decide."""
    assert meaning(wording) is None


def test_another_white_background_is_no_list_of_nations() -> None:
    """Other White is not British; other British is."""
    assert meaning("White or White British/Other White") == "Any other White background"
    assert is_list_of_nations("White: Other British")
    assert not is_list_of_nations("White or White British or other White")
    assert not is_list_of_nations("White")


def test_a_text_without_anything_round_it_has_no_other_form() -> None:
    """So that nothing is read twice."""
    assert list(plainer("White and Asian")) == []
    assert without_examples("White") is None
    assert alternatives("White") == []
    assert not is_unwilling("Prefer to self-describe")
