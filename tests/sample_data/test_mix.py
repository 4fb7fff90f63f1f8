"""Who is where, as planted."""

import numpy as np
import pytest

from sample_data.census import region_shares
from sample_data.codes import BROAD, BY_AND_FOR, DETAILED, LONDON, MAINSTREAM, SENIOR_MANAGER, WHITE
from sample_data.history import History
from sample_data.mix import APPLICANT_ODDS, BROAD_OF, STAFF_ODDS, broad_mix, staff_mix, to_broad, within


def test_even_odds_give_the_regions_own_share() -> None:
    """With odds of 1 the minoritised share is the census's."""
    mix = broad_mix(np.array([LONDON]), np.array([1.0]))

    assert mix[0, WHITE] == pytest.approx(region_shares()[LONDON, WHITE])
    assert mix.sum() == pytest.approx(1)


def test_shares_fall_with_grade_outside_by_and_for_organisations(history: History) -> None:
    """The glass ceiling is planted in the odds, and by-and-for organisations have none."""
    organisations, grades = history.organisations, np.arange(SENIOR_MANAGER + 1)
    for kind, falls in ((MAINSTREAM, True), (BY_AND_FOR, False)):
        place = np.full(len(grades), organisations.of(kind)[0])
        white = to_broad(staff_mix(organisations, place, organisations.region[place], grades, STAFF_ODDS))[:, WHITE]
        assert bool((np.diff(white) > 0).all()) is falls
        assert (white.max() < 0.2) is not falls


def test_most_people_of_a_by_and_for_organisation_are_of_its_community(history: History) -> None:
    """An organisation for Black communities has mostly Black staff."""
    organisations = history.organisations
    place = np.array([organisations.community.index("Black")])
    shares = staff_mix(organisations, place, organisations.region[place], np.array([1]), STAFF_ODDS)[0]
    groups = (
        "African",
        "Caribbean",
        "Any other Black background",
        "White and Black African",
        "White and Black Caribbean",
    )

    assert shares[[DETAILED.index(label) for label in groups]].sum() > 0.6
    assert shares.sum() == pytest.approx(1)


def test_a_known_broad_group_is_kept() -> None:
    """Somebody appointed as Asian is given an Asian label, even where that is rare."""
    broad = np.arange(len(BROAD)).repeat(20)
    drawn = within(np.random.default_rng(1), np.full((len(broad), len(DETAILED)), 1 / 19), broad)

    assert (BROAD_OF[drawn] == broad).all()


def test_more_apply_than_are_there() -> None:
    """Shortlisting, not a want of applicants, is what keeps shares down at every grade."""
    assert (APPLICANT_ODDS > STAFF_ODDS).all()
