"""Being the only one of one's group in a team, in a file of one's own."""

import numpy as np

from dashboard.cli.calculator import columns, verdict_words
from dashboard.cli.calculator.answer import Answer, interval, number, spread
from dashboard.cli.calculator.comparison import compared
from dashboard.cli.calculator.request import Request
from dashboard.estimators.interval import Interval
from dashboard.estimators.onlyness import Teams, by_chance, expected_only_ones, exposure, only_ones


def onlyness(request: Request) -> Answer:
    """Answer `onlyness FILE`, a row for each person: the share of the group's members who have no other in their team."""
    method = request.chosen("random-allocation")
    lines = columns.read(request.file(), ("team", "group"))
    groups = compared(columns.labels(lines, "group"), request.group, request.reference)
    _, team = np.unique(columns.labels(lines, "team"), return_inverse=True)
    teams = Teams(
        *(np.bincount(team, weights=rows).astype(np.float64) for rows in (groups.in_group, np.ones(team.size)))
    )
    found, expected, drawn = only_ones(teams, request.level), expected_only_ones(teams), by_chance(teams)
    against = Interval(*(part / expected if expected > 0 else np.asarray(np.nan) for part in found))
    members, alone = int(teams.members.sum()), int((teams.members == 1).sum())
    verdict = verdict_words.judged(against, events=alone, people=members, level=request.level)
    tails = [(1 - request.level) / 2, (1 + request.level) / 2]
    chance = Interval(np.asarray(expected), *(np.asarray(end) for end in np.quantile(drawn, tails)))
    words = (
        f"{groups.group}: {alone} of {members} are the only one in their team, {number(100 * found.value, 1)} % "
        f"({interval(Interval(*(100 * part for part in found)), request.level, 1)}), where {number(100 * expected, 1)} % were to "
        f"be expected by chance. {verdict_words.sentence(verdict, groups.group, groups.reference)}"
    )
    more = {
        "group": groups.group,
        "reference": groups.reference,
        "observed": found.value,
        **spread("expected", chance),
        "observed_over_expected": against.value,
        # With the observed allocation among the random ones, so that p is never nought.
        "p_value": (1 + (drawn >= float(found.value) - 1e-12).sum()) / (1 + drawn.size),
        "exposure": exposure(teams),
        "group_share": members / team.size,
        "members": members,
        "teams": teams.size.size,
        **verdict_words.details(verdict),
        "level": request.level,
    }
    return Answer(words, found, method, verdict.words, more)
