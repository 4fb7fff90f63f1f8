"""The ethnic mix of regions."""

import numpy as np
import pytest

from sample_data.census import detail_shares, region_shares
from sample_data.codes import LONDON, REGIONS, WHITE, WHITE_BRITISH


def test_shares_are_those_the_census_published() -> None:
    """London and the North East agree with published one-decimal shares: 46.2 % and 7.0 % other than White."""
    other_than_white = 100 * (1 - region_shares()[:, WHITE])

    assert other_than_white[LONDON] == pytest.approx(46.2, abs=0.05)
    assert other_than_white[REGIONS.index("North East")] == pytest.approx(7.0, abs=0.05)


def test_white_british_share_is_the_regions_own() -> None:
    """36.8 % of London is White British, as published."""
    share = region_shares()[LONDON, WHITE] * detail_shares()[LONDON, WHITE_BRITISH]

    assert 100 * share == pytest.approx(36.8, abs=0.05)


def test_shares_add_up() -> None:
    """Broad groups sum to 1 in each region, and so do the labels inside each broad group."""
    assert np.allclose(region_shares().sum(axis=1), 1)
    assert np.allclose(detail_shares().sum(axis=1), 5)
