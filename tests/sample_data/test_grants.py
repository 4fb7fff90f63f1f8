"""Grants in 360Giving form."""

import polars as pl

from sample_data.uploads import Uploads

PUBLISHED = (
    "Identifier,Title,Description,Currency,Amount Awarded,Award Date,Planned Dates:Start Date,Planned Dates:End Date,"
    "Planned Dates:Duration (months),Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,"
    "Funding Org:Name"
)


def test_titles_are_those_of_the_standard(committed: Uploads) -> None:
    """The flat titles come first, as published; ours come after."""
    header = (committed.folder / "grants.csv").read_text(encoding="utf-8").splitlines()[0]

    assert header.startswith(PUBLISHED + ",amount_applied_for,")


def test_identifiers_cannot_be_taken_for_real_ones(committed: Uploads) -> None:
    """Every grant says that it is an example."""
    assert committed.table("grants")["grant_id"].str.starts_with("360G-example-").all()


def test_nobody_funds_themselves_and_names_agree_with_the_register(committed: Uploads) -> None:
    """Recipient and funder are two organisations of the register, under their names."""
    rows = committed.table("grants")
    names = dict(committed.table("organisations").select("organisation_id", "name").iter_rows())

    assert rows.filter(pl.col("funder_id") == pl.col("recipient_organisation_id")).height == 0
    assert rows["recipient_organisation_id"].replace_strict(names).equals(rows["recipient_name"])
    assert rows["funder_id"].replace_strict(names).equals(rows["funder_name"])


def test_declined_applications_carry_no_money(committed: Uploads) -> None:
    """A declined application has no amount, no dates and no payment."""
    declined = committed.table("grants").filter(pl.col("outcome") == "declined")

    assert declined.height > 100
    assert declined["amount_awarded"].sum() == 0
    assert declined.select("start_date", "end_date", "paid_on").null_count().row(0) == (declined.height,) * 3


def test_a_grant_is_its_direct_cost_and_the_overhead_it_meets(committed: Uploads) -> None:
    """The parts add up, so full-cost recovery can be worked out."""
    awarded = committed.table("grants").filter(pl.col("outcome") == "awarded")
    parts = awarded["direct_cost"] + awarded["overhead_awarded"]

    assert (parts == awarded["amount_awarded"]).all()
    assert (awarded["overhead_awarded"] <= awarded["overhead_allocated"]).all()
