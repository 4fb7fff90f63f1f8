"""One key is current once, even where two owners send it; an offer that would break that changes nothing."""

import pytest

from dashboard.records import Records, RecordsError
from tests.records.people import programmes, submit


def test_two_owners_cannot_both_hold_a_key(records: Records) -> None:
    """A programme is delivered by one organisation, whoever else says so, and no value is in the refusal."""
    submit(records, programmes("P-1", "ORG-01"), "programmes")

    with pytest.raises(RecordsError, match=r"holds the same programme_id. Withdraw that one first"):
        submit(records, programmes("P-1", "ORG-02"), "programmes")

    assert records.rows("programmes")["delivery_organisation_id"].to_list() == ["ORG-01"]
    assert records.submissions().height == 1


def test_a_key_is_free_once_its_submission_is_withdrawn(records: Records) -> None:
    """A programme can move to another organisation."""
    submit(records, programmes("P-1", "ORG-01"), "programmes")
    records.withdraw(1, "tests")
    submit(records, programmes("P-1", "ORG-02"), "programmes")

    assert records.rows("programmes")["delivery_organisation_id"].to_list() == ["ORG-02"]


def test_restoring_cannot_break_it_either(records: Records) -> None:
    """What was withdrawn for another owner's sake stays withdrawn until that one's is."""
    submit(records, programmes("P-1", "ORG-01"), "programmes")
    records.withdraw(1, "tests")
    submit(records, programmes("P-1", "ORG-02"), "programmes")

    with pytest.raises(RecordsError, match="Withdraw that one first"):
        records.restore(1, "tests")

    assert records.submissions()["state"].to_list() == ["withdrawn", "current"]
