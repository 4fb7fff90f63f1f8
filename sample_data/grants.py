"""The `grants` upload table, in 360Giving's flat titles with our own columns after them."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from sample_data import periods
from sample_data.codes import BY_AND_FOR, FUNDER, STATUTORY
from sample_data.draw import Flags, Floats, Ints, happens, labelled, pick
from sample_data.organisations import Organisations
from sample_data.roster import Column

RESTRICTIONS = ("unrestricted", "core", "flexible", "restricted project", "restricted post", "unknown")
PURPOSES = (
    "Culturally specific advocacy",
    "Work with people who cause harm",
    "Helpline and casework",
    "Children and family support",
    "Training for front-line staff",
    "Core running costs",
)
LARGE_INCOME = 3_000_000
"""Pounds over a grant's length; above it grants grow only a fifth as fast as income, so that none dwarfs all others."""

DURATIONS = np.array([6, 12, 18, 24, 36, 60])


@dataclass(frozen=True)
class Terms:
    """What funding is like for one side: by-and-for organisations, or everybody else."""

    applications: float
    success: float
    yearly_share: tuple[float, float]
    restriction: tuple[float, ...]
    duration: tuple[float, ...]
    overhead_met: float
    application_hours: tuple[float, float]
    reporting_hours_per_10k: float
    upfront: float
    on_time: float


BY_AND_FOR_TERMS = Terms(
    applications=1.2,
    success=0.36,
    yearly_share=(0.015, 0.05),
    restriction=(0.05, 0.06, 0.05, 0.52, 0.28, 0.04),
    duration=(0.22, 0.48, 0.16, 0.10, 0.04, 0.0),
    overhead_met=0.45,
    application_hours=(24, 30),
    reporting_hours_per_10k=12.0,
    upfront=0.30,
    on_time=0.60,
)
OTHER_TERMS = Terms(
    applications=1.0,
    success=0.62,
    yearly_share=(0.02, 0.07),
    restriction=(0.12, 0.17, 0.12, 0.42, 0.13, 0.04),
    duration=(0.03, 0.18, 0.12, 0.29, 0.30, 0.08),
    overhead_met=0.86,
    application_hours=(30, 40),
    reporting_hours_per_10k=2.6,
    upfront=0.68,
    on_time=0.91,
)
"""Applications a quarter; chance of success; grant a year as a share of yearly income; weights of `RESTRICTIONS` and
`DURATIONS`; share of overheads met; hours (least, and spread on top); reporting hours per 10,000 pounds; share paid
upfront and on time."""


def rows(
    organisations: Organisations, incomes: Ints, quarters: tuple[str, ...], rng: np.random.Generator
) -> pl.DataFrame:
    """Write every application decided within the sample, awarded or declined, by day of decision."""
    by_and_for = organisations.kind == BY_AND_FOR
    per_quarter = np.where(by_and_for, BY_AND_FOR_TERMS.applications, OTHER_TERMS.applications)
    per_quarter[organisations.kind == FUNDER] = 0
    recipient = np.repeat(np.arange(len(incomes)), rng.poisson(per_quarter * len(quarters)))
    favoured = ~by_and_for[recipient]
    funder = _funders(rng, organisations, recipient)
    decided = _decided(rng, quarters, len(recipient))
    order = np.lexsort((recipient, decided))
    recipient, favoured, funder, decided = recipient[order], favoured[order], funder[order], decided[order]
    awarded = happens(rng, _by_side(favoured, "success"))
    purpose = labelled(PURPOSES, rng.integers(0, len(PURPOSES), len(recipient)))
    head = pl.DataFrame(
        {
            "Identifier": [f"360G-example-{number + 1:05d}" for number in range(len(recipient))],
            "Title": purpose,
            "Description": [f"Made-up grant towards: {text.lower()}." for text in purpose],
            "Currency": ["GBP"] * len(recipient),
        }
    )
    months = DURATIONS[pick(rng, _by_side(favoured, "duration"))]
    money = _money(rng, incomes[recipient] * months / 12, favoured, awarded)
    dates = _dates(rng, months, awarded, decided)
    parties = pl.DataFrame(
        {
            "Recipient Org:Identifier": organisations.ids_of(recipient),
            "Recipient Org:Name": labelled(organisations.names, recipient),
            "Funding Org:Identifier": organisations.ids_of(funder),
            "Funding Org:Name": labelled(organisations.names, funder),
        }
    )
    ours = _terms(rng, favoured, awarded, decided, money["Amount Awarded"].to_numpy())
    published = pl.concat([head, money.select("Amount Awarded"), dates, parties], how="horizontal")
    return pl.concat([published, money.drop("Amount Awarded"), ours], how="horizontal")


