"""What a paper asks where nobody has chosen."""

import pytest

from dashboard.briefing import can_ask, default_question
from dashboard.errors import NotReleasedError, UserError
from tests.briefing.asked import world_release


def test_the_five_groups_are_asked_for_where_there_are_any() -> None:
    """Otherwise whatever is nearest to them, in the newest quarter."""
    assert default_question(world_release(), "headcount").by == ("ethnic_group",)
    assert default_question(world_release(), "ethnicity_known_rate").by == ()
    assert default_question(world_release(), "headcount").quarter == "2026-Q3"


def test_a_filter_stays_in_force() -> None:
    """And is no split."""
    asked = default_question(world_release(), "headcount", where={"contract_type": "Permanent"})

    assert asked.where == {"contract_type": "Permanent"}
    assert asked.by == ("ethnic_group",)


def test_what_the_release_does_not_have_is_refused() -> None:
    """One sentence, and what to do."""
    with pytest.raises(UserError, match="equity-monitor indicators"):
        default_question(world_release(), "never_heard_of")
    with pytest.raises(UserError, match="2026-Q2 to 2026-Q3"):
        default_question(world_release(), "headcount", quarter="1999-Q1")
    with pytest.raises(NotReleasedError):
        default_question(world_release(), "headcount", by=("region", "grade", "contract_type", "ethnic_group"))


def test_whether_it_can_be_asked_is_known_without_a_figure() -> None:
    """Of every indicator the answer is that of asking, and no figure is looked up for it."""
    release = world_release()
    for key in (*release.indicators(), "never_heard_of"):
        try:
            default_question(release, key)
        except UserError:
            assert not can_ask(release, key)
        else:
            assert can_ask(release, key)
