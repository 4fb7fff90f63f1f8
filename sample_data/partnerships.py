"""The `partnerships` upload table: who leads, who gets what, and how each side rates the other."""

import numpy as np
import polars as pl

from sample_data.codes import BY_AND_FOR, FUNDER
from sample_data.draw import Floats, Ints, happens, stream
from sample_data.organisations import Organisations

DEPENDENCY = (0.30, 0.60)
"""Share of a by-and-for partner's income that comes through its lead."""

DEPENDENCY_OF_OTHERS = (0.02, 0.10)
DELIVERY_TO_MONEY = 1.7
"""Share of the delivery over share of the money, for by-and-for partners; 1 for the others."""

FEE, FEE_OF_OTHERS = 0.13, 0.07
LEAD_SCORE, BY_AND_FOR_SCORE, OTHER_SCORE = 0.80, 0.44, 0.70
"""Chance of each step from 1 to 5 when rating the partnership."""


def rows(
    organisations: Organisations, incomes: Ints, quarters: tuple[str, ...], quarter: str, seed: int
) -> pl.DataFrame:
    """Write every partner of every partnership in one quarter; who partners whom, and for what, stays the same."""
    rng = stream(seed, "partnerships")
    lead, partner, partnership = _pairs(rng, organisations)
    own = organisations.kind[partner] == BY_AND_FOR
    money = _shares(rng, incomes[partner], own, partnership)
    fixed = {"lead": lead, "partner": partner, "partnership": partnership, "own": own}
    scores = stream(seed, f"partnerships {quarter}")
    return _quarter(scores, organisations, incomes, fixed, money, quarters.index(quarter), quarters)


def _pairs(rng: np.random.Generator, organisations: Organisations) -> tuple[Ints, Ints, Ints]:
    """Give each partnership a large lead, two by-and-for partners and one other partner, as far as there are any."""
    candidates = np.flatnonzero(~np.isin(organisations.kind, (BY_AND_FOR, FUNDER)))
    leads = candidates[np.argsort(-organisations.size[candidates], kind="stable")][
        : max(1, len(organisations.ids) // 7)
    ]
    own = rng.permutation(organisations.of(BY_AND_FOR))
    others = rng.permutation(np.setdiff1d(candidates, leads))
    triples = []
    for number, lead in enumerate(leads):
        partners = [*np.roll(own, -2 * number)[:2], *np.roll(others, -number)[:1]]
        triples += [(lead, partner, number) for partner in partners]
    table = np.array(triples, dtype=np.int64).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2]


def _shares(rng: np.random.Generator, income: Ints, own: np.ndarray, partnership: Ints) -> dict[str, Floats]:
    low, high = np.where(own[:, None], DEPENDENCY, DEPENDENCY_OF_OTHERS).T
    budget = np.rint(income * (low + (high - low) * rng.random(len(income))) / 100) * 100
    passed_on = np.bincount(partnership, weights=budget)
    whole = np.rint(passed_on * (2.1 + 0.8 * rng.random(len(passed_on))) / 1000)[partnership] * 1000
    delivery = budget / whole * np.where(own, DELIVERY_TO_MONEY, 1.0)
    fee = np.rint(budget * np.where(own, FEE, FEE_OF_OTHERS) * (0.8 + 0.4 * rng.random(len(budget))) / 10) * 10
    return {"budget": budget, "whole": whole, "delivery": np.round(delivery, 3), "fee": fee}


def _quarter(
    rng: np.random.Generator,
    organisations: Organisations,
    incomes: Ints,
    fixed: dict[str, np.ndarray],
    money: dict[str, Floats],
    place: int,
    quarters: tuple[str, ...],
) -> pl.DataFrame:
    progress, own, size = place / max(1, len(quarters) - 1), fixed["own"], len(fixed["own"])
    score = np.where(own, BY_AND_FOR_SCORE + 0.06 * progress, OTHER_SCORE)
    written = 0.55 + 0.3 * progress > _steady(fixed["partnership"], 0.37)
    co_authored = 0.2 + 0.3 * progress > _steady(fixed["partnership"], 0.61)
    return pl.DataFrame(
        {
            "partnership_id": [f"PTN-{number + 1:02d}" for number in fixed["partnership"]],
            "quarter": [quarters[place]] * size,
            "lead_organisation_id": organisations.ids_of(fixed["lead"]),
            "partner_organisation_id": organisations.ids_of(fixed["partner"]),
            "partnership_budget": money["whole"].astype(np.int64),
            "partner_budget": money["budget"].astype(np.int64),
            "management_fee": money["fee"].astype(np.int64),
            "delivery_share": money["delivery"],
            "partner_total_income": incomes[fixed["partner"]],
            "lead_score": 1 + happens(rng, np.full((size, 4), LEAD_SCORE)).sum(axis=1),
            "partner_score": 1 + happens(rng, np.repeat(score[:, None], 4, axis=1)).sum(axis=1),
            "written_agreement": np.where(written, "yes", "no"),
            "co_authored_budget": np.where(co_authored, "yes", "no"),
        }
    )


def _steady(partnership: Ints, stride: float) -> Floats:
    """Give each partnership a fixed place between 0 and 1, so that an agreement once written stays written."""
    return np.asarray((partnership + 1) * stride % 1)
