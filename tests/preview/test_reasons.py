"""Why a measure moves."""

from dashboard.preview.move import Move
from dashboard.preview.people import earlier_people
from dashboard.preview.reasons import reason
from dashboard.records import Records
from tests.preview.office import lost, staff

SHARE = Move("workforce_share", "Share", "per cent", ("yes",), "2026-Q2", 75, 52)
MANAGERS = Move("workforce_share", "Share", "per cent", ("Manager", "yes"), "2026-Q2", 50, 30)


def test_the_commonest_causes_are_named(records: Records) -> None:
    """Twelve lost their ethnicity, four are not there; half of the twelve are managers."""
    people = earlier_people(records, lost(staff("2026-Q3").head(36)))

    assert reason(SHARE, people) == "because 12 rows lost their ethnicity and 4 people are not in this file"
    assert reason(MANAGERS, people) == "because 6 rows lost their ethnicity and 2 people are not in this file"


def test_one_is_said_as_one(records: Records) -> None:
    """And nothing where nothing happened, or nothing can be compared."""
    assert reason(SHARE, earlier_people(records, lost(staff("2026-Q3"), 1))) == "because 1 row lost its ethnicity"
    assert reason(SHARE, earlier_people(records, staff("2026-Q3"))) == ""
    assert reason(SHARE, None) == ""
