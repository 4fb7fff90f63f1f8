"""What courses cost, as registered."""

from datetime import date

from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.populations.enrolled import STAFF, enrolled


def test_only_courses_are_there_each_with_its_cost_and_places() -> None:
    """£50,000 and 20 places; a support network is no course."""
    table = DeclaredTable(("course",), None, "programme_costs")
    with enrolled([]) as records, records.cursor() as cursor:
        course = POPULATIONS["programme_costs"].cells(cursor, [table])._frame
    with enrolled([], kind="support network") as records, records.cursor() as cursor:
        network = POPULATIONS["programme_costs"].cells(cursor, [table])._frame

    assert course.row(0) == (STAFF, 50_000.0, 20.0, date(2022, 9, 1), date(2023, 7, 1))
    assert network.is_empty()
