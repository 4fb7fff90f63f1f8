"""Figures are sealed, tidy and narrowed only by what splits them."""

import copy
import pickle

import polars as pl
import pytest

from dashboard.disclosure.captions import OWN as OWN_CAPTION
from dashboard.disclosure.captions import PEOPLE as CAPTION
from dashboard.disclosure.figures import AFTER, Figures
from dashboard.disclosure.policy import Policy
from dashboard.errors import NotReleasedError

ROWS = {
    "indicator": ["headcount"] * 4,
    "quarter": ["2026-Q2", "2026-Q2", "2026-Q3", "2026-Q3"],
    "grade": ["Manager", "Executive"] * 2,
    "value": [20.0, None, 25.0, None],
    "lower": [None, None, None, None],
    "upper": [None, None, None, None],
    "numerator": [20, None, 25, None],
    "denominator": [None, None, None, None],
    "unit": ["people"] * 4,
    "status": ["", "c", "", "c"],
    "note": ["", "Too few people to show.", "", "Too few people to show."],
    "secret": [20, 3, 24, 4],
}


@pytest.fixture
def figures(viewer: Policy) -> Figures:
    """Headcount by grade over two quarters."""
    return Figures.released(pl.DataFrame(ROWS), indicator="headcount", by=("grade",), policy=viewer, release=7)


def test_nobody_else_makes_figures() -> None:
    """Without the seal the class refuses, so a page can only pass on what it was given."""
    with pytest.raises(TypeError, match="disclosure control only"):
        Figures(pl.DataFrame(ROWS), indicator="x", by=(), where={}, policy="", release=None, caption="", seal=object())


@pytest.mark.parametrize("escape", [pickle.dumps, copy.copy, copy.deepcopy])
def test_figures_are_not_copied_or_pickled(escape: object, figures: Figures) -> None:
    """A pickle could be rewritten and read back as figures."""
    with pytest.raises(TypeError, match="cannot be copied"):
        escape(figures)  # type: ignore[operator]


def test_the_frame_is_tidy_and_holds_nothing_else(figures: Figures) -> None:
    """The columns of the export contract, in order; whatever else a frame held is gone."""
    frame = figures.frame()

    assert list(frame.columns) == ["indicator", "quarter", "grade", *AFTER]
    assert str(frame["numerator"].dtype) == "Int64"
    assert frame["value"].isna().tolist() == [False, True, False, True]


def test_the_frame_is_the_readers_own(figures: Figures) -> None:
    """Writing into it changes no figure."""
    frame = figures.frame()
    frame.loc[0, "value"] = 999.0

    assert figures.frame()["value"].iloc[0] == 20.0


def test_narrowing_drops_the_column_and_remembers_the_filter(figures: Figures) -> None:
    """Figures for managers are no longer split by grade."""
    managers = figures.select({"grade": "Manager"})

    assert (managers.by, managers.where, len(managers)) == ((), {"grade": "Manager"}, 2)
    assert "grade" not in managers.frame().columns
    assert (managers.release, managers.policy, managers.caption) == (7, figures.policy, CAPTION)


def test_narrowing_may_keep_the_column(figures: Figures) -> None:
    """A column that was asked for both as split and as filter stays."""
    assert figures.select({"grade": "Manager"}, ["grade"]).by == ("grade",)


def test_a_quarter_is_always_a_filter(figures: Figures) -> None:
    """It narrows and stays a column."""
    latest = figures.select({"quarter": "2026-Q3"})

    assert set(latest.frame()["quarter"]) == {"2026-Q3"}
    assert latest.by == ("grade",)


@pytest.mark.parametrize(
    ("where", "by"),
    [({"region": "London"}, None), ({"grade": "Overlord"}, None), ({"quarter": "1999-Q1"}, None), ({}, [])],
    ids=["another column", "no such value", "no such quarter", "a split neither kept nor filtered"],
)
def test_anything_else_is_not_released(where: dict[str, str], by: list[str] | None, figures: Figures) -> None:
    """Always with the same refusal."""
    with pytest.raises(NotReleasedError):
        figures.select(where, by)


def test_own_figures_are_marked(viewer: Policy) -> None:
    """Exact rows carry their own caption."""
    own = Figures.released(pl.DataFrame(ROWS), indicator="headcount", by=("grade",), policy=viewer, exact=True)

    assert own.caption == OWN_CAPTION
    assert "Not for onward publication" in own.caption


def test_its_picture_in_a_log_holds_no_figure(figures: Figures) -> None:
    """A representation names the question, not the answer."""
    assert repr(figures) == "<Figures of headcount by grade: 4 rows, viewer 2026-1>"
