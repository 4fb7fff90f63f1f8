"""Filling empty posts."""

import numpy as np
import polars as pl
import pytest

from sample_data import hiring
from sample_data.generate import SEED
from sample_data.history import History, live
from sample_data.shape import Shape
from sample_data.uploads import Uploads


def test_a_full_network_has_no_empty_posts(history: History) -> None:
    """Where as many people are in post as wanted, nobody is hired; one leaver makes one post of the same kind."""
    people = history.people
    cells = hiring.cell_of(people)
    wanted = np.bincount(cells[people.in_post])
    paid, unpaid = hiring.empty_posts(people, wanted)
    leaver = int(cells[np.flatnonzero(people.in_post & ~people["unpaid"])[0]])
    wanted[leaver] += 1
    one_more, _ = hiring.empty_posts(people, wanted)

    assert (len(paid), len(unpaid)) == (0, 0)
    assert one_more[:, 3].tolist() == [1]


def test_a_returner_keeps_the_pseudonym_and_starts_anew(committed: Uploads) -> None:
    """Some people come back, at the same organisation, with a later first day than their last."""
    spells = (
        committed.table("workforce")
        .group_by("organisation_id", "staff_id", "start_date")
        .agg(left=pl.col("leaving_date").max())
    )
    twice = spells.filter(pl.len().over("organisation_id", "staff_id") > 1).sort(
        "organisation_id", "staff_id", "start_date"
    )
    before = twice.with_columns(last=pl.col("left").shift().over("organisation_id", "staff_id"))
    returns = before.filter(pl.int_range(pl.len()).over("organisation_id", "staff_id") > 0)

    assert returns.height > 5
    assert returns.filter(~(pl.col("start_date") > pl.col("last"))).height == 0


@pytest.mark.parametrize(
    ("shape", "seed"),
    [
        (Shape(quarters=20), SEED),
        (Shape(organisations=30, small=(60, 90), large_share=0.0, quarters=28), 7),
    ],
    ids=["the sample's own seed", "another network"],
)
def test_nobody_is_reported_twice_in_a_quarter(shape: Shape, seed: int) -> None:
    """However long a network lives, an organisation reports nobody twice in a quarter, returners included."""
    lived = live(shape, seed)

    assert returners(lived) > 5
    for snapshot in lived.snapshots:
        assert np.unique(snapshot.people["person"]).size == len(snapshot.people)


def returners(lived: History) -> int:
    """Count the spells that are somebody's second or later one."""
    return len(lived.people) - np.unique(lived.people["person"]).size
