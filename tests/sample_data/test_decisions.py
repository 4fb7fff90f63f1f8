"""Proposals made to bodies."""

import polars as pl

from sample_data import periods
from sample_data.uploads import Uploads


def test_a_proposal_is_open_only_while_its_decision_lies_ahead(committed: Uploads) -> None:
    """Nothing raised long ago is still open."""
    rows = committed.table("decisions")
    end = periods.last_day(committed.quarters[-1]).item()

    assert rows.filter(pl.col("decided_on") > end).height == 0
    assert rows.filter(pl.col("outcome") == "open")["quarter"].unique().to_list() == [committed.quarters[-1]]


def test_agreed_proposals_have_an_owner_and_a_day(committed: Uploads) -> None:
    """What was adopted or adapted can be followed up; what was declined cannot."""
    rows = committed.table("decisions")
    agreed = pl.col("outcome").is_in(["adopted", "adapted"])

    assert rows.filter(agreed & (pl.col("due_on").is_null() | pl.col("owner_organisation_id").is_null())).height == 0
    assert rows.filter(~agreed & pl.col("due_on").is_not_null()).height == 0


def test_proposers_sit_on_the_body(committed: Uploads) -> None:
    """Only an organisation with a seat proposes."""
    where = ["body_id", "quarter", "organisation_id"]
    proposers = committed.table("decisions").rename({"proposer_organisation_id": "organisation_id"})

    assert proposers.join(committed.table("seats"), on=where, how="anti").height == 0
