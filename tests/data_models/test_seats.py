"""Seats: who needs an organisation, and meetings attended."""

import pytest

from data_models.classifications import CLASSIFICATIONS
from data_models.seats import Seats
from tests.data_models.planting import faults, frame_of, judge


@pytest.mark.parametrize("member_type", CLASSIFICATIONS["member_type"].codes)
def test_only_organisations_need_an_organisation(member_type: str) -> None:
    """People who sit for themselves may leave it blank."""
    needs = member_type == "by-and-for organisation"
    expected = {("organisation_id", "organisation_id_given_where")} if needs else set()

    assert faults(Seats, member_type=member_type, organisation_id=None) == expected


def test_nobody_attends_more_meetings_than_were_held() -> None:
    """Equal passes; one more is named."""
    assert faults(Seats, meetings_attended=3) == set()
    assert faults(Seats, meetings_attended=4) == {("meetings_attended", "meetings_attended_at_most_meetings_held")}


def test_two_seats_may_be_alike() -> None:
    """Two experts of one body with the same record are two rows, not a duplicate."""
    assert Seats.key() == ()
    assert judge(Seats, frame_of(Seats)) == set()
