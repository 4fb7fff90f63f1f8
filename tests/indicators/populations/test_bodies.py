"""Seats and proposals as populations."""

from dashboard.indicators import POPULATIONS
from tests.indicators.seated import PROPOSALS, REGISTER, SEATS, records_of


def test_people_who_sit_for_themselves_are_on_neither_side() -> None:
    """They are nobody's organisation."""
    with records_of(organisations=REGISTER, seats=SEATS, decisions=PROPOSALS) as records, records.cursor() as cursor:
        seats = POPULATIONS["seats"].cells(cursor, [])._frame
        proposals = POPULATIONS["proposals"].cells(cursor, [])._frame

    assert seats["by_and_for"].value_counts(sort=True).sort("by_and_for").rows() == [(None, 1), ("no", 4), ("yes", 4)]
    assert proposals.filter(decision_outcome="open")["days"].to_list() == [None]
    assert proposals["answered"].sum() == 2
