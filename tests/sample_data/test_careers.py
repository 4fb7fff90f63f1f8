"""Leaving and promotion."""

import numpy as np

from sample_data import careers, periods
from sample_data.codes import BLACK, MAINSTREAM, TRUSTEE, VOLUNTEER
from sample_data.history import History
from sample_data.mix import BROAD_OF


def test_only_black_staff_of_mainstream_organisations_are_pushed_out(history: History) -> None:
    """Apart from them, the chance of leaving depends on contract and service alone."""
    people, today = history.people, periods.first_day(history.quarters[-1])
    chance = careers.leaving_chance(history.organisations, people, today)
    black = BROAD_OF[people["ethnic"]] == BLACK
    mainstream = history.organisations.kind[people["organisation"]] == MAINSTREAM
    settled = (people["contract"] == 0) & (people["grade"] < TRUSTEE)
    settled &= people["started"] < today - np.timedelta64(400, "D")

    assert np.unique(chance[settled & ~(black & mainstream)]).size == 1
    assert np.allclose(chance[settled & black & mainstream], 0.034 * careers.BLACK_MAINSTREAM_LEAVING)


def test_trustees_volunteers_and_newcomers_are_not_promoted(history: History) -> None:
    """Promotion is for paid staff with half a year behind them."""
    people, today = history.people, periods.first_day(history.quarters[-1])
    chance = careers.promotion_chance(history.organisations, people, today)
    new = people["started"] > today - np.timedelta64(180, "D")

    assert chance[(people["grade"] == TRUSTEE) | (people["contract"] == VOLUNTEER) | new].max() == 0
    assert chance.max() > 0


def test_a_last_day_is_in_the_quarter_and_not_before_the_first(history: History) -> None:
    """Dates make sense for everybody who ever left."""
    left = history.people.take(~history.people.in_post)

    assert (left["left"] >= left["started"]).all()
    assert (left["reason"] >= 0).all()
    assert (history.people.take(history.people.in_post)["reason"] == -1).all()
