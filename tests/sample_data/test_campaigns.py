"""Recruitment, campaign by campaign."""

import numpy as np
import polars as pl

from sample_data import periods
from sample_data.campaigns import run
from sample_data.history import History
from sample_data.uploads import Uploads


def test_everybody_appointed_starts_in_the_same_quarter(committed: Uploads) -> None:
    """Recruitment and workforce files tell one story: appointments are the paid joiners, grade by grade."""
    where = ["organisation_id", "quarter", "grade"]
    appointed = committed.table("recruitment").group_by(where).agg(pl.col("appointed").sum())
    days = {quarter: periods.first_day(quarter).item() for quarter in committed.quarters}
    joined = (
        committed.table("workforce")
        .filter(pl.col("salary").is_not_null())
        .filter(pl.col("start_date") >= pl.col("quarter").replace_strict(days, return_dtype=pl.Date))
        .group_by(where)
        .agg(joined=pl.len())
    )
    both = appointed.join(joined, on=where, how="full", coalesce=True).fill_null(0)

    assert both.filter(pl.col("appointed") != pl.col("joined")).height == 0
    assert both["joined"].sum() > 1_000


def test_stages_never_grow(history: History) -> None:
    """Nobody is appointed who was not shortlisted, or shortlisted who did not apply, even for hopeless campaigns."""
    posts = np.array([[place, int(history.organisations.region[place]), 1, 9] for place in range(30)])
    found = run(np.random.default_rng(1), history.organisations, posts, 0.5)

    assert (found.applied >= found.shortlisted).all()
    assert (found.shortlisted >= found.appointed).all()
    assert (found.appointed.sum(axis=1) <= found.posts).all()
