"""Who lives where: the ethnic mix that staff and applicants are drawn from."""

import numpy as np

from sample_data.codes import BROAD_OF_DETAILED, DETAILED, ETHNIC_COUNTS, REGIONS, WHITE_BRITISH
from sample_data.draw import Floats

REGION_COUNTS = {
    "North East": (98046, 26635, 33264, 26341, 2462720, 2397555),
    "North West": (622692, 173922, 163254, 110156, 6347383, 6019385),
    "Yorkshire and The Humber": (487061, 117649, 117011, 79096, 4679966, 4431267),
    "East Midlands": (391111, 129979, 117247, 61946, 4179766, 3882389),
    "West Midlands": (794268, 269023, 178218, 124229, 4585030, 4275558),
    "East of England": (405866, 184956, 179658, 86232, 5478363, 4972148),
    "London": (1817647, 1188369, 505776, 556772, 4731172, 3239280),
    "South East": (650549, 221579, 260866, 135693, 8009377, 7315061),
    "South West": (159183, 69610, 114081, 48701, 5309602, 5008153),
    "Wales": (89032, 27561, 48602, 26466, 2915852, 2814248),
    "Scotland": (212000, 65000, 61000, 48000, 5054000, 4604000),
    "Northern Ireland": (32000, 11000, 14400, 9600, 1836600, 1780000),
}
"""Asian, Black, Mixed, Other, White, White British: Census 2021 (ONS, OGL v3); the last two rows are rough figures,
good enough for made-up people and for nothing else."""


def region_shares() -> Floats:
    """Give the share of the five broad groups in each region, of shape (regions, 5)."""
    counts = np.array([REGION_COUNTS[name][:5] for name in REGIONS], dtype=float)
    return np.asarray(counts / counts.sum(axis=1, keepdims=True))


def detail_shares() -> Floats:
    """Give the share of each of the 19 groups inside its broad group, of shape (regions, 19).

    Only White British differs between regions; the other labels follow England and Wales.
    """
    counts = np.tile([float(people) for _, _, people in ETHNIC_COUNTS], (len(REGIONS), 1))
    british = np.array([REGION_COUNTS[name][5] / REGION_COUNTS[name][4] for name in REGIONS])
    other_white = list(range(WHITE_BRITISH + 1, len(DETAILED)))
    counts[:, WHITE_BRITISH] = counts[:, other_white].sum(axis=1) * british / (1 - british)
    groups = np.array(BROAD_OF_DETAILED)
    for broad in range(5):
        counts[:, groups == broad] /= counts[:, groups == broad].sum(axis=1, keepdims=True)
    return counts
