"""Milestones of programmes."""

from datetime import date

from data_models.milestones import Milestones
from tests.data_models.planting import faults


def test_a_milestone_may_be_late_or_early() -> None:
    """The day it was done is free of the day it was due, and blank until then."""
    assert faults(Milestones, done_on=date(2020, 1, 1)) == faults(Milestones, done_on=date(2030, 1, 1)) == set()
    assert faults(Milestones, due_on=None) == {("due_on", "not_nullable")}
