"""Funding parity: the by-and-for share of pounds over their share of a base, on every base there is."""

import polars as pl

from dashboard.estimators.weighted import parity_ratio
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.census import CITATION, WHOLE_AREA, population
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.pound_shares import per_cent, weighed
from dashboard.indicators.public_rows import in_the_quarter, in_the_year, on_cells
from dashboard.indicators.sources import LONDON_PARITY, NO_SAMPLE, OWN_WORD, PUBLISHED

NOT_HELD = "No upload table says how many people each organisation supports, so this base is not known."
NO_BASE = "There is nobody by-and-for on this base, or nothing of it is known."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Grants, and the registers that the bases come from."""
    return (table, DeclaredTable((), None, "organisations"), DeclaredTable((), None, "programmes"))


def estimate(counts: ProtectedCounts, table: DeclaredTable) -> pl.DataFrame:
    """Divide the by-and-for share of pounds, of recipients in the register, by their share of each base."""
    held = weighed(in_the_year(counts, "grants"), "amount").filter(pl.col("by_and_for") != "unknown")
    sums = held.group_by("quarter").agg(
        pl.col("weight").filter(pl.col("by_and_for") == "yes").sum().alias("part"),
        pl.col("weight").sum().alias("whole"),
        (pl.col("weight") ** 2).sum().alias("squares"),
    )
    shares = per_cent(on_cells(counts, table, sums)).join(
        bases(counts), on=["quarter", "parity_base"], how="left", maintain_order="left"
    )
    figures = shares.with_columns(
        pl.Series(name, parity_ratio(shares[name] / 100, shares["base_share"])).fill_nan(None)
        for name in ("value", "lower", "upper")
    )
    unknown = Impossible(pl.col("parity_base") == "people supported", "x", NOT_HELD)
    return answer(figures, table, unknown, Impossible(pl.col("value").is_null(), "x", NO_BASE), note=_note())


def bases(counts: ProtectedCounts) -> pl.DataFrame:
    """Give the by-and-for share of each base: `quarter`, `parity_base` and `base_share`, 0 to 1."""
    registers = (("organisations", "organisations", "organisation_id"), ("services", "programmes", "programme_id"))
    found = [_register(counts, population, key, base) for base, population, key in registers]
    census = population("racially_minoritised").filter(
        pl.col("region") == WHOLE_AREA, pl.col("racially_minoritised") == "yes"
    )
    residents = float((census["residents"] / census["all_residents"]).item())
    people = pl.DataFrame({"quarter": counts.span("grants")}, schema={"quarter": pl.String})
    whole = people.with_columns(pl.lit("population").alias("parity_base"), pl.lit(residents).alias("base_share"))
    return pl.concat([*found, whole])


def _register(counts: ProtectedCounts, register: str, key: str, base: str) -> pl.DataFrame:
    rows = in_the_quarter(counts, register).filter(pl.col("by_and_for") != "unknown").unique(["quarter", key])
    mean = (pl.col("by_and_for") == "yes").mean()
    return rows.group_by("quarter").agg(pl.lit(base).alias("parity_base"), mean.alias("base_share"))


def _note() -> pl.Expr:
    return pl.format(
        "By-and-for organisations: {} % of the pounds, {} % of the base.",
        (100 * pl.col("part") / pl.col("whole")).round(1),
        (100 * pl.col("base_share")).round(1),
    )


INDICATOR = PUBLISHED_CARD(
    title="Funding parity",
    definition=(
        "By-and-for organisations' share of the pounds awarded in the year to the end of the quarter, divided by their "
        "share of a base: 1 is parity, 0.5 is half of it. Every base is shown, because each tells another story: "
        "organisations that can be funded, services delivered, people supported, and residents who are racially minoritised."
    ),
    numerator="By-and-for share of pounds awarded to recipients in the register",
    denominator="By-and-for share of organisations and of programmes; share of residents who are racially minoritised",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="The base",
    source=f"{LONDON_PARITY}; {CITATION}",
    methods=("funding_parity", "proportion"),
    estimate=estimate,
    needs=needs,
    breakdowns=("parity_base",),
    always=("parity_base",),
    caveats=(OWN_WORD, "Services are the programmes of the register.", PUBLISHED, NO_SAMPLE),
    sentence="By-and-for organisations got {value} times their share{place} in pounds in the year to {quarter}",
)
