"""Comparison with White staff."""

import numpy as np
import polars as pl

from dashboard.estimators.interval import Interval
from dashboard.indicators.compared import noise, with_interval, with_reference
from dashboard.indicators.declared_table import DeclaredTable

TABLE = DeclaredTable((), "ethnic_group", "leavers")


def groups(**of: tuple[int | None, int]) -> pl.DataFrame:
    """Events and people of each group, with the noise of protection."""
    return pl.DataFrame(
        {
            "quarter": ["2026-Q1"] * len(of),
            "ethnic_group": list(of),
            "events": pl.Series([events for events, _ in of.values()], dtype=pl.Int64),
            "people": [people for _, people in of.values()],
            "events_variance": [10.0] * len(of),
            "people_variance": [10.0] * len(of),
        }
    )


def test_white_staff_stand_beside_every_group() -> None:
    """Of the same quarter and breakdowns; without them the companion counts are null."""
    both = with_reference(groups(Black=(30, 100), White=(60, 400)), TABLE, "events", "people")
    alone = with_reference(groups(Unknown=(30, 100)), TABLE, "events", "people")

    assert both["events_reference"].to_list() == [60, 60]
    assert alone["people_reference"].to_list() == [None]


def test_the_largest_noise_stands_for_all() -> None:
    """Of the four counts of a comparison, hidden ones aside."""
    frame = pl.DataFrame({"a_variance": [1.0, None], "b_variance_reference": [3.0, 2.0]})

    assert noise(frame, "a", "b_reference").tolist() == [3.0, 2.0]


def test_what_is_open_is_null_and_never_infinite() -> None:
    """Neither NaN nor infinity may reach a card."""
    open_ended = Interval(np.array([np.inf]), np.array([np.nan]), np.array([-np.inf]))

    assert with_interval(groups(Black=(1, 2)), open_ended).select("value", "lower", "upper").row(0) == (
        None,
        None,
        None,
    )
