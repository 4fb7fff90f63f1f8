"""The network at its beginning."""

import numpy as np

from sample_data.codes import EXECUTIVE, TRUSTEE
from sample_data.draw import stream
from sample_data.history import History
from sample_data.outset import Teams, posts_at_outset


def test_every_organisation_has_its_staff_an_executive_and_a_board(history: History) -> None:
    """Posts follow the size asked for; at least one executive and four trustees each."""
    organisations = history.organisations
    posts = posts_at_outset(stream(1, "test"), organisations)
    paid = np.bincount(posts["organisation"][~posts["unpaid"]])
    executives = np.bincount(posts["organisation"][posts["grade"] == EXECUTIVE], minlength=len(paid))
    trustees = np.bincount(posts["organisation"][posts["grade"] == TRUSTEE], minlength=len(paid))

    assert (paid == organisations.size).all()
    assert executives.min() >= 1
    assert trustees.min() >= 4


def test_teams_are_of_the_usual_size_and_belong_to_one_region(history: History) -> None:
    """No team number is used in two regions of an organisation."""
    snapshot = history.snapshots[0]
    people = snapshot.people.take(snapshot.paid)
    team = people["organisation"] * 10_000 + people["team"]
    regions = {(int(a), int(b)) for a, b in zip(team, people["region"], strict=True)}

    assert len(regions) == len(set(team.tolist()))
    assert 4 < len(people) / len(regions) < 12


def test_newcomers_join_a_team_of_their_region(history: History) -> None:
    """Numbers drawn lie among the teams that exist there."""
    organisation, region = np.array([0, 0, 0, 1]), np.array([2, 2, 5, 2])
    teams = Teams(history.organisations, organisation, region)
    joined = teams.join(np.random.default_rng(1), organisation, region)

    assert (joined >= teams.first[organisation, region]).all()
    assert (joined < teams.first[organisation, region] + teams.counts[organisation, region]).all()
