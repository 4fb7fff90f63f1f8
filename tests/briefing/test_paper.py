"""A paper says what the cards of a page say."""

import pytest

from dashboard.briefing import MOST, default_question, paper
from dashboard.charts.build import build
from dashboard.errors import UserError
from tests.briefing.asked import KEYS, world_paper, world_release


@pytest.mark.parametrize("key", KEYS)
def test_an_entry_is_the_card(key: str) -> None:
    """The same sentence, certainty and words for those who cannot see the chart; and the definition with its caveats."""
    chart = build(default_question(world_release(), key))
    entry = next(one for one in world_paper().entries if one.label == chart.label)

    assert (entry.finding, entry.sure, entry.caption) == (chart.title, chart.sure, chart.caption)
    assert [one.alt for one in entry.pictures] == [chart.alt]
    assert {"Definition", "Bear in mind"} <= dict(entry.terms).keys()


def test_release_and_policy_stand_on_every_page() -> None:
    """Whoever quotes a figure can find it again."""
    assert world_paper().foot == "Equity Monitor, release 1, policy viewer 2026-1, 2026-Q3"
    assert any("Release 1" in line for line in world_paper().facts)


def test_too_many_indicators_are_refused() -> None:
    """And so is none."""
    one = default_question(world_release(), "headcount")
    for number in (0, MOST + 1):
        with pytest.raises(UserError, match="one to 4"):
            paper([one] * number, world_release().manifest)


def test_progress_is_told() -> None:
    """Once an indicator, by its title."""
    told: list[tuple[float, float, str]] = []
    one = default_question(world_release(), "headcount")
    paper([one], world_release().manifest, lambda *said: told.append(said))

    assert told == [(0, 1, "Drawing: People in post")]
