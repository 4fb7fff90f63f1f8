"""Explanations are found again by what they are about."""

from datetime import timedelta

from dashboard.records import Explanation, Records, audit
from dashboard.records.explanations import explain


def test_the_latest_word_on_each_subject_is_given_back(records: Records) -> None:
    """For the rules asked about only; another table's are another's."""
    now = audit.now()
    with records.writing() as cursor:
        first = [Explanation("salary_a_year", "Two posts.", ("a", "b")), Explanation("vanished", "Merged.", ("a",))]
        explain(cursor, "workforce", 1, first, by="tests", at=now - timedelta(days=90))
        explain(cursor, "workforce", 2, [Explanation("salary_a_year", "Three posts.", ("a",))], by="tests", at=now)
        explain(cursor, "workforce", 3, [], by="tests", at=now)
    found = records.explained("workforce", ["salary_a_year"])

    assert list(zip(found["subject"], found["words"], strict=True)) == [("a", "Three posts."), ("b", "Two posts.")]
    assert records.explained("seats", ["salary_a_year"]).is_empty()
