"""What a submitter is told."""

import pytest

from dashboard.records import AlreadySubmitted, ChangedSince, Records
from tests.records.people import HASH, submit, workforce


def test_a_receipt_says_what_was_stored(records: Records) -> None:
    """The numbers to withdraw by, the rows, the file's hash and the time."""
    receipt = submit(records, workforce(["A", "B"], people=2))
    again = submit(records, workforce(["B"], people=4), replace=True)

    assert (receipt.submissions, receipt.rows, receipt.replaced, receipt.file_hash) == ((1, 2), 4, (), HASH)
    assert (again.submissions, again.rows, again.replaced) == ((3,), 4, (2,))
    assert again.at == records.latest_change()


@pytest.mark.parametrize(
    ("quarter", "others", "said"),
    [
        ("2026-Q3", 0, "ORG-01 has submitted workforce for 2026-Q3 already. To put"),
        (None, 0, "ORG-01 has submitted workforce already. To put"),
        ("2026-Q3", 2, "for 2026-Q3 already, and 2 more in this file. To put"),
    ],
)
def test_a_refusal_names_owner_and_quarter_and_the_remedy(quarter: str | None, others: int, said: str) -> None:
    """The submitter knows what is in the way and how to go on."""
    refusal = AlreadySubmitted("workforce", "ORG-01", quarter, others)

    assert said in str(refusal)
    assert "--replace" in str(refusal)
    assert (refusal.table, refusal.owner, refusal.quarter) == ("workforce", "ORG-01", quarter)


def test_only_what_was_seen_is_replaced(records: Records) -> None:
    """Whoever looked before somebody else submitted is told to look again, and nothing of theirs is stored."""
    sent = {"by": "tests", "file_name": "w.csv", "file_hash": HASH}
    first = records.submit("workforce", workforce(), **sent, expected=[])
    second = records.submit("workforce", workforce(), **sent, replace=True, expected=first.submissions)

    with pytest.raises(ChangedSince, match="look at the preview again"):
        records.submit("workforce", workforce(people=9), **sent, replace=True, expected=first.submissions)

    assert records.rows("workforce").height == 3
    assert records.submissions()["id"].max() == second.submissions[0]
