"""Cohorts are named, found again, and named once."""

from pathlib import Path

import pytest

from dashboard.records import NotYoursError, Records, RecordsError
from tests.records.people import PEPPER


def test_a_named_cohort_is_found_again(records: Records) -> None:
    """With who named it, and it leaves an entry in the audit trail."""
    records.save_cohort(" Completed  2025 ", "cohort=2025,completed=yes", "erin")
    records.save_cohort("everybody", "all", "erin")
    found = records.saved_cohorts()

    assert found.select("name", "cohort", "by").rows() == [
        ("Completed 2025", "cohort=2025,completed=yes", "erin"),
        ("everybody", "all", "erin"),
    ]
    assert records.trail()["event"].to_list()[:2] == ["cohort saved", "cohort saved"]
    assert records.trail()["detail"].to_list()[1] == "cohort=2025,completed=yes"


def test_a_name_stands_for_one_cohort(records: Records) -> None:
    """Saving the same again changes nothing; another under the same name is refused, until it is removed."""
    records.save_cohort("mine", "all", "erin")
    records.save_cohort("Mine", "all", "sam")
    with pytest.raises(RecordsError, match="has that name already"):
        records.save_cohort("MINE", "cohort=2025", "sam")
    records.remove_cohort("mine", "sam")
    records.save_cohort("mine", "cohort=2025", "sam")

    assert records.saved_cohorts()["cohort"].to_list() == ["cohort=2025"]
    assert "cohort removed" in records.trail()["event"].to_list()


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a\x00b"])
def test_a_name_is_a_name(name: str, records: Records) -> None:
    """Not blank, not an essay, nothing that cannot be printed."""
    with pytest.raises(RecordsError, match="1 to 60 letters"):
        records.save_cohort(name, "all", "erin")


def test_who_sees_only_their_own_rows_sees_and_names_none(filled: Path) -> None:
    """An analyst is no evaluator."""
    with Records.open(filled, pepper=PEPPER) as records:
        records.save_cohort("everybody", "all", "erin")
    with Records.open(filled, pepper=PEPPER, scope=lambda: frozenset({"ORG-1"})) as narrow:
        assert narrow.saved_cohorts().is_empty()
        with pytest.raises(NotYoursError):
            narrow.save_cohort("mine", "all", "ana")
        with pytest.raises(NotYoursError):
            narrow.remove_cohort("everybody", "ana")
