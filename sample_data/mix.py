"""How racially minoritised staff, applicants and trustees are: the planted gaps in who is where."""

import numpy as np

from sample_data.census import detail_shares, region_shares
from sample_data.codes import BROAD, BROAD_OF_DETAILED, BY_AND_FOR, DETAILED, WHITE
from sample_data.draw import Floats, Ints, pick
from sample_data.organisations import Organisations

SECTOR_LEAN = np.array([0.85, 1.3, 1.0, 0.7])
"""Asian, Black, Mixed, Other: how strongly the sector draws on each, against the region's census."""

STAFF_ODDS = np.array([1.2, 1.1, 0.85, 0.62, 0.5, 0.36, 0.27, 0.32])
"""By grade: odds of being racially minoritised against the region's census odds, outside by-and-for organisations."""

APPLICANT_ODDS = np.array([2.5, 2.45, 1.95, 1.5, 1.2, 0.85, 0.65, 0.35])
"""The same among applicants: many apply, and shortlisting takes the difference away again."""

TARGETED_LIFT = 1.6
"""What targeted recruitment multiplies those odds by."""

BY_AND_FOR_SHARE = np.array([0.9, 0.9, 0.88, 0.86, 0.86, 0.86, 0.88, 0.86])
"""Racially minoritised share of each grade in by-and-for organisations."""

OWN_COMMUNITY = 0.72
"""How much of a by-and-for organisation's minoritised staff is of the community it is for."""

COMMUNITY_GROUPS: dict[str, tuple[str, ...]] = {
    "Black": (
        "African",
        "Caribbean",
        "Any other Black background",
        "White and Black African",
        "White and Black Caribbean",
    ),
    "South Asian": ("Bangladeshi", "Indian", "Pakistani", "Any other Asian background"),
    "Asian": ("Bangladeshi", "Indian", "Pakistani", "Chinese", "Any other Asian background"),
    "Mixed": DETAILED[8:12],
    "Arab": ("Arab", "Any other ethnic group"),
    "Gypsy Roma Traveller": ("Gypsy or Irish Traveller", "Roma"),
}

DETAIL = detail_shares()
REGION = region_shares()
BROAD_OF = np.array(BROAD_OF_DETAILED)


def broad_mix(region: Ints, odds: Floats) -> Floats:
    """Give the five broad groups' shares, of shape (rows, 5), with minoritised odds at `odds` times the region's."""
    census = 1 - REGION[region, WHITE]
    lifted = census / (1 - census) * odds
    share = lifted / (1 + lifted)
    groups = REGION[region][:, :WHITE] * SECTOR_LEAN
    return np.column_stack([groups / groups.sum(axis=1, keepdims=True) * share[:, None], 1 - share])


def detailed_mix(region: Ints, broad: Floats) -> Floats:
    """Split broad-group shares over the 19 groups, of shape (rows, 19)."""
    return np.asarray(broad[:, BROAD_OF] * DETAIL[region])


def staff_mix(organisations: Organisations, organisation: Ints, region: Ints, grade: Ints, odds: Floats) -> Floats:
    """Give the 19 groups' shares for people of these organisations, regions and grades.

    Parameters
    ----------
    odds
        By grade, for organisations that are not by-and-for: `STAFF_ODDS` or `APPLICANT_ODDS`.
    """
    shares = detailed_mix(region, broad_mix(region, odds[grade]))
    own = organisations.kind[organisation] == BY_AND_FOR
    shares[own] = _by_and_for_mix(organisations, organisation[own], region[own], grade[own])
    return shares


def _by_and_for_mix(organisations: Organisations, organisation: Ints, region: Ints, grade: Ints) -> Floats:
    minoritised = BROAD_OF[None, :] != WHITE
    base = DETAIL[region] * REGION[region][:, BROAD_OF]
    other = np.where(minoritised, base, 0.0)
    other /= other.sum(axis=1, keepdims=True)
    white = np.where(minoritised, 0.0, base)
    white /= white.sum(axis=1, keepdims=True)
    own, has_own = _community_mix(organisations, organisation)
    share_own = np.where(has_own, OWN_COMMUNITY, 0.0)[:, None]
    share = BY_AND_FOR_SHARE[grade][:, None]
    return np.asarray(share * (share_own * own + (1 - share_own) * other) + (1 - share) * white)


def _community_mix(organisations: Organisations, organisation: Ints) -> tuple[Floats, np.ndarray]:
    """Share of the 19 groups inside the community an organisation is for; none for those for all communities."""
    table = np.zeros((len(organisations.ids), len(DETAILED)))
    for number, community in enumerate(organisations.community):
        groups = [DETAILED.index(label) for label in COMMUNITY_GROUPS.get(community, ())]
        table[number, groups] = DETAIL[0, groups] * REGION[0, BROAD_OF[groups]]
    totals = table.sum(axis=1, keepdims=True)
    table = np.divide(table, totals, out=np.zeros_like(table), where=totals > 0)
    return table[organisation], (totals[:, 0] > 0)[organisation]


def within(rng: np.random.Generator, shares: Floats, broad: Ints) -> Ints:
    """Draw one of the 19 groups for people whose broad group is known already."""
    allowed = np.where(BROAD_OF[None, :] == broad[:, None], shares, 0.0)
    return pick(rng, np.where(allowed.sum(axis=1, keepdims=True) > 0, allowed, BROAD_OF[None, :] == broad[:, None]))


def to_broad(shares: Floats) -> Floats:
    """Add the 19 groups' shares up to the five broad ones."""
    return np.column_stack([shares[:, broad == BROAD_OF].sum(axis=1) for broad in range(len(BROAD))])
