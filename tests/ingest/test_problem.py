"""One fault as other programs read it."""

from dashboard.ingest.problem import Problem


def test_the_record_has_the_fixed_keys_in_order() -> None:
    """Files of checks depend on these keys."""
    record = Problem(4, "fte", "2", "Bad value", "fte must be at most 1.", 1, "in_range").as_record()

    assert list(record) == ["row", "column", "value", "category", "message", "count", "level"]
    assert list(record.values()) == [4, "fte", "2", "Bad value", "fte must be at most 1.", 1, "error"]
