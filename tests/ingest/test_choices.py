"""What a sender decided, and what their organisation decided before."""

from dashboard.ingest.choices import Choices


def test_the_latest_word_counts_and_the_rest_is_kept() -> None:
    """A choice made now goes before a remembered one; what is not decided now is remembered."""
    now = Choices({"Grade": "grade"}, {"grade": {"boss": "Executive"}}, {(2, "fte"): "1"}, frozenset({4}))
    before = Choices({"Grade": "job_family", "Pay": "salary"}, {"grade": {"boss": "Manager", "mgr": "Manager"}})
    both = now.over(before)

    assert both.columns == {"Grade": "grade", "Pay": "salary"}
    assert both.spellings == {"grade": {"boss": "Executive", "mgr": "Manager"}}
    assert both.cells == {(2, "fte"): "1"}
    assert both.rows_out == {4}
