"""Yes and no."""

from tests.ingest.conversion.columns_of import YES_NO, faulty, values


def test_every_spelling_is_read() -> None:
    """In any case, with spaces around."""
    assert values(YES_NO, "yes", "Yes", "TRUE", "y", "1", " t ", None) == [True] * 6 + [None]
    assert values(YES_NO, "no", "No", "FALSE", "n", "0", "f") == [False] * 6


def test_maybe_is_neither() -> None:
    """Nor is any other number."""
    assert faulty(YES_NO, "yes", "maybe", "2", "no") == [(1, "yes or no"), (2, "yes or no")]