def _by_side(favoured: Flags, term: str) -> Floats:
    """Give a term of funding to each grant, by side."""
    sides = np.array([getattr(BY_AND_FOR_TERMS, term), getattr(OTHER_TERMS, term)], dtype=float)
    return np.asarray(sides[favoured.astype(int)])


def _funders(rng: np.random.Generator, organisations: Organisations, recipient: Ints) -> Ints:
    """Draw who decides: a funder, or one time in three a statutory body; never the recipient itself."""
    funders = organisations.of(FUNDER)
    both = np.r_[funders, funders, organisations.of(STATUTORY)]
    if not len(both):
        both = np.arange(len(organisations.ids))
    drawn = both[rng.integers(0, len(both), len(recipient))]
    return np.asarray(np.where(drawn == recipient, both[0], drawn), dtype=np.int64)


def _decided(rng: np.random.Generator, quarters: tuple[str, ...], size: int) -> Column:
    first, last = periods.first_day(quarters[0]), periods.last_day(quarters[-1])
    return np.asarray(first + rng.integers(0, int((last - first).astype(int)) + 1, size).astype("timedelta64[D]"))


def _money(rng: np.random.Generator, income: Floats, favoured: Flags, awarded: Flags) -> pl.DataFrame:
    low, high = _by_side(favoured, "yearly_share").T
    direct = np.maximum(
        1_000,
        np.minimum(income, LARGE_INCOME + 0.2 * (income - LARGE_INCOME))
        * (low + (high - low) * rng.random(len(income))),
    )
    direct = np.rint(direct / 500) * 500
    allocated = np.rint(direct * (0.14 + 0.08 * rng.random(len(income))) / 100) * 100
    met = np.clip(_by_side(favoured, "overhead_met") * (0.7 + 0.6 * rng.random(len(income))), 0, 1)
    overhead = np.rint(allocated * met / 100) * 100
    amount = np.where(awarded, direct + overhead, 0)
    paid = np.rint(amount * (0.4 + 0.6 * rng.random(len(income))) / 100) * 100
    columns = {
        "Amount Awarded": amount,
        "amount_applied_for": direct + allocated,
        "amount_disbursed": paid,
        "direct_cost": direct,
        "overhead_allocated": allocated,
        "overhead_awarded": np.where(awarded, overhead, 0),
    }
    return pl.DataFrame({name: values.astype(np.int64) for name, values in columns.items()})


def _dates(rng: np.random.Generator, months: Ints, awarded: Flags, decided: Column) -> pl.DataFrame:
    start = (decided + rng.integers(14, 90, len(decided)).astype("timedelta64[D]")).astype("datetime64[M]") + 1
    end = (start + months).astype("datetime64[D]") - np.timedelta64(1, "D")
    planned = {"Planned Dates:Start Date": start, "Planned Dates:End Date": end}
    return pl.DataFrame(
        {"Award Date": _column(decided)}
        | {
            title: _column(np.where(awarded, days.astype("datetime64[D]"), periods.NEVER))
            for title, days in planned.items()
        }
        | {"Planned Dates:Duration (months)": pl.Series(months).set(pl.Series(~awarded), None)}
    )


def _column(days: Column) -> pl.Series:
    return pl.Series(days.astype("datetime64[ms]")).cast(pl.Date)


def _terms(rng: np.random.Generator, favoured: Flags, awarded: Flags, decided: Column, amount: Ints) -> pl.DataFrame:
    size = len(decided)
    least, more = _by_side(favoured, "application_hours").T
    reporting = _by_side(favoured, "reporting_hours_per_10k") * amount / 10_000 * (0.6 + 0.8 * rng.random(size))
    due = decided + rng.integers(20, 60, size).astype("timedelta64[D]")
    on_time = happens(rng, _by_side(favoured, "on_time"))
    days = np.where(on_time, -rng.integers(0, 10, size), rng.integers(5, 75, size)).astype("timedelta64[D]")
    paid_on = np.where(awarded, due + days, periods.NEVER)
    return pl.DataFrame(
        {
            "restriction": labelled(RESTRICTIONS, pick(rng, _by_side(favoured, "restriction"))),
            "open_call": np.where(happens(rng, np.where(favoured, 0.55, 0.8)), "yes", "no"),
            "application_hours": np.rint(least + more * rng.random(size)).astype(np.int64),
            "reporting_hours": pl.Series(np.maximum(2, np.rint(reporting)).astype(np.int64)).set(
                pl.Series(~awarded), None
            ),
            "paid_upfront": pl.Series(np.where(happens(rng, _by_side(favoured, "upfront")), "yes", "no")).set(
                pl.Series(~awarded), None
            ),
            "due_date": _column(np.where(awarded, due, periods.NEVER)),
            "paid_on": _column(paid_on),
            "outcome": np.where(awarded, "awarded", "declined"),
        }
    )
