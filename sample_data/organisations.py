"""The made-up organisations: what they are, where they are, how large, and how well they keep records."""

from dataclasses import dataclass

import numpy as np

from sample_data.codes import BY_AND_FOR, FUNDER, LONDON, MAINSTREAM, REGIONS, SPECIALIST, STATUTORY, TYPES
from sample_data.draw import Floats, Ints, pick, stream
from sample_data.names import organisation_names
from sample_data.shape import Shape

LARGE_TYPES = (
    MAINSTREAM,
    MAINSTREAM,
    STATUTORY,
    MAINSTREAM,
    SPECIALIST,
    MAINSTREAM,
    STATUTORY,
    MAINSTREAM,
    BY_AND_FOR,
    SPECIALIST,
    MAINSTREAM,
    BY_AND_FOR,
    STATUTORY,
    BY_AND_FOR,
    SPECIALIST,
)
"""What the large organisations are, largest first."""

COMMUNITIES = (
    "Black",
    "South Asian",
    "All racialised communities",
    "Black",
    "South Asian",
    "All racialised communities",
    "Asian",
    "Black",
    "South Asian",
    "Arab",
    "All racialised communities",
    "Mixed",
    "Black",
    "Gypsy Roma Traveller",
)

REGION_WEIGHTS = (0.05, 0.11, 0.10, 0.08, 0.11, 0.09, 0.22, 0.11, 0.08, 0.08, 0.04, 0.03)
"""How often an organisation is at home in a region; by-and-for organisations twice as often in London."""

HOLDINGS = ("detailed", "broad", "none")
DETAILED_HELD, BROAD_HELD, NONE_HELD = range(3)


@dataclass(frozen=True)
class Organisations:
    """The organisations as parallel arrays; an organisation's position is its number everywhere in this folder.

    Parameters
    ----------
    kind, region, size, team_size, holding
        Type, home region, paid staff, people in a usual team, and how ethnicity is held (`HOLDINGS`), as numbers.
    reach
        Share of the staff in each region, of shape (organisations, regions).
    community
        Which community a by-and-for organisation is for; `None` for the others.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    kind: Ints
    region: Ints
    size: Ints
    team_size: Ints
    holding: Ints
    reach: Floats
    community: tuple[str, ...]

    def of(self, *kinds: int) -> Ints:
        """Number the organisations of these types."""
        return np.flatnonzero(np.isin(self.kind, kinds))

    def ids_of(self, numbers: Ints) -> list[str]:
        """Write organisation numbers as identifiers."""
        return [self.ids[number] for number in numbers]


def build(shape: Shape, seed: int) -> Organisations:
    """Make the organisations of a network: by-and-for a third, large ones first within the register's mixed order."""
    rng = stream(seed, "organisations")
    large = round(shape.organisations * shape.large_share)
    kind, size = _kinds(shape.organisations, large), _sizes(rng, shape, large)
    region = pick(rng, _region_weights(kind))
    region[: min(large, len(REGIONS))] = np.array([6, 1, 4, 7, 2, 3, 6, 5, 6, 8, 9, 4])[: min(large, len(REGIONS))]
    order = rng.permutation(shape.organisations)
    kind, size, region = kind[order], size[order], region[order]
    return Organisations(
        ids=tuple(f"EX-{number + 1:03d}" for number in range(shape.organisations)),
        names=organisation_names([TYPES[type_] for type_ in kind]),
        kind=kind,
        region=region,
        size=size,
        team_size=np.where(size < 60, rng.integers(3, 8, len(size)), rng.integers(5, 13, len(size))),
        holding=_holdings(kind, size),
        reach=_reach(rng, region, size),
        community=_communities(kind),
    )


def _kinds(count: int, large: int) -> Ints:
    """Give a type to each organisation, large ones first, so that a third of all is by-and-for."""
    cycle = [LARGE_TYPES[place % len(LARGE_TYPES)] for place in range(large)]
    left = {BY_AND_FOR: round(count / 3), FUNDER: round(count / 15), STATUTORY: round(count / 10)}
    left |= {SPECIALIST: round(count / 6)}
    for type_ in left:
        cycle += [type_] * max(0, left[type_] - cycle.count(type_))
    return np.array((cycle + [MAINSTREAM] * count)[:count], dtype=np.int64)


def _sizes(rng: np.random.Generator, shape: Shape, large: int) -> Ints:
    """Give paid staff: a falling row of large organisations, then small ones that are mostly nearer the lower end."""
    low, high = shape.small
    small = low + ((high - low + 1) * rng.random(shape.organisations) ** 1.6).astype(np.int64)
    sizes = np.r_[np.geomspace(shape.large[1], shape.large[0], large).astype(np.int64) if large else [], small]
    sizes = sizes[: shape.organisations].astype(np.int64)
    if shape.dominant:
        place = int(np.argmax(sizes))
        sizes[place] = round((sizes.sum() - sizes[place]) * shape.dominant / (1 - shape.dominant))
    return np.asarray(sizes)


def _region_weights(kind: Ints) -> Floats:
    weights = np.tile(REGION_WEIGHTS, (len(kind), 1))
    weights[kind == BY_AND_FOR, LONDON] *= 2
    weights[kind == BY_AND_FOR, REGIONS.index("Northern Ireland")] = 0
    return weights


def _reach(rng: np.random.Generator, region: Ints, size: Ints) -> Floats:
    """Keep small organisations at home; spread those of 200 and more over the country."""
    reach = np.eye(len(REGIONS))[region]
    wide = np.array(REGION_WEIGHTS) * (0.5 + rng.random((len(region), len(REGIONS))))
    share = np.where(size >= 200, 0.65, np.where(size >= 100, 0.3, 0.0))[:, None]
    return np.asarray(reach * (1 - share) + share * wide / wide.sum(axis=1, keepdims=True))


def _holdings(kind: Ints, size: Ints) -> Ints:
    """Let four employers hold only broad groups and one small one hold nothing."""
    holding = np.full(len(kind), DETAILED_HELD)
    others = np.flatnonzero(kind != BY_AND_FOR)
    by_size = others[np.argsort(-size[others], kind="stable")]
    holding[by_size[[place for place in (5, 9, 16, 24) if place < len(by_size)]]] = BROAD_HELD
    holding[by_size[-3:-2]] = NONE_HELD
    return holding


def _communities(kind: Ints) -> tuple[str, ...]:
    numbers = np.cumsum(kind == BY_AND_FOR) - 1
    return tuple(
        COMMUNITIES[number % len(COMMUNITIES)] if type_ == BY_AND_FOR else "None"
        for type_, number in zip(kind, numbers, strict=True)
    )
