"""The form in which headers are compared."""

import pytest

from dashboard.ingest.headers.naming import plain


@pytest.mark.parametrize(
    "header", ["organisation_id", "Organisation ID", " ORGANISATION-ID ", "Organisation\xa0Id", "\ufefforganisation.id"]
)
def test_case_and_punctuation_do_not_matter(header: str) -> None:
    """What a person takes for the same name is the same name."""
    assert plain(header) == "organisationid"


def test_what_a_form_says_beside_a_name_does_not_matter() -> None:
    """Required, optional or see note: the name is what stands before it."""
    assert {plain(f"Gender {aside}") for aside in ("(required)", "[Optional]", "(see note 3)", "*", "")} == {"gender"}
    assert plain("Gender (at birth)") != "gender"


def test_digits_and_accents_do_matter() -> None:
    """Two columns never become one by folding away what tells them apart."""
    assert len({plain("q1"), plain("q2"), plain("café"), plain("cafe")}) == 4
