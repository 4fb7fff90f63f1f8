"""A receipt says what was stored, and stays."""

from datetime import UTC, datetime

from dashboard.components.upload.receipt import receipt_lines
from dashboard.ingest import check
from dashboard.records import Receipt
from tests.components.conftest import Run
from tests.ingest.workforce_file import NAME, spoilt

SCRIPT = """
from datetime import UTC, datetime
from types import SimpleNamespace
from dashboard.components.upload.receipt import keep_receipt, show_receipt
from dashboard.records import Receipt
made = Receipt({numbers}, 1240, {replaced}, "ab" * 32, datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
keep_receipt(SimpleNamespace(file="workforce.csv", table="workforce", warnings=[]), made)
show_receipt()
"""


def test_it_names_file_rows_submissions_time_and_hash(run: Run) -> None:
    """Enough to prove what was sent."""
    words = run(SCRIPT.format(numbers="(7, 8, 9)", replaced="(1, 2)")).success[0].value

    assert words.startswith("**workforce.csv**: 1,240 rows stored as submissions 7 to 9.")
    assert "They replace 2 earlier submissions. 05 October 2026, 09:30 UTC." in words
    assert "ab" * 32 in words


def test_without_a_submission_there_is_no_receipt(run: Run) -> None:
    """Nothing is claimed."""
    assert not run("from dashboard.components.upload.receipt import show_receipt\nshow_receipt()").success


def test_it_can_be_kept_as_a_file() -> None:
    """Plain lines: numbers, hash, counts, and every warning with its place."""
    receipt = Receipt((7,), 6, (3,), "ab" * 32, datetime(2026, 10, 5, 9, 30, tzinfo=UTC))
    text = "\n".join(receipt_lines(check(spoilt(1, salary="900000").encode(), file_name=NAME), receipt))

    assert "Submissions: 7" in text
    assert f"SHA-256: {'ab' * 32}" in text
    assert "Replaces: 3" in text
    assert "Warnings: 1\n  query: row 3, salary: salary is the pay of a whole year" in text
