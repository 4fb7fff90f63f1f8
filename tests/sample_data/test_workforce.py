"""The workforce files."""

import numpy as np
import polars as pl

from sample_data.codes import NOT_COLLECTED, NOT_STATED
from sample_data.history import History
from sample_data.uploads import Uploads
from sample_data.workforce import held_ethnicity, staff_ids


def test_every_region_has_several_employers(committed: Uploads) -> None:
    """So that regional figures can clear the disclosure rules."""
    there = committed.table("workforce").filter(pl.col("quarter") == committed.quarters[-1])

    assert there.group_by("region").agg(pl.col("organisation_id").n_unique())["organisation_id"].min() >= 3
    assert there["region"].n_unique() == 12


def test_trustees_and_volunteers_are_there_unpaid(committed: Uploads) -> None:
    """Both exist, with no time and no pay."""
    unpaid = committed.table("workforce").filter(pl.col("salary").is_null())

    assert unpaid["fte"].max() == 0
    assert set(unpaid["contract_type"]) == {"Volunteer"}
    assert {"Trustee", "Frontline"} <= set(unpaid["grade"])


def test_unknown_ethnicity_is_rare_falling_and_of_both_kinds(committed: Uploads) -> None:
    """Some never asked, some never answered, fewer each year."""
    rows = committed.table("workforce").filter(pl.col("leaving_date").is_null())
    unknown = pl.col("ethnic_group").is_in(["Not stated", "Not collected"])
    shares = rows.group_by("quarter").agg(unknown.mean()).sort("quarter")["ethnic_group"]

    assert 0.02 < shares[-1] < shares[0] < 0.1
    assert {"Not stated", "Not collected", "Black", "African"} <= set(rows["ethnic_group"])


def test_by_and_for_organisations_have_mostly_minoritised_staff(committed: Uploads) -> None:
    """All but the one for Gypsy, Roma and Traveller people, whose census labels are White."""
    rows = committed.with_type("workforce").filter("own", pl.col("salary").is_not_null())
    labels = ["English, Welsh, Scottish, Northern Irish or British", "Irish", "Any other White background"]
    white = rows.group_by("organisation_id").agg(pl.col("ethnic_group").is_in(labels).mean())

    assert white["ethnic_group"].max() < 0.5
    assert white["ethnic_group"].mean() < 0.2


def test_a_person_keeps_the_pseudonym(history: History) -> None:
    """The same number is the same pseudonym in every quarter."""
    first, last = history.snapshots[0].people, history.snapshots[-1].people
    names = dict(zip(first["person"].tolist(), staff_ids(first, history.seed), strict=True))
    later = dict(zip(last["person"].tolist(), staff_ids(last, history.seed), strict=True))

    assert {later[person] == names[person] for person in names.keys() & later.keys()} == {True}


def test_what_is_not_held_is_not_written(history: History) -> None:
    """Not collected hides Not stated, and both hide the person's group."""
    held = held_ethnicity(history.snapshots[0], history.organisations)

    assert {NOT_STATED, NOT_COLLECTED} <= set(np.unique(held).tolist())
