"""The timeline of the groups' milestones as a card."""

from typing import Any

from dashboard.charts.milestones import milestone_chart
from dashboard.release.milestones import COLUMNS


def entry(group: str, name: str, due: str, done: str = "") -> dict[str, str]:
    """One milestone as a release carries it."""
    return dict(zip(COLUMNS, ("Group", "co-design", group, name, "established", due, done), strict=True))


HELD = (
    entry("Black communities", "drafted", "2026-08-01", "2026-08-11"),
    entry("Black communities", "=piloted", "2026-09-10"),
    entry("advisory group", "established", "2026-05-01", "2026-05-01"),
    entry("", "cohort completed", "2026-01-01"),
)


def test_a_panel_a_group_and_a_sentence_that_counts() -> None:
    """Milestones of other programmes are left out; one of two reached was late, one is overdue."""
    chart: Any = milestone_chart(HELD, "2026-Q3")

    assert [panel.title for panel in chart.panels] == ["Co-design: Black communities", "Advisory group"]
    assert len({tuple(panel.figure["layout"]["xaxis"]["range"]) for panel in chart.panels}) == 1
    assert chart.title.startswith("2 of 3 milestones were reached")
    assert "1 of them late and 1 is overdue" in chart.title
    assert chart.sure == "Overdue: =piloted (20 days)."


def test_the_table_has_every_date_and_nothing_that_a_spreadsheet_would_run() -> None:
    """What was reached is dated; a name that begins like a formula is guarded."""
    table = milestone_chart(HELD, "2026-Q3").table  # type: ignore[union-attr]

    assert table["how_late"].to_list() == ["10 days late", "20 days overdue", "on the day"]
    assert table["milestone"].to_list()[1] == "'=piloted"


def test_without_milestones_there_is_no_chart() -> None:
    """Nor with those of other programmes only."""
    assert milestone_chart(HELD[3:], "2026-Q3") is None
