"""A receipt says what was stored, and stays."""

from tests.components.conftest import Run

SCRIPT = """
from datetime import UTC, datetime
from types import SimpleNamespace
from dashboard.components.upload.receipt import keep_receipt, show_receipt
from dashboard.records import Receipt
made = Receipt({numbers}, 1240, {replaced}, "ab" * 32, datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
keep_receipt(SimpleNamespace(file="workforce.csv"), made)
show_receipt()
"""


def test_it_names_file_rows_submissions_time_and_hash(run: Run) -> None:
    """Enough to prove what was sent."""
    words = run(SCRIPT.format(numbers="(7, 8, 9)", replaced="(1, 2)")).success[0].value

    assert words.startswith("**workforce.csv**: 1,240 rows stored as submissions 7 to 9.")
    assert "They replace 2 earlier ones. 05 October 2026, 09:30 UTC." in words
    assert "ab" * 32 in words


def test_without_a_submission_there_is_no_receipt(run: Run) -> None:
    """Nothing is claimed."""
    assert not run("from dashboard.components.upload.receipt import show_receipt\nshow_receipt()").success
