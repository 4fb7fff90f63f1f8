"""What happens from quarter to quarter: nobody vanishes, nobody is in two places."""

import polars as pl

from sample_data.history import History
from sample_data.uploaded_people import followed, people
from sample_data.uploads import Uploads


def test_nobody_vanishes(committed: Uploads) -> None:
    """Who is in post at a quarter's end is in the next quarter's file, in post or leaving."""
    there = people(committed).filter(~pl.col("left"), "paid", pl.col("quarter") != committed.quarters[-1])

    assert followed(committed).height == there.height


def test_nobody_who_left_is_back_without_a_new_first_day(committed: Uploads) -> None:
    """A spell of work has one row after another and ends once."""
    rows = committed.table("workforce").sort("quarter")
    spells = rows.group_by("organisation_id", "staff_id", "start_date").agg(
        ends=pl.col("leaving_date").count(), last=pl.col("leaving_date").last(), rows=pl.len()
    )

    assert spells["ends"].max() == 1
    assert spells.filter((pl.col("ends") == 1) & pl.col("last").is_null()).height == 0


def test_what_does_not_change_does_not_change(committed: Uploads) -> None:
    """Region, contract and gender stay; grade never falls; an ethnic group once stated stays."""
    rows = people(committed).sort("quarter")
    spell = rows.group_by("organisation_id", "staff_id", "start_date").agg(
        pl.col("region", "contract_type", "gender", "international_recruit").n_unique(),
        stated=pl.col("ethnic_group").filter(pl.col("ethnic_group") != "Not stated").n_unique(),
        falls=(pl.col("rank").diff() < 0).sum(),
        jumps=(pl.col("rank").diff() > 1).sum(),
    )
    steady = spell.select("region", "contract_type", "gender", "international_recruit", "stated").max().row(0)

    assert steady == (1, 1, 1, 1, 1)
    assert spell.select("falls", "jumps").max().row(0) == (0, 0)


def test_no_headcount_halves(committed: Uploads) -> None:
    """No organisation shrinks by half from one quarter to the next."""
    there = people(committed).filter(~pl.col("left")).group_by("organisation_id", "quarter").len()
    change = there.sort("quarter").with_columns(before=pl.col("len").shift().over("organisation_id"))

    assert change.filter(pl.col("len") * 2 <= pl.col("before")).height == 0


def test_the_sample_lives(history: History) -> None:
    """There are joiners, leavers and promotions in every quarter but the first."""
    assert [snapshot.quarter for snapshot in history.snapshots] == list(history.quarters)
    assert all((~snapshot.in_post).sum() > 100 for snapshot in history.snapshots)
    assert all(run.appointed.sum() > 100 for run in history.recruitment)
    assert history.snapshot(history.quarters[-1]).paid.sum() > 5_000
