"""Residents without an offer in their region."""

import pytest

from dashboard.indicators.coverage.without_offer import NO_GROUP
from tests.indicators.covered_regions import table
from tests.indicators.funded import figures


def test_it_is_the_residents_of_the_regions_without_one() -> None:
    """By hand from the census: of 2,409,283 Black residents, 1,188,369 live in London and 27,561 in Wales."""
    rows = {row["community"]: row for row in figures("without_offer", "community", counts=table()).to_dicts()}

    assert rows["Black"]["value"] == pytest.approx(100 * (1 - (1_188_369 + 27_561) / 2_409_283))
    assert rows["Mixed"]["value"] == pytest.approx(100 * (1 - 48_602 / 1_717_977))
    everyone = rows["All racialised communities"]["value"]
    assert everyone == pytest.approx(100 * (1 - (4_068_564 + 191_661) / (59_597_578 - 48_699_231)))
    assert (rows["Arab"]["status"], rows["Arab"]["note"]) == ("x", NO_GROUP)
