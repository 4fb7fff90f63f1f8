"""A release in a few sentences."""

from dashboard.charts.overview import overview
from dashboard.charts.overview.overview import PILLARS
from dashboard.release import Release
from tests.pages.world import shared_world


def test_a_release_is_read_through() -> None:
    """Every pillar has a word, and two quarters can be compared but no year."""
    found = overview(Release.read(shared_world() / "release.duckdb"))

    assert set(found.standing) == set(PILLARS)
    assert found.standing["workforce"] != "Not measured yet"
    assert found.quarter is not None
    assert found.quarter.since == "2026-Q2"
    assert found.quarter.compared > 5
    assert found.year is None
