"""The verdict: when a release is refused, and what is said of it."""

import json
from dataclasses import replace

import pytest

from dashboard.disclosure.attack.verdict import DEALT_OUT, LEVELS, SUITE, Cut, Recovered, Verdict
from dashboard.indicators.declared_table import CHARACTERISTICS

NONE = Recovered(1000, 0, 0, 0)
SOME = Recovered(1000, 30, 0, 12, {"direct": (30, 0)})
GOOD = Verdict(
    policy="viewer 2026-1",
    people=12345,
    quarters=20,
    levels={"racially_minoritised": NONE, "ethnic_group": SOME},
    insider={"ethnic_group": Recovered(900, 7, 0, 0)},
    controls={"unprotected": 4321, "unprotected_rare": 210, "shuffled": 0, "hiding_fails": True, "conclusive": True},
    shown=0.912345,
    error=2.34567,
    salaries=0.0,
    steps=0.3333333,
)
RARE = replace(GOOD, levels={"ethnic_group": Recovered(1000, 1, 1, 0, {"direct": (1, 1)})})
MANY = replace(GOOD, levels={"ethnic_group": Recovered(1000, 31, 0, 0)})
INSIDE = replace(GOOD, insider={"ethnic_group": Recovered(900, 1, 1, 0)})
VOID = replace(GOOD, controls={**GOOD.controls, "conclusive": False})
BLIND = replace(GOOD, levels={"ethnic_group": Recovered(0, 0, 0, 0)})
LUCKY = replace(GOOD, controls={**GOOD.controls, "shuffled": 7})
FOUND = replace(GOOD, findings=("One thing.", "Another."))


def test_three_per_cent_of_common_secrets_pass() -> None:
    """Exactly three per cent, none of them rare, is let through, and the line for the manifest says so."""
    assert GOOD.passed
    assert GOOD.reasons == ()
    assert GOOD.words == f"attacked (suite {SUITE}): no rare secret recovered, 3.0% of others"


@pytest.mark.parametrize(
    ("verdict", "reason"),
    [
        (RARE, "1 rare secrets (ethnic group) can be recovered"),
        (MANY, "3.1% of secrets (ethnic group) can be recovered, more than 3%"),
        (INSIDE, "1 rare secrets (ethnic group) can be recovered"),
        (BLIND, "no secret could be read to judge it by"),
        (LUCKY, DEALT_OUT),
    ],
)
def test_each_ground_refuses_alone(verdict: Verdict, reason: str) -> None:
    """One rare secret, too many common ones, or either of them to an insider, or an attack that proves nothing: each is enough."""
    assert not verdict.passed
    assert verdict.reasons == (reason,)
    assert verdict.words == reason


@pytest.mark.parametrize("verdict", [VOID, replace(GOOD, controls={})])
def test_controls_that_proved_nothing_are_admitted(verdict: Verdict) -> None:
    """Where the attack could not show that it breaks what is known to be bad, the words of a pass say so."""
    assert verdict.passed
    assert verdict.words == f"{GOOD.words}; exact tables of these people give little away either, so this says little"


def test_any_finding_refuses() -> None:
    """What should not stand in a release fails it, each named, in one line without stray full stops."""
    assert not FOUND.passed
    assert FOUND.reasons == ("One thing.", "Another.")
    assert FOUND.words == "One thing; Another"


def test_a_reason_is_given_once() -> None:
    """The same reason from outside and from inside is said once."""
    assert replace(RARE, insider=RARE.levels).reasons == RARE.reasons


def test_sentences_say_whom_what_and_how_sure() -> None:
    """The Methods page gets the attacker, each level, the insider, the controls, the usefulness, and the limits."""
    said = GOOD.sentences()

    assert "20 quarters (12,345 people)" in said[0]
    assert (
        said[1]
        == "They could not learn anybody's secret with confidence: of people, whether they are racially minoritised."
    )
    assert "ethnic group of 30 people (3.0%), none of them rare" in said[2]
    assert "could learn 7 of the others'" in said[3]
    assert "4,321 secrets, 210 of them rare" in said[4]
    assert "91% of people" in said[5]
    assert "2.3 people" in said[5]
    assert "not proven" in said[6]
    assert "1 of them rare" in RARE.sentences()[1]


def test_what_is_kept_is_said_by_whose_it_is() -> None:
    """`racially minoritised of applications` is nothing that a reader would say."""
    kept = ("ethnic_group", "ethnic_group of applications", "ethnic_group_detailed")
    said = replace(GOOD, levels={level: Recovered(1000, 0, 0, 0) for level in kept}).sentences()[1]

    assert said.endswith(": of people, ethnic group, detailed ethnic group; of applications, ethnic group.")


def test_every_characteristic_has_words() -> None:
    """No level of the secret is left without a name for readers."""
    assert set(LEVELS) == set(CHARACTERISTICS)


def test_the_verdict_survives_json() -> None:
    """What the manifest keeps is plain, rounded alike on every machine, and holds the outcome in words as well."""
    kept = json.loads(json.dumps(GOOD.with_cuts((Cut("grade", 5, 2, 0),)).as_dict()))

    assert (kept["shown"], kept["error"], kept["steps"]) == (0.9123, 2.3457, 0.3333)
    assert (kept["passed"], kept["words"], kept["suite"]) == (True, GOOD.words, SUITE)
    assert kept["levels"]["ethnic_group"] == {
        "secrets": 1000,
        "recovered": 30,
        "rare": 0,
        "guessed": 12,
        "methods": {"direct": [30, 0]},
    }
    assert kept["cuts"] == [{"table": "grade", "before": 5, "after": 2, "rare_after": 0}]
    assert kept["sentences"] == list(GOOD.sentences())


def test_nobody_has_no_share() -> None:
    """A level at which nobody has a secret gives nothing away."""
    assert Recovered(0, 0, 0, 0).share == 0
    assert replace(GOOD, levels={}).passed


def test_secrets_of_others_than_staff_are_named_as_theirs() -> None:
    """A board must not read of applications as of its staff."""
    leaking = replace(GOOD, levels={"ethnic_group of applications": Recovered(1000, 90, 0, 0)})

    assert "ethnic group of applications" in leaking.words
    assert any("ethnic group of 90 applications (9.0%)" in one for one in leaking.sentences())
