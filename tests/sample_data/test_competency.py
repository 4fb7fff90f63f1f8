"""Cultural competency assessments."""

import polars as pl

from sample_data.competency import EVIDENCE, ITEMS
from sample_data.uploads import Uploads


def test_every_organisation_answers_every_item_twice_a_year(committed: Uploads) -> None:
    """Six rounds in twelve quarters, the newest among them."""
    rows = committed.table("cultural_competency")
    organisations = committed.table("organisations").height

    assert rows["quarter"].n_unique() == 6
    assert committed.quarters[-1] in set(rows["quarter"])
    assert rows.group_by("quarter").len()["len"].unique().to_list() == [organisations * len(ITEMS)]


def test_each_domain_rests_on_its_own_evidence(committed: Uploads) -> None:
    """Survey-sourced and document-sourced items can be shown apart."""
    pairs = committed.table("cultural_competency").select(pl.struct("domain", "evidence").unique()).unnest("domain")

    assert dict(pairs.iter_rows()) == EVIDENCE
