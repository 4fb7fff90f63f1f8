"""The verdict on a release: figures for the manifest, sentences for people."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

SUITE = "2"
"""Edition of the suite; any change of a method or of the scoring is a new one."""

MOST_RECOVERED = 0.03
"""Share of secrets, at any level, beyond which a release is refused."""

DEALT_OUT = "the attack recovers secrets that were dealt out at random, so it cannot be relied on"
"""Why a release is refused whose attack finds what is not there."""

LEVELS = {
    "ethnic_group": "ethnic group",
    "racially_minoritised": "whether they are racially minoritised",
    "ethnic_group_detailed": "detailed ethnic group",
}


def named(level: str) -> str:
    """Name a level in words, and whose it is where they are not staff."""
    name, _, who = level.partition(" of ")
    return f"{LEVELS[name]} of {who}" if who else LEVELS[name]


@dataclass(frozen=True)
class Recovered:
    """Secrets of one level that somebody could learn.

    Parameters
    ----------
    secrets
        How many people have one.
    recovered, rare
        Of how many it would be learnt, and of how many of those it is one that under half of their peers share.
    guessed
        Of how many it can be told from their type of organisation alone, whatever is released.
    methods
        For each method that recovered any, how many and how many rare.
    """

    secrets: int
    recovered: int
    rare: int
    guessed: int
    methods: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """Share of all secrets."""
        return self.recovered / self.secrets if self.secrets else 0.0


@dataclass(frozen=True)
class Cut:
    """What leaving one set of breakdowns out would save: secrets recovered with it and without it."""

    table: str
    before: int
    after: int
    rare_after: int


@dataclass(frozen=True)
class Verdict:
    """What the suite says of a release.

    Parameters
    ----------
    policy
        Name and version of the policy attacked.
    people, quarters
        Whom and what it covers.
    levels
        Outcome for each level of the secret.
    insider
        The same for the insider who recovered most.
    controls
        Outcomes of the controls.
    shown, error
        Usefulness: share of people in shown cells, and how far shown counts are off.
    salaries, steps
        Standing checks: share of salaries, and of steps of survival curves, that could be read off.
    findings
        Everything that should not be in a release, in words; any one of them fails it.
    cuts
        After a failure: what cutting each set of breakdowns would save.
    suite
        Edition of the suite.
    """

    policy: str
    people: int
    quarters: int
    levels: dict[str, Recovered]
    insider: dict[str, Recovered]
    controls: dict[str, Any]
    shown: float
    error: float
    salaries: float
    steps: float
    findings: tuple[str, ...] = ()
    cuts: tuple[Cut, ...] = ()
    suite: str = SUITE

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it fails, in words; empty where it passes."""
        worst = [*self.levels.items(), *self.insider.items()]
        rare = [f"{one.rare} rare secrets ({named(level)}) can be recovered" for level, one in worst if one.rare]
        many = [
            f"{one.share:.1%} of secrets ({named(level)}) can be recovered, more than {MOST_RECOVERED:.0%}"
            for level, one in worst
            if one.share > MOST_RECOVERED
        ]
        return tuple(dict.fromkeys((*rare, *many, *self.findings, *self._void)))

    @property
    def _void(self) -> tuple[str, ...]:
        """Why the attack proves nothing, whatever it found: it had nothing to look for, or it finds what is not there."""
        blind = bool(self.levels) and not any(one.secrets for one in self.levels.values())
        lucky = bool(self.controls.get("shuffled"))
        return (*(["no secret could be read to judge it by"] if blind else []), *([DEALT_OUT] if lucky else []))

    @property
    def passed(self) -> bool:
        """Whether the release may be swapped in."""
        return not self.reasons

    @property
    def words(self) -> str:
        """One line for the manifest and the terminal."""
        if not self.passed:
            return "; ".join(reason.rstrip(".") for reason in self.reasons)
        worst = max((one.share for one in self.levels.values()), default=0.0)
        return f"attacked (suite {self.suite}): no rare secret recovered, {worst:.1%} of others{self._doubt}"

    @property
    def _doubt(self) -> str:
        """What to add where even the unprotected reference did not break: people may be too few, or too much alike."""
        return (
            ""
            if self.controls.get("conclusive")
            else "; exact tables of these people give little away either, so this says little"
        )

    def sentences(self) -> tuple[str, ...]:
        """What someone with a full staff list could learn, for the Methods page."""
        insider = max((one.recovered for one in self.insider.values()), default=0)
        attacker = (
            "We attacked this release as somebody would who holds the full staff list of every organisation over "
            f"{self.quarters} quarters ({self.people:,} people), knows how we protect, and reads every figure."
        )
        inside = (
            f"Somebody who also knows every secret of their own organisation could learn {insider:,} of the others'."
        )
        controls = (
            f"The same attack on unprotected tables recovers {self.controls.get('unprotected', 0):,} secrets, "
            f"{self.controls.get('unprotected_rare', 0):,} of them rare; on secrets dealt out at random it recovers "
            f"{self.controls.get('shuffled', 0):,}."
        )
        useful = (
            f"{self.shown:.0%} of people stand in a group that is shown, and shown counts are off by "
            f"{self.error:.1f} people on average."
        )
        tested = "This is tested, not proven: an attack that nobody has thought of yet may do better."
        return (
            attacker,
            *_learnt(self.levels),
            inside,
            controls,
            useful,
            tested,
        )

    def with_cuts(self, cuts: tuple[Cut, ...]) -> "Verdict":
        """The same verdict, with what cutting each set of breakdowns would save."""
        return replace(self, cuts=cuts)

    def as_dict(self) -> dict[str, Any]:
        """The verdict in terms that JSON can hold, numbers rounded so that it is the same on every machine."""
        facts = asdict(self)
        for name in ("shown", "error", "salaries", "steps"):
            facts[name] = round(facts[name], 4)
        return {**facts, "passed": self.passed, "words": self.words, "sentences": list(self.sentences())}


def _learnt(levels: Mapping[str, Recovered]) -> list[str]:
    """What was kept, in one sentence, and then each that was not."""
    safe = dict[str, list[str]]()
    for level in (level for level, one in levels.items() if not one.recovered):
        name, _, who = level.partition(" of ")
        safe.setdefault(who or "people", []).append(LEVELS[name])
    told = "; ".join(f"of {who}, {', '.join(names)}" for who, names in safe.items())
    kept = [f"They could not learn anybody's secret with confidence: {told}."] if safe else []
    return [*kept, *(_sentence(level, one) for level, one in levels.items() if one.recovered)]


def _sentence(level: str, one: Recovered) -> str:
    rare = "none of them rare" if not one.rare else f"{one.rare:,} of them rare"
    name, _, who = level.partition(" of ")
    return (
        f"They could learn, with 95 % confidence, {LEVELS[name]} of {one.recovered:,} {who or 'people'} "
        f"({one.share:.1%}), {rare} "
        "among people in the same type of organisation."
    )
