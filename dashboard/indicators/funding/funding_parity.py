"""Funding parity: the by-and-for share of pounds over their share of a base, on every base there is."""

import polars as pl

from dashboard.estimators.interval import Interval
from dashboard.estimators.weighted import parity_ratio
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.business_sums import AMOUNT, sums
from dashboard.indicators.census import CITATION, WHOLE_AREA, population
from dashboard.indicators.compared import numbers, with_interval
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.funding_card import PUBLISHED_CARD
from dashboard.indicators.indicator import ProtectedCounts
from dashboard.indicators.own_share import own_share
from dashboard.indicators.pound_shares import per_cent, weighed
from dashboard.indicators.public_rows import in_the_year, on_cells
from dashboard.indicators.sources import LONDON_PARITY, NO_SAMPLE, OWN_WORD, PUBLISHED, SAID_SUPPORTED

NOT_HELD = "Too few organisations have said how many people they support, so this base is not known."
SUPPORTED = DeclaredTable(("by_and_for",), None, "people_supported")
NO_BASE = "There is nobody by-and-for on this base, or nothing of it is known."


def needs(table: DeclaredTable) -> tuple[DeclaredTable, ...]:
    """Grants, and the registers that the bases come from."""
    registers = (DeclaredTable((), None, one) for one in ("organisations", "programmes"))
    return (table, *registers, SUPPORTED.across(AMOUNT))


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
    base = numbers(shares, "base_share")
    ratio = Interval(*(parity_ratio(numbers(shares, name) / 100, base) for name in Interval._fields))
    figures = with_interval(shares, ratio)
    unknown = (pl.col("parity_base") == "people supported") & pl.col("base_share").is_null()
    return answer(
        figures,
        table,
        Impossible(unknown, "x", NOT_HELD),
        Impossible(pl.col("value").is_null(), "x", NO_BASE),
        note=_note(),
    )


def bases(counts: ProtectedCounts) -> pl.DataFrame:
    """Give the by-and-for share of each base: `quarter`, `parity_base` and `base_share`, 0 to 1."""
    registers = (("organisations", "organisations", "organisation_id"), ("services", "programmes", "programme_id"))
    found = [
        own_share(counts, register, key).with_columns(pl.lit(base).alias("parity_base"))
        for base, register, key in registers
    ]
    census = population("racially_minoritised").filter(
        pl.col("region") == WHOLE_AREA, pl.col("racially_minoritised") == "yes"
    )
    residents = float((census["residents"] / census["all_residents"]).item())
    people = pl.DataFrame({"quarter": counts.span("grants")}, schema={"quarter": pl.String})
    whole = people.with_columns(pl.lit("population").alias("parity_base"), pl.lit(residents).alias("base_share"))
    return pl.concat([*found, _supported(counts), whole], how="diagonal")


def _supported(counts: ProtectedCounts) -> pl.DataFrame:
    """The share of the people supported, of released sums; nothing where one of the two is hidden."""
    held = sums(counts, SUPPORTED).with_columns(pl.col("quarter").cast(pl.String))
    own, others = (pl.col("people supported").filter(pl.col("by_and_for") == code).first() for code in ("yes", "no"))
    share = (own / (own + others)).alias("base_share")
    return held.group_by("quarter").agg(share, pl.lit("people supported").alias("parity_base"))


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
    denominator="By-and-for share of organisations, programmes and people supported; share of residents racially minoritised",
    unit="ratio",
    polarity="nearer to parity is better",
    reference_group="The base",
    source=f"{LONDON_PARITY}; {CITATION}",
    methods=("funding_parity", "proportion"),
    estimate=estimate,
    needs=needs,
    breakdowns=("parity_base",),
    always=("parity_base",),
    caveats=(OWN_WORD, "Services are the programmes of the register.", SAID_SUPPORTED, PUBLISHED, NO_SAMPLE),
    sentence="By-and-for organisations got {value} times their share{place} in pounds in the year to {quarter}",
)
