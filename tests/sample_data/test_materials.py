"""Training materials."""

import polars as pl

from sample_data import periods
from sample_data.uploads import Uploads


def test_nothing_is_used_before_it_is_published(committed: Uploads) -> None:
    """Materials appear from the first whole quarter after publication."""
    first = {quarter: periods.first_day(quarter).item() for quarter in committed.quarters}
    rows = committed.table("training_materials")

    assert (
        rows.filter(pl.col("published_on") > pl.col("quarter").replace_strict(first, return_dtype=pl.Date)).height == 0
    )


def test_only_downloads_are_rated(committed: Uploads) -> None:
    """Ratings never outnumber downloads."""
    rows = committed.table("training_materials")

    assert (rows["ratings"] <= rows["downloads"]).all()
    assert rows["ratings"].sum() > 500
