"""The verdict as other programs read it."""

import json

from dashboard.ingest import check
from tests.ingest.workforce_file import COLUMNS, NAME, spoilt


def test_the_record_is_the_documented_one() -> None:
    """`check --format json` prints exactly these keys, and everything in it is plain JSON."""
    record = check(spoilt(1, fte="x").encode(), file_name=NAME).as_dict()

    assert list(record) == [
        "file",
        "table",
        "rows",
        "accepted",
        "problems",
        "warnings",
        "mapping",
        "queries",
        "notices",
    ]
    assert json.loads(json.dumps(record)) == record
    assert (record["file"], record["table"], record["rows"], record["accepted"]) == (NAME, "workforce", 6, False)
    assert record["mapping"] == {name: name for name in COLUMNS}
    assert [(problem["row"], problem["column"], problem["value"]) for problem in record["problems"]] == [
        (3, "fte", "x")
    ]


def test_problems_are_never_cut_short() -> None:
    """A thousand faults are a thousand problems and one line of summary."""
    rows = spoilt(0).splitlines()
    header, sound = rows[0], rows[1]
    bad = [sound.replace("S-0001", f"S-{place}").replace(",1,26000,", ",x,26000,") for place in range(1000)]
    report = check("\n".join([header, *bad]).encode(), file_name=NAME)

    assert len(report.problems) == 1000
    assert [problem.count for problem in report.summary()] == [1000]


def test_what_does_not_block_is_a_query_or_a_notice() -> None:
    """Unusual pay is asked about; a column left out is only said; the warnings are both together."""
    text = spoilt(0, salary="900000").replace("\n", ",x\n").replace(",x", ",shoe", 1)
    record = check(text.encode(), file_name=NAME).as_dict()

    assert record["accepted"]
    assert [(one["column"], one["level"]) for one in record["queries"]] == [("salary", "query")]
    assert [(one["column"], one["level"]) for one in record["notices"]] == [("shoe", "notice")]
    assert record["warnings"] == [*record["queries"], *record["notices"]]


def test_the_text_for_programs_is_the_record() -> None:
    """Whether it has problems, queries, notices, some of them or none; and signs that JSON must escape come through."""
    odd = spoilt(1, fte='"x\\ é"', salary="900000")
    for text in (spoilt(0), odd, odd.replace("\n", ",x\n").replace(",x", ",shoe \u2028é", 1)):
        report = check(text.encode(), file_name="à,b.csv", table="workforce")

        assert json.loads(report.as_json()) == report.as_dict()
