"""Judging claims: a secret counts as recovered only where claims of its kind can be relied on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from scipy.special import bdtrc

from dashboard.disclosure.attack.case import Truth
from dashboard.disclosure.attack.claims import Claims
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.noise import Floats, Integers

RELIABLE = 0.95
"""How often claims of a kind must be right, in both halves, to count."""

FEWEST = 8
"""Claims of a kind in each half below which nothing is concluded from their being right."""

CHANCE = 0.0001
"""A kind that guessing from the type of organisation alone would get as right as this, or more often, is chance."""

LUCK = 0.001
"""Claims that say themselves that they are less than `RELIABLE` count only where being right so often would be luck less
often than this: dozens of kinds are looked at, and one in a hundred of them is lucky once in a hundred times."""

DEALS = (1, 2, 3)
"""Seeds of the deals into halves."""

EDGES = np.array([0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 1.0, 1.05, 1.1, 1.2, 1.5])
"""Scores that part one kind of claim from the next; below the first a claim is not made."""


@dataclass
class Tally:
    """What was recovered, method by method and together.

    Parameters
    ----------
    truth
        The secrets.
    of
        Each person's cohort.
    guessed
        For each level, who gives their secret away by type of organisation alone: no release is to blame for that.
    recovered
        For each level and method, whose secret was recovered.
    """

    truth: Truth
    of: Integers
    guessed: dict[str, Flags] = field(default_factory=dict)
    recovered: dict[tuple[str, str], Flags] = field(default_factory=dict)

    def guess(self, claims: Iterable[Claims]) -> None:
        """Judge what can be claimed without the release."""
        for one in claims:
            self.guessed[one.level] = steadily(one, self.truth, self.of)

    def add(self, claims: Iterable[Claims]) -> None:
        """Judge claims and keep what they recovered."""
        for one in claims:
            found = steadily(one, self.truth, self.of) & ~self.guessed.get(one.level, np.False_)
            before = self.recovered.get((one.level, one.method), np.zeros(found.size, dtype=np.bool_))
            self.recovered[one.level, one.method] = before | found

    def together(self, level: str) -> Flags:
        """Whose secret some method recovered."""
        found = [flags for (of_level, _), flags in self.recovered.items() if of_level == level]
        return np.logical_or.reduce(found) if found else np.zeros(self.of.size, dtype=np.bool_)


def steadily(claims: Claims, truth: Truth, of: Integers) -> Flags:
    """Say whose secret these claims recovered in most of `DEALS`: one lucky deal neither makes a secret nor hides one."""
    found = sum(judged(claims, truth, of, seed).astype(int) for seed in DEALS)
    return np.asarray(2 * found > len(DEALS), dtype=np.bool_)


def judged(claims: Claims, truth: Truth, of: Integers, seed: int = 1) -> Flags:
    """Say whose secret these claims recovered in one deal.

    People are dealt into two halves. Claims of a kind (same value, like score) that are right in at least `RELIABLE` of
    cases in both halves recover the secrets of those of whom they are right.

    Parameters
    ----------
    claims
        Of one method at one level.
    truth
        The secrets.
    of
        Each person's cohort.
    seed
        Of the deal.
    """
    secret = truth.codes[claims.level]
    score, code = claims.score[of], claims.code[of]
    # Claims about applicants and about staff are of different kinds: the one being right says nothing of the other.
    apart = sum((number * flags for number, flags in enumerate(truth.members.values())), np.zeros_like(code))
    kind = (apart * (code.max(initial=0) + 1) + code) * (EDGES.size + 1) + np.digitize(score, EDGES)
    kind = np.where(score >= EDGES[0], kind, -1)
    right = code == secret
    guess = truth.common(claims.level)[truth.kind, code]
    dealt = np.random.default_rng(seed).random(kind.size) < 0.5
    reliable = [
        one
        for one in np.unique(kind[kind >= 0])
        if _reliable(np.flatnonzero(kind == one), right, dealt, guess) and not _lucky(kind == one, right, score)
    ]
    return np.asarray(np.isin(kind, reliable) & right)


def _lucky(kind: Flags, right: Flags, score: Floats) -> bool:
    """Whether claims that are not sure of themselves may be right so often by luck alone."""
    sure, rights = float(score[kind].mean()), int(right[kind].sum())
    return sure < RELIABLE and bool(bdtrc(rights - 1, int(kind.sum()), sure) >= LUCK)


def _reliable(kind: Integers, right: Flags, dealt: Flags, guess: Floats) -> bool:
    """Whether claims of a kind are right in each of two halves, and more often than guessing would be."""
    halves = kind[dealt[kind]], kind[~dealt[kind]]
    if any(half.size < FEWEST or right[half].mean() < RELIABLE for half in halves):
        return False
    return bool(bdtrc(right[kind].sum() - 1, kind.size, guess[kind].mean()) < CHANCE)
