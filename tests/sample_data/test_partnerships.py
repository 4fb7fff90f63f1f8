"""Partnerships."""

import polars as pl

from sample_data.uploads import Uploads


def test_a_partnership_does_not_give_away_more_than_it_has(committed: Uploads) -> None:
    """Partners' budgets and shares of delivery stay within the whole."""
    sums = (
        committed.table("partnerships")
        .group_by("partnership_id", "quarter")
        .agg(pl.col("partner_budget", "management_fee", "delivery_share").sum(), pl.col("partnership_budget").first())
    )

    assert (sums["partner_budget"] + sums["management_fee"] <= sums["partnership_budget"]).all()
    assert sums["delivery_share"].max() <= 1


def test_no_lead_partners_itself_and_agreements_once_written_stay(committed: Uploads) -> None:
    """Who partners whom is the same in every quarter."""
    rows = committed.table("partnerships").sort("quarter")
    steady = rows.group_by("partnership_id", "partner_organisation_id").agg(
        pl.col("lead_organisation_id").n_unique(),
        quarters=pl.len(),
        undone=(pl.col("written_agreement").cast(pl.Int8).diff() < 0).sum(),
    )

    assert rows.filter(pl.col("lead_organisation_id") == pl.col("partner_organisation_id")).height == 0
    assert steady.select("lead_organisation_id", "quarters", "undone").unique().rows() == [
        (1, len(committed.quarters), 0)
    ]
