"""Milestones of programmes."""

from datetime import date

from data_models import CLASSIFICATIONS
from sample_data.milestones import rows
from sample_data.uploads import Uploads


def test_every_status_is_there(committed: Uploads) -> None:
    """The strip of statuses has something to show in each colour."""
    assert set(committed.table("milestones")["status"]) == set(CLASSIFICATIONS["milestone_status"].codes)


def test_what_is_done_later_is_planned() -> None:
    """Seen from 2023, the groups of 2024 lie ahead."""
    seen = rows(date(2023, 12, 31)).filter(milestone="group established")

    assert set(seen["status"]) == {"planned"}
    assert seen["done_on"].null_count() == seen.height
