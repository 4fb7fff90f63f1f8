"""Two stages of recruitment, side by side."""

from dashboard.indicators.stages import at_stage, staged, two_stages
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE
from tests.indicators.funnel import staged as counts_of
from tests.indicators.people import row


def test_the_later_stage_stands_beside_the_earlier() -> None:
    """Of 43 who applied 10 were shortlisted, of 920 389."""
    frame = two_stages(counts_of(WEST_LANCASHIRE), TABLE, "shortlisted", "applied")

    assert [
        (one["events"], one["total"]) for one in (row(frame, racially_minoritised=code) for code in ("yes", "no"))
    ] == [
        (10, 43),
        (389, 920),
    ]


def test_a_stage_is_one_of_a_tables_codes() -> None:
    """It is read from the table that is split by it, and is no column of what comes out."""
    frame = at_stage(counts_of(WEST_LANCASHIRE), TABLE, "appointed", "people")

    assert staged(TABLE).key == "applications:recruitment_stage+racially_minoritised"
    assert "recruitment_stage" not in frame.columns
    assert row(frame, racially_minoritised="no")["people"] == 117
