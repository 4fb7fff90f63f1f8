"""The funnel of recruitment: one for each group, to its own scale."""

from dashboard.charts.build import build
from dashboard.charts.cell import cells
from dashboard.charts.funnel import OWN_SCALE, funnels, is_funnel, told
from tests.charts.conftest import Ask

BY = ("recruitment_stage", "racially_minoritised")


def test_every_group_has_a_funnel_of_its_own(ask: Ask) -> None:
    """Three bars each, White people's too, because no scale is shared that they could flatten."""
    drawn = funnels(ask("applications", BY))

    assert [panel.title for panel in drawn] == ["Racially minoritised", "White", "Unknown"]
    assert all(
        panel.figure["layout"]["yaxis"]["categoryarray"] == ["Applied", "Shortlisted", "Appointed"] for panel in drawn
    )
    assert len({panel.figure["layout"]["xaxis"]["range"][1] for panel in drawn}) > 1


def test_the_sentence_follows_one_group_down(ask: Ask) -> None:
    """The numbers at each stage, and of whom."""
    question = ask("applications", BY)
    said = told(question, cells(question))

    assert said.startswith("Of ")
    assert "applications from racially minoritised people" in said
    assert "led to an appointment in the year to" in said


def test_of_several_groups_it_says_what_is_compared(ask: Ask) -> None:
    """A sentence with fifteen numbers would be none."""
    assert "by ethnic group" in build(ask("applications", ("recruitment_stage", "ethnic_group"))).title


def test_only_counts_by_stage_at_one_quarter_are_a_funnel(ask: Ask) -> None:
    """Not over time, not rates; and the key says what the scale is."""
    question = ask("applications", BY)

    assert is_funnel(question)
    assert not is_funnel(ask("applications", BY, view="trend"))
    assert not is_funnel(ask("hiring_rate", ("racially_minoritised",)))
    assert OWN_SCALE in [mark.text for mark in build(question).marks]


def test_a_hidden_stage_is_drawn_as_hidden(ask: Ask) -> None:
    """A stub, and no number."""
    drawn = funnels(ask("applications", BY, hidden=("appointed",)))

    assert all("fewer than 10" in str(panel.figure["data"]) for panel in drawn)


def test_a_group_of_designers_is_followed_from_coming_forward_to_joining(ask: Ask) -> None:
    """Another column of stages, and words of its own."""
    one = ask("design_interest", ("interest_stage",))

    assert is_funnel(one)
    assert "people who came forward" in told(one, cells(one))
    assert "by group" in build(ask("design_interest", ("design_group", "interest_stage"))).title


def test_an_interval_and_its_label_find_room(ask: Ask) -> None:
    """The axis holds the upper end, past which the number is written."""
    question = ask("design_interest", ("interest_stage",))
    drawn = funnels(question)[0].figure["layout"]["xaxis"]["range"][1]

    assert drawn > question.latest["upper"].max()
