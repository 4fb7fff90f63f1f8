"""An overview looks through every indicator of a release."""

from dashboard.charts.overview.aspects import GROUP, asked, aspects
from dashboard.release import Release
from tests.pages.world import shared_world


def test_every_indicator_that_has_such_a_table_is_asked() -> None:
    """For racially minoritised people, and for everybody."""
    release = Release.read(shared_world() / "release.duckdb")
    found = {(one.indicator.key, tuple(one.where)) for one in aspects(release)}

    assert {("headcount", ("racially_minoritised",)), ("headcount", ()), ("ethnicity_known_rate", ())} <= found
    assert all(one.quarter == "2026-Q3" and one.by == () for one in aspects(release))


def test_a_table_that_is_not_released_is_none() -> None:
    """And no fault, because an older release may lack what the code knows."""
    release = Release.read(shared_world() / "release.duckdb")

    assert asked(release, "ethnicity_known_rate", GROUP) is None
    assert asked(release, "never_heard_of", {}) is None
