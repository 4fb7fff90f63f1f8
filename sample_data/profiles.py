"""The `organisation_profiles` upload table: boards, senior teams, reserves and back office."""

import numpy as np
import polars as pl

from sample_data.codes import EXECUTIVE, NOT_STATED, SENIOR_MANAGER, TRUSTEE, WHITE
from sample_data.draw import Flags, Floats, Ints
from sample_data.history import Snapshot
from sample_data.mix import BROAD_OF
from sample_data.organisations import Organisations
from sample_data.workforce import held_ethnicity

RESERVE_MONTHS = np.array([1.3, 3.6, 5.2, 4.0, 14.0])
SUPPORT_SHARE = np.array([0.07, 0.13, 0.17, 0.15, 0.12])
"""By type of organisation: months of spending held in unrestricted reserves, and share spent on support."""


COST_OF_SUPPORT = np.array([210.0, 420.0, 480.0, 900.0, np.inf])
"""Pounds a quarter for each person supported, by type of organisation: by-and-for services stretch theirs furthest."""


def rows(snapshot: Snapshot, organisations: Organisations, incomes: Ints, rng: np.random.Generator) -> pl.DataFrame:
    """Write one quarter's profiles; boards and senior teams are counted from the same people as the workforce file."""
    grade = snapshot.people["grade"]
    board = np.asarray(snapshot.in_post & (grade == TRUSTEE))
    senior = np.asarray(snapshot.in_post & (grade >= SENIOR_MANAGER) & (grade <= EXECUTIVE))
    count = len(organisations.ids)
    spending = incomes * (0.94 + 0.08 * rng.random(count)) * (1 + 0.006 * snapshot.number)
    reserves = spending / 12 * RESERVE_MONTHS[organisations.kind] * (0.6 + 0.8 * rng.random(count))
    support = spending * SUPPORT_SHARE[organisations.kind] * (0.85 + 0.3 * rng.random(count))
    return pl.DataFrame(
        {"organisation_id": organisations.ids, "quarter": [snapshot.quarter] * count}
        | _composition(snapshot, organisations, board, ("board_size", "board_ethnicity_known", "board_minoritised"))
        | _composition(
            snapshot, organisations, senior, ("senior_staff", "senior_ethnicity_known", "senior_minoritised")
        )
        | {
            "unrestricted_reserves": np.rint(reserves / 100).astype(np.int64) * 100,
            "annual_expenditure": np.rint(spending / 100).astype(np.int64) * 100,
            "support_cost": np.rint(support / 100).astype(np.int64) * 100,
            "people_supported": _supported(spending, organisations.kind, rng),
        }
    )


def _supported(spending: Floats, kind: Ints, rng: np.random.Generator) -> Ints:
    """Draw how many people each supports in the quarter; funders support none themselves."""
    return np.asarray(rng.poisson(spending / 4 / COST_OF_SUPPORT[kind]), dtype=np.int64)


def _composition(
    snapshot: Snapshot, organisations: Organisations, who: Flags, names: tuple[str, str, str]
) -> dict[str, Ints]:
    """Count people, those whose ethnicity the employer knows, and the racially minoritised among these."""
    organisation = snapshot.people["organisation"]
    known = who & (held_ethnicity(snapshot, organisations) < NOT_STATED)
    minoritised = known & (BROAD_OF[snapshot.people["ethnic"]] != WHITE)
    count = len(organisations.ids)
    return {
        name: np.bincount(organisation[flags], minlength=count)
        for name, flags in zip(names, (who, known, minoritised), strict=True)
    }
