"""The programmes."""

import polars as pl

from data_models import CLASSIFICATIONS
from sample_data.uploads import Uploads


def test_every_kind_of_programme_is_there(committed: Uploads) -> None:
    """Six kinds; two co-design groups, one for Black and one for South Asian communities."""
    rows = committed.table("programmes")
    groups = rows.filter(pl.col("programme_type") == "co-design")["community"]

    assert set(rows["programme_type"]) == set(CLASSIFICATIONS["programme_type"].codes)
    assert sorted(groups) == ["Black", "South Asian"]


def test_by_and_for_organisations_deliver_and_funders_fund(committed: Uploads) -> None:
    """Both are organisations of the register."""
    kinds = dict(committed.table("organisations").select("organisation_id", "organisation_type").iter_rows())
    rows = committed.table("programmes")

    assert {kinds[number] for number in rows["delivery_organisation_id"]} == {"by-and-for"}
    assert {kinds[number] for number in rows["funder_id"]} == {"funder"}
