"""What a colleague would say."""

from dashboard.preview.people import earlier_people
from dashboard.preview.remarks import remarks
from dashboard.preview.totals import Totals
from dashboard.records import Records
from tests.preview.office import lost, staff

NOTHING = Totals(40, 0, 0, 40, ())


def test_it_names_who_left_no_trace_and_who_lost_their_ethnicity(records: Records) -> None:
    """What is most easily a mistake comes first."""
    said = remarks(NOTHING, earlier_people(records, lost(staff("2026-Q3").head(17))), None)

    assert said == (
        "23 people left no trace since 2026-Q2: not in this file, not marked as leavers.",
        "12 people had a known ethnicity in 2026-Q2 and have none here.",
    )


def test_it_is_silent_where_all_is_well(records: Records) -> None:
    """A good file gets no advice."""
    assert remarks(NOTHING, earlier_people(records, staff("2026-Q3")), None) == ()


def test_rows_gone_are_said_of_tables_without_people() -> None:
    """As rows."""
    assert remarks(Totals(6, 10, 4, 0, (1,)), None, None) == ("4 of the 10 rows that this replaces are not in it.",)
