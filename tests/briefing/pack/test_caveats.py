"""What every reader must bear in mind."""

from dashboard.briefing.pack.caveats import CAVEATS


def test_each_is_a_sentence() -> None:
    """Or two; none is there twice."""
    assert all(one.endswith(".") for one in CAVEATS)
    assert len(set(CAVEATS)) == len(CAVEATS)
