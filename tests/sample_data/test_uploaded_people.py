"""Workforce rows with what every sum needs."""

from pathlib import Path

import polars as pl

from sample_data.uploaded_people import followed, grouped, latest, mean
from sample_data.uploads import Uploads


def test_groups_follow_the_label() -> None:
    """Chinese is Asian, Roma is White, and Not stated is nobody's guess."""
    frame = grouped(pl.DataFrame({"ethnic_group": ["Chinese", "Roma", "Not stated", "Black"]}))

    assert frame["broad"].to_list() == ["Asian", "White", "Unknown", "Black"]
    assert frame["minoritised"].to_list() == ["yes", "no", "Unknown", "yes"]


def test_the_latest_are_in_post(small: Uploads) -> None:
    """Nobody who left is among them."""
    rows = latest(small)

    assert set(rows["quarter"]) == {small.quarters[-1]}
    assert rows["leaving_date"].null_count() == rows.height


def test_a_promotion_is_a_higher_grade_a_quarter_later(tmp_path: Path) -> None:
    """Somebody who rises counts once; somebody who stays does not; a new first day is another spell."""
    (tmp_path / "organisations.csv").write_text("organisation_id,organisation_type\nA,mainstream\n", encoding="utf-8")
    for quarter, grade, start in (("2026-Q1", "Frontline", "2020-01-01"), ("2026-Q2", "Manager", "2026-04-02")):
        rows = [("rises", grade, "2020-01-01"), ("stays", "Frontline", "2020-01-01"), ("returns", grade, start)]
        lines = [f"A,{quarter},{who},Irish,{rank},100,{day}," for who, rank, day in rows]
        header = "organisation_id,quarter,staff_id,ethnic_group,grade,salary,start_date,leaving_date"
        (tmp_path / f"workforce_{quarter}.csv").write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    found = followed(Uploads(tmp_path)).sort("staff_id")

    assert found.select("staff_id", "promoted").rows() == [("rises", True), ("stays", False)]
    assert mean(found, "promoted") == 0.5
