"""Stages of courses."""

from dashboard.charts.stages import key, stages, told
from tests.charts.programmes import LEADERS, STAFF, question

SHOWN = {(STAFF, "applied"): 260, (STAFF, "offered"): 160, (STAFF, "started"): 160, (STAFF, "completed"): 120}


def test_each_course_has_a_panel_on_the_same_scale() -> None:
    """Four bars, and three narrowings between them, where all are shown."""
    staff, leaders = stages(question("course_places", SHOWN | {(LEADERS, "applied"): 130}))

    assert staff.figure["data"][0]["x"] == [260, 160, 160, 120]
    assert sum(one.get("fill") == "toself" for one in staff.figure["data"]) == 3
    assert staff.figure["layout"]["xaxis"]["range"] == leaders.figure["layout"]["xaxis"]["range"]
    assert staff.title == "Staff programme"


def test_a_hidden_stage_is_a_hatched_stub_in_words_and_not_a_nought() -> None:
    """And nothing is shaded towards it."""
    hidden = question("course_places", SHOWN | {(LEADERS, "applied"): 130})
    leaders = stages(hidden)[1].figure

    assert [(one["y"], "pattern" in one["marker"]) for one in leaders["data"][:2]] == [([0], False), ([1, 2, 3], True)]
    assert [one["text"] for one in leaders["layout"]["annotations"]] == ["<b>130</b>", *["fewer than 10"] * 3]
    assert not any(one.get("fill") for one in leaders["data"])
    assert {mark.shape for mark in key(hidden)} == {"interval", "hatch"}


def test_the_sentence_gives_each_course_and_the_quarter_it_is_of() -> None:
    """With nothing shown it says so."""
    said = told(question("course_places", SHOWN))

    assert said.startswith("Staff programme: of 260 who applied, 160 started and 120 completed, to 2026")
    assert told(question("course_places", {})).startswith("Too few people")
