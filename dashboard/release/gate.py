"""The attack gate: a release that our own attack breaks is never swapped in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from dashboard.disclosure import POLICIES, Policy
from dashboard.disclosure.attack.budget import Line, budget, cuts
from dashboard.disclosure.attack.published import Published
from dashboard.disclosure.attack.suite import attack
from dashboard.disclosure.attack.verdict import Verdict as Attacked
from dashboard.disclosure.cohorts.attack import Recovered, attacked_list
from dashboard.indicators.cohorts import Participants
from dashboard.indicators.staff_list import StaffList
from dashboard.records import Records
from dashboard.release.content import declared
from dashboard.release.faults import ReleaseError
from dashboard.release.publish import Gate, Verdict, candidate
from dashboard.release.release import Release

EVALUATORS = {
    True: (
        "Everything that evaluators may ask besides was attacked in the same way: no rare secret, {share:.1%} of others."
    ),
    False: "What evaluators may ask besides did not withstand the attack, so their live questions are closed.",
}
"""What readers are told of the longer list."""

COHORTS = {
    True: "So was every cohort of programmes that they may compare, {people:,} people in all: no rare secret, {share:.1%} of others.",
    False: "Cohorts of programmes did not withstand it, so they are not compared until the list of them is shorter.",
}
"""What readers are told of cohorts, where anybody is on a programme."""

Progress = Callable[[float, float, str], None]


def attack_gate(records: Records, path: Path, progress: Progress | None = None) -> Gate:
    """Make the gate that `publish` asks before anybody can see a release.

    Parameters
    ----------
    records
        Whose staff list and secrets the attack is judged with.
    path
        Where the release before this one may be: its readers remember it, so the attack does too.
    progress
        Called with how much is done, how much there is, and what is being done.
    """
    return partial(_judge, records=records, previous=_before(path), progress=progress)


def attack_release(
    release: Release, records: Records, previous: Release | None = None, progress: Progress | None = None
) -> Attacked:
    """Attack a release with everything there is, and say after a failure what cutting each table would save.

    Raises
    ------
    ReleaseError
        If it was made by a version that knew other rules.
    """
    staff, target = _staff(records), published(release)
    verdict = attack(staff, target, published(previous) if previous else None, progress)
    return verdict if verdict.passed else verdict.with_cuts(cuts(budget(staff, target, progress)))


def attack_policy(records: Records, policy: Policy, progress: Progress | None = None) -> Attacked:
    """Attack everything that may be asked under a policy, counted anew from the records and kept nowhere.

    Raises
    ------
    ReleaseError
        If there is nobody to count.
    """
    return attack_release(Release(*candidate(records, policy, progress)), records, progress=progress)


def weigh(release: Release, records: Records, progress: Progress | None = None) -> tuple[Line, ...]:
    """Say of each set of breakdowns what it adds for readers and what it costs in secrets."""
    return budget(_staff(records), published(release), progress)


def published(release: Release) -> Published:
    """Give a release as the suite reads it: every figure of it.

    Raises
    ------
    ReleaseError
        If it was made by a version that knew other rules.
    """
    figures = {
        # As it stands: an attacker remembers the release before this one, whatever its figures have come to mean since.
        (key, table): release.whole(key, table)
        for key in release.indicators()
        for table in release.tables(key)
    }
    return Published(_policy(release), release.quarters, figures)


def _judge(release: Release, records: Records, previous: Release | None, progress: Progress | None) -> Verdict:
    verdict = attack_release(release, records, previous, progress)
    if verdict.passed:
        return Verdict(passed=True, words=verdict.words, facts=_with_evaluators(verdict, records, progress))
    saved = "; ".join(f"without {one.table}: {one.after:,} recovered, {one.rare_after:,} rare" for one in verdict.cuts)
    return Verdict(
        passed=False, words=f"{verdict.words} ({saved})" if saved else verdict.words, facts=verdict.as_dict()
    )


def _with_evaluators(verdict: Attacked, records: Records, progress: Progress | None) -> dict[str, Any]:
    """Add what the attack made of everything that evaluators may ask live; it decides whether they may ask at all."""
    policy = POLICIES["evaluator"]
    asked = attack(_staff(records), published(Release(*candidate(records, policy))), None, progress, controlled=False)
    facts = verdict.as_dict()
    closing, cohorts = facts["sentences"].pop(), _cohorts(records, policy)
    said = [EVALUATORS[asked.passed].format(share=max(one.share for one in asked.levels.values()))]
    if cohorts.secrets:
        said.append(COHORTS[cohorts.passed].format(people=cohorts.secrets, share=cohorts.share))
    facts["sentences"] += [*said, closing]
    known = {"secrets": cohorts.secrets, "recovered": cohorts.people, "rare": cohorts.rare}
    return {
        **facts,
        "evaluators": {"passed": asked.passed, "policy": policy.label, "words": asked.words},
        "cohorts": {"passed": cohorts.passed, **known},
    }


def _cohorts(records: Records, policy: Policy) -> Recovered:
    """Attack everything that evaluators may ask about cohorts of programmes."""
    with records.cursor() as cursor:
        participants = Participants.read(cursor)
    return attacked_list(participants, policy, records.pepper)


def _staff(records: Records) -> StaffList:
    with records.cursor() as cursor:
        return StaffList.read(cursor)


def _before(path: Path) -> Release | None:
    """The current release, if it can be read and its rules are known; a damaged one must not stop its successor."""
    try:
        before = Release.read(path)
        _policy(before)
    except ReleaseError:
        return None
    return before


def _policy(release: Release) -> Policy:
    """Read the policy that a release was made under back from its own rules."""
    rules = dict(release.manifest.rules)
    tables = tuple(map(declared, rules.pop("tables")))
    lists = {"tables": tables, "rate_caps": tuple(rules["rate_caps"]), "public": tuple(rules.get("public", ()))}
    try:
        return Policy(**{**rules, **lists})
    except TypeError as fault:
        raise ReleaseError("This release was made by another version. Publish a new one.") from fault
