"""The leadership cohorts."""

import numpy as np

from sample_data.codes import EXECUTIVE, SENIOR_MANAGER, WHITE
from sample_data.cohorts import COHORTS, LEADERS, STAFF
from sample_data.history import History
from sample_data.mix import BROAD_OF


def test_two_pilots_ran_in_2022_and_2023() -> None:
    """One for staff and one for leaders, before the sample begins."""
    assert [cohort.programme for cohort in COHORTS if cohort.name == "2022-23"] == [STAFF, LEADERS]
    assert len(COHORTS) > 2


def test_places_go_to_those_a_programme_is_for(history: History) -> None:
    """Racially minoritised staff on the one, senior people on the other, each person once."""
    people = history.people
    everyone = np.concatenate([membership.members for membership in history.memberships])
    staff = np.concatenate([found.members for found in history.memberships if found.cohort.programme == STAFF])
    leaders = np.concatenate([found.members for found in history.memberships if found.cohort.programme == LEADERS])

    assert len(np.unique(everyone)) == len(everyone)
    assert (BROAD_OF[people["ethnic"][staff]] != WHITE).all()
    assert np.isin(people["grade"][leaders], (SENIOR_MANAGER, EXECUTIVE)).all()


def test_graduates_are_those_who_completed(history: History) -> None:
    """The lift in promotion belongs to completers of the staff programme only."""
    completed = [found.members[found.completed] for found in history.memberships if found.cohort.programme == STAFF]
    graduated = np.flatnonzero(~np.isnat(history.people["graduated"]))

    assert sorted(np.concatenate(completed)) == list(graduated)
