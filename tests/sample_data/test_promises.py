"""What a promise is."""

from pathlib import Path

from sample_data.promises import Promise
from sample_data.uploads import Uploads


def test_a_promise_prints_its_figure(tmp_path: Path) -> None:
    """Finding, measure, and the figure to two places."""
    promise = Promise("**Gap**", "a ÷ b", lambda _: 1.005 * 2, 1, 3)

    assert promise.row(Uploads(tmp_path)) == "| **Gap** | a ÷ b | 2.01 |"
