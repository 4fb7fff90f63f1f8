"""Board gap by hand."""

import pytest

from dashboard.indicators.representation.board_gap import INDICATOR
from tests.indicators.invented_network import COUNTS, EVERYONE, GRADES, GRADES_MINORITISED, MINORITISED, network
from tests.indicators.people import IdentityCounts, row


def test_trustees_are_set_against_everybody_else() -> None:
    """10 of 50 trustees are 20 %, less (100 - 10) of (400 - 50) others, 25.71 %."""
    figure = row(INDICATOR.estimate(network(), MINORITISED), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(20 - 100 * 90 / 350)
    assert (figure["numerator"], figure["denominator"], figure["base"]) == (10, 50, 50)


def test_boards_without_a_workforce_have_a_sentence() -> None:
    """Where everybody is a trustee there is nobody to compare with, and nothing is divided by nought."""
    counts = IdentityCounts(
        COUNTS
        | {
            EVERYONE: {(): 50},
            MINORITISED: {("yes",): 10},
            GRADES: {("Trustee",): 50},
            GRADES_MINORITISED: {("Trustee", "yes"): 10},
        }
    )
    figure = row(INDICATOR.estimate(counts, MINORITISED), racially_minoritised="yes")

    assert (figure["value"], figure["status"]) == (None, "z")
