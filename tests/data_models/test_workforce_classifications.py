"""Code lists of people and posts."""

from data_models.workforce_classifications import CLASSIFICATIONS

LISTED = {listed.name: listed for listed in CLASSIFICATIONS}


def test_the_code_lists_are_those_of_the_data_dictionary() -> None:
    """Files elsewhere are written with exactly these codes."""
    assert LISTED["gender"].codes == ("Woman", "Man", "Non-binary", "Prefer to self-describe", "Not stated")
    assert LISTED["age_band"].codes == ("16-24", "25-34", "35-44", "45-54", "55-64", "65+", "Not stated")
    assert LISTED["contract_type"].codes == ("Permanent", "Fixed term", "Bank", "Agency", "Apprentice", "Volunteer")
    assert LISTED["leaving_reason"].codes[:3] == ("Resignation", "Progression elsewhere", "End of contract")


def test_age_bands_are_read_in_their_usual_forms() -> None:
    """Words, spaces and long dashes."""
    forms = {"16 to 24": "16-24", "25 - 34": "25-34", "35\N{EN DASH}44": "35-44", "65 and over": "65+"}

    assert {form: LISTED["age_band"].code_of(form) for form in forms} == forms


def test_declining_to_say_is_an_answer_of_its_own() -> None:
    """It is Not stated, never a group and never blank."""
    asked = ("gender", "age_band", "disability", "leaving_reason")

    assert {LISTED[name].code_of("Prefer not to say") for name in asked} == {"Not stated"}
    assert all(LISTED[name].unknown == ("Not stated",) for name in asked)
