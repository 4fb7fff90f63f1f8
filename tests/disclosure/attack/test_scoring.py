"""Scoring: what counts as a secret that a release gives away."""

from dataclasses import replace

import numpy as np
import pytest

from dashboard.disclosure.attack.case import Truth
from dashboard.disclosure.attack.claims import Claims
from dashboard.disclosure.attack.scoring import FEWEST, Tally, judged
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Integers

LEVEL = "racially_minoritised"
PEOPLE = 400
OF = np.arange(PEOPLE)
FIRST_HALF: Flags = np.random.default_rng(1).random(PEOPLE) < 0.5


def truth(secret: Integers, kind: Integers | None = None) -> Truth:
    """Give people these secrets, in one type of organisation unless said otherwise."""
    nought = np.zeros(secret.size, dtype=np.int64)
    return Truth({LEVEL: secret}, nought if kind is None else kind, nought, secret)


def claims(code: Integers, score: float = 0.96, method: str = "test") -> Claims:
    """Claim these secrets, all equally sure."""
    return Claims(method, LEVEL, code, np.full(code.size, score))


@pytest.fixture
def halved() -> Truth:
    """Everybody's secret is one of two, equally common."""
    return truth(OF % 2)


def missed(secrets: Integers, among: Flags, share: float) -> Integers:
    """Swap the secrets of a share of some people, evenly spread."""
    code = secrets.copy()
    wrong = np.flatnonzero(among)[:: round(1 / share)]
    code[wrong] = 1 - code[wrong]
    return code


def test_right_claims_recover_everybody(halved: Truth) -> None:
    """An attacker who is always right has everybody's secret."""
    assert judged(claims(OF % 2), halved, OF).all()


def test_nineteen_in_twenty_must_be_right_in_both_halves() -> None:
    """A kind that is right in 19 of 20 cases overall, and in one half, but not in the other, recovers nothing."""
    even = OF % 2 == 0
    secret = missed(OF % 2, FIRST_HALF & even, 1 / 16)
    right = secret == OF % 2
    found = judged(claims(OF % 2), truth(secret), OF)

    assert right[even].mean() > 0.95 > right[FIRST_HALF & even].mean()
    assert not found[even].any()
    assert found[~even].all()


def test_wrong_claims_of_a_good_kind_recover_nothing_themselves(halved: Truth) -> None:
    """Of a kind that can be relied on, only those of whom it is right count."""
    code = missed(OF % 2, OF % 2 == 0, 1 / 40)

    assert (judged(claims(code), halved, OF) == (code == OF % 2)).all()
    assert (code != OF % 2).any()


def test_kinds_are_judged_apart_by_score(halved: Truth) -> None:
    """Guesses with a low score neither count nor spoil the claims made with a high one."""
    sure = OF < PEOPLE / 2
    mixed = Claims("test", LEVEL, np.where(sure, OF % 2, 0), np.where(sure, 0.99, 0.6))

    assert (judged(mixed, halved, OF) == sure).all()


def test_few_claims_prove_nothing(halved: Truth) -> None:
    """A kind with fewer claims in a half than it takes to conclude anything recovers nothing."""
    few = Claims("test", LEVEL, OF % 2, np.where(OF < FEWEST, 0.99, 0.1))

    assert not judged(few, halved, OF).any()


def test_guessing_what_nearly_everybody_is_counts_for_nothing() -> None:
    """Claiming of everybody what 49 in 50 of their type of organisation are is chance, however often it is right."""
    common = truth((OF % 50 == 0).astype(np.int64))

    assert not judged(claims(np.zeros(PEOPLE, dtype=np.int64)), common, OF).any()


@pytest.mark.parametrize("deal", range(5))
def test_shuffled_secrets_are_not_recovered(halved: Truth, deal: int) -> None:
    """Claims that are right of the real secrets recover none once the secrets are dealt out again."""
    assert not judged(claims(OF % 2), halved.shuffled(deal), OF).any()


def test_what_can_be_guessed_without_the_release_is_not_held_against_it(halved: Truth) -> None:
    """Secrets that the prior alone gives away are counted as guessed, and not as recovered."""
    tally = Tally(halved, OF)
    tally.guess([claims(OF % 2, 0.99)])
    tally.add([claims(OF % 2, 0.96)])

    assert tally.guessed[LEVEL].all()
    assert not tally.together(LEVEL).any()


def test_methods_are_kept_apart_and_counted_together(halved: Truth) -> None:
    """Each method keeps what it recovered, also over several lots of claims; together, whoever any of them did."""
    tally = Tally(halved, OF)
    for method, there in (("one", OF < 100), ("one", (OF >= 100) & (OF < 200)), ("two", OF >= 300)):
        tally.add([Claims(method, LEVEL, OF % 2, np.where(there, 0.96, 0.0))])

    assert (tally.recovered[LEVEL, "one"] == (OF < 200)).all()
    assert (tally.together(LEVEL) == ((OF < 200) | (OF >= 300))).all()
    assert not tally.together("ethnic_group").any()


def test_cohorts_share_one_claim() -> None:
    """A claim of a cohort is a claim of everybody in it."""
    cohort = OF % 2
    both = Claims("test", LEVEL, np.array([0, 1]), np.array([0.96, 0.96]))

    assert judged(both, truth(cohort), cohort).all()


def test_rare_is_what_under_half_of_the_same_type_of_organisation_are() -> None:
    """The same value is rare in one type of organisation and common in another."""
    kind = (OF >= PEOPLE / 2).astype(np.int64)
    secret = np.where(OF % 5 < 2, kind, 1 - kind)

    assert (truth(secret, kind).rare(LEVEL) == (OF % 5 < 2)).all()


def test_exactly_half_is_not_rare(halved: Truth) -> None:
    """Rare means under half."""
    assert not halved.rare(LEVEL).any()


def test_wrong_claims_about_applicants_do_not_hide_right_ones_about_staff(halved: Truth) -> None:
    """Claims about half of the people are all right and about the others all wrong: the first have been recovered."""
    staff = OF < PEOPLE / 2
    apart = replace(halved, members={"staff": staff, "applications": ~staff})
    mixed = np.where(staff, OF % 2, 1 - OF % 2)

    assert not judged(claims(mixed), halved, OF).any()
    assert np.array_equal(judged(claims(mixed), apart, OF), staff)
