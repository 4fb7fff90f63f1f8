"""What was planted in grants and profiles is found in the committed files."""

import pytest

from sample_data.money_promises import PROMISES
from sample_data.promises import Promise
from sample_data.uploads import Uploads


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.finding)
def test_what_was_planted_is_found(promise: Promise, committed: Uploads) -> None:
    """The figure lies where the README's finding says it does."""
    assert promise.low <= promise.value(committed) <= promise.high


def test_a_parity_is_told_from_a_disparity() -> None:
    """A promised disparity leaves what would be nothing out of its range, a promised parity holds it inside."""
    for promise in PROMISES:
        assert ("*Parity:*" in promise.finding) == (promise.low < promise.nothing < promise.high), promise.finding
