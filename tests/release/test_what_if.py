"""The projection from made-up released figures, checked against arithmetic by hand."""

from collections.abc import Mapping, Sequence

import pandas as pd
import pytest

from dashboard.release.what_if import ALL, GAPS, JUNIOR, NO_CHANGE, TODAY, Movements, TooLittleError, what_if

HEADS = {"yes": 100.0, "no": 300.0}


class Made:
    """Figures of a made-up release: staff 100 and 300 in every grade, 20 leavers of 100, joiners in proportion."""

    quarters = ("2026-Q3",)

    def __init__(self, **changed: float | None) -> None:
        self.changed = changed

    def figures(self, key: str, by: Sequence[str], where: Mapping[str, str]) -> "Made":
        """Remember the question."""
        asked = Made(**self.changed)
        asked.question = (key, dict(where))  # type: ignore[attr-defined]
        return asked

    def frame(self) -> pd.DataFrame:
        """One figure, or the moves between two grades."""
        key, where = self.question  # type: ignore[attr-defined]
        if key == "grade_moves":
            return pd.DataFrame(
                {"grade": [JUNIOR[-1]], "next_grade": ["Senior manager"], "value": [self.changed.get(key, 40.0)]}
            )
        heads = HEADS.get(where.get("racially_minoritised", ""), 400.0)
        share = {"staff_headcount": 1.0, "leavers": 0.2, "joiners": 1.0}.get(key)
        return pd.DataFrame({"value": [self.changed.get(key, 1.0 if share is None else heads * share)]})


def projected(**changed: float | None) -> pd.DataFrame:
    """The projection by scenario."""
    return what_if(Made(**changed)).set_index("scenario")  # type: ignore[arg-type]


def test_alike_in_everything_stays_as_it_is() -> None:
    """A quarter of staff, joiners, leavers and promotions is a quarter for ever."""
    found = projected()

    assert found["value"].to_dict() == dict.fromkeys([TODAY, NO_CHANGE, *GAPS.values(), ALL], 25)
    assert (found["lower"] <= found["value"]).all()
    assert (found["value"] <= found["upper"]).all()
    assert found["year"].tolist() == [2026, 2031, 2031, 2031, 2031, 2031]


def test_closing_a_gap_changes_what_it_is_about() -> None:
    """Twice as hard to be hired: closing that raises the share; half the promotions: closing that does."""
    entry, promotion = projected(hiring_ratio=2.0), projected(promotion_ratio_within_grades=2.0)

    assert entry["value"][GAPS["entry"]] > entry["value"][NO_CHANGE]
    assert promotion["value"][NO_CHANGE] < 25
    assert promotion["value"][GAPS["promotion"]] == 25
    assert promotion["value"][ALL] >= promotion["value"][NO_CHANGE]


@pytest.mark.parametrize("key", ["staff_headcount", "leavers", "joiners", "hiring_ratio", "grade_moves"])
def test_a_hidden_figure_ends_it_in_a_sentence(key: str) -> None:
    """Nothing is put in the place of what is not released."""
    with pytest.raises(TooLittleError, match="not released"):
        projected(**{key: None})


def test_nobody_leaves_twice() -> None:
    """A tier that noise makes lose more than it has is empty, and not negative."""
    flow = Movements((10, 5), (1, 1), (20, 9), 3).workforce().flow

    assert min(min(row) for row in flow) == 0.0  # type: ignore[arg-type, union-attr]
