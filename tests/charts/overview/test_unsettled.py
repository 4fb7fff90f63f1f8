"""What cannot be told yet says what would settle it."""

from dashboard.charts.overview.unsettled import unmeasured, unsettled
from dashboard.release import Release
from tests.charts.overview.course import course
from tests.pages.world import shared_world

OPEN = "Cannot tell yet: about {} more people would settle it. Unknown ethnicity could make it 0.90 to 1.40."


def test_the_least_data_comes_first() -> None:
    """With the number of people that the verdict asks for, and nothing else of the note."""
    found = unsettled(
        [
            course("promotion_ratio", (1.1, 1.1, 1.1), note=OPEN.format("17,000")),
            course("leaver_ratio", (1.1, 1.1, 1.1), note=OPEN.format("340")),
        ]
    )

    assert [one.settles for one in found] == [
        "About 340 more people would settle it.",
        "About 17,000 more people would settle it.",
    ]
    assert (found[0].key, found[0].pillar) == ("leaver_ratio", "workforce")


def test_what_has_a_verdict_is_settled() -> None:
    """And so is what is not judged at all."""
    settled = course("leaver_ratio", (1.5, 1.5, 1.5), note="Disparity shown: this group is worse off.")

    assert unsettled([settled, course("leaver_rate", (20, 20, 20))]) == ()


def test_an_indicator_without_figures_names_the_uploads_it_waits_for() -> None:
    """The network of primes has sent a staff list and nothing else."""
    waiting = unmeasured(Release.read(shared_world() / "release.duckdb"))
    survey = next(titles for (_, tables), titles in waiting.items() if "Staff survey" in tables)

    assert any("lonely" in title.lower() or "loneliness" in title.lower() for title in survey)
    assert all("People in post" not in titles for titles in waiting.values())
