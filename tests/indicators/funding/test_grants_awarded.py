"""Grants are counted over the year."""

from tests.indicators.funded import figures, value


def test_a_year_is_four_quarters_to_the_day() -> None:
    """What was awarded a day before the year began is not in it, and nothing is nought."""
    assert value("grants_awarded") == 5
    assert value("grants_awarded", by_and_for="yes") == 2
    assert value("grants_awarded", organisation_type="funder") == 0


def test_nothing_that_is_published_is_hidden() -> None:
    """Every cell of every split has its exact number."""
    found = figures("grants_awarded", "organisation_type")

    assert set(found["status"]) == {""}
    assert found["lower"].equals(found["value"])
