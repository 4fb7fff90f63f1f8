"""The same people a quarter later."""

import polars as pl

from dashboard.ingest import Report, check
from tests.ingest.workforce_file import NAME, Row, people, written


def earlier(rows: list[Row]) -> dict[str, pl.DataFrame]:
    """Rows of the third quarter, sent along."""
    frame = check(written(rows).encode(), file_name=NAME).frame
    assert frame is not None
    return {"workforce": frame}


def later(rows: list[Row], before: list[Row]) -> Report:
    """The report on rows of the fourth quarter."""
    moved = [row | {"quarter": "2026-Q4"} for row in rows]
    return check(written(moved).encode(), file_name="workforce_2026-Q4.csv", companions=earlier(before))


def stayed() -> list[Row]:
    """Everybody who was still in post."""
    return [row for row in people(12) if not row["leaving_date"]]


def test_a_quiet_quarter_is_quiet() -> None:
    """Nobody came, nobody went without a word."""
    report = later(stayed(), people(12))

    assert (report.problems, report.warnings) == ((), ())


def test_a_leaver_is_not_back_without_a_new_start() -> None:
    """The old start date is an error, a new one is a return."""
    back = people(12)[2] | {"leaving_date": "", "leaving_reason": ""}
    wrong = later([*stayed(), back], people(12))
    right = later([*stayed(), back | {"start_date": "2026-10-05"}], people(12))

    assert [(problem.row, problem.column, problem.code) for problem in wrong.problems] == [
        (12, "start_date", "returned without new start")
    ]
    assert right.accepted


def test_changes_that_people_do_not_undergo_are_remarked_on() -> None:
    """An ethnic group or a start date that is another than before."""
    rows = stayed()
    rows[0]["ethnic_group"], rows[1]["start_date"] = "Chinese", "2020-01-01"
    report = later(rows, people(12))

    assert report.accepted
    assert [(remark.row, remark.column) for remark in report.warnings] == [(2, "ethnic_group"), (3, "start_date")]


def test_learning_an_ethnic_group_is_not_remarked_on() -> None:
    """Someone who answers at last, or in more detail, is good news; someone who takes an answer back is not."""
    before = people(12)
    before[0]["ethnic_group"], before[1]["ethnic_group"], before[3]["ethnic_group"] = "Not stated", "Asian", "Asian"
    rows = stayed()
    rows[0]["ethnic_group"], rows[1]["ethnic_group"], rows[2]["ethnic_group"] = "Chinese", "Chinese", "Not stated"

    assert [(remark.row, remark.column) for remark in later(rows, before).warnings] == [(4, "ethnic_group")]


def test_people_who_left_no_trace_are_counted() -> None:
    """By organisation, without naming them."""
    report = later(stayed()[1:], people(12))

    assert report.accepted
    assert [(remark.code, remark.count) for remark in report.warnings] == [("vanished", 1)]
    assert "S-0001" not in str(report.as_dict())


def test_a_headcount_that_halves_is_remarked_on() -> None:
    """At half, and not above."""
    codes = [remark.code for remark in later(stayed()[:5], people(12)).warnings]

    assert len(stayed()) == 10
    assert codes == ["vanished", "headcount halved"]
    assert "headcount halved" not in [remark.code for remark in later(stayed()[:6], people(12)).warnings]


def test_the_last_report_counts_even_when_a_quarter_is_missing() -> None:
    """An organisation may skip a quarter."""
    rows = [row | {"quarter": "2027-Q1"} for row in stayed()[1:]]
    report = check(written(rows).encode(), file_name="workforce_2027-Q1.csv", companions=earlier(people(12)))

    assert [remark.code for remark in report.warnings] == ["vanished"]


def test_nothing_is_said_of_organisations_that_are_not_the_sender_s() -> None:
    """One made-up row would otherwise tell how many people another organisation has, and guesses could be tried."""
    guess = people(12)[0] | {"quarter": "2026-Q4", "ethnic_group": "Chinese"}
    content, known = written([guess]).encode(), earlier(people(12))
    mine, others = (
        check(content, file_name="workforce_2026-Q4.csv", companions=known, own=own) for own in (["ORG-01"], [])
    )

    assert {"vanished", "headcount halved", "changed ethnic_group"} <= {one.code for one in mine.queries}
    assert [*others.faults, *others.queries] == []
