"""What a comparison found."""

from dashboard.disclosure.cohorts.findings import Side


def test_a_share_is_made_of_released_counts_alone() -> None:
    """Whole per cents, never above a hundred, and none where a count is hidden."""
    assert [Side(*one).share for one in ((20, 60), (None, 60), (10, None), (0, 0), (65, 60))] == [
        33,
        None,
        None,
        None,
        100,
    ]
