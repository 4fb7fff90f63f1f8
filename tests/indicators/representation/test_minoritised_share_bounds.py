"""Bounds for unknown ethnicity by hand and for ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.indicators.representation.minoritised_share_bounds import INDICATOR, NOTE
from tests.indicators.invented_network import EVERYONE, MINORITISED, network
from tests.indicators.people import IdentityCounts, row


def test_the_bounds_are_the_two_suppositions() -> None:
    """100 of 360 known are 27.8 %; 100 of 400 if no unknown is, 140 of 400 if every unknown is."""
    figure = row(INDICATOR.estimate(network(), EVERYONE))

    assert figure["value"] == pytest.approx(100 / 3.6)
    assert (figure["lower"], figure["upper"], figure["note"]) == (25, 35, NOTE)


@given(
    people=st.integers(0, 500), yes=st.integers(0, 500), no=st.integers(0, 500), unknown=st.none() | st.integers(0, 500)
)
def test_the_share_lies_between_its_bounds_whatever_noise_does(
    people: int, yes: int, no: int, unknown: int | None
) -> None:
    """However little the counts add up: bounds in order, between 0 and 100, or a sentence and no figure."""
    groups = {("yes",): yes, ("no",): no} | ({} if unknown is None else {("Unknown",): unknown})
    figure = row(INDICATOR.estimate(IdentityCounts({EVERYONE: {(): people}, MINORITISED: groups}), EVERYONE))

    if figure["status"]:
        assert (figure["status"], figure["value"], figure["lower"]) == ("z", None, None)
    else:
        assert 0 <= figure["lower"] <= figure["value"] + 1e-9
        assert figure["value"] <= figure["upper"] + 1e-9 <= 100 + 1e-6
