"""Counts drawn, protected as a release protects them, and estimated from what is shown: how often the truth is covered.

Every scenario gives one entry a run that would be shown: whether the interval holds the true value. `bench/coverage.py`
walks the whole grid of them, the tests a few of each.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from dashboard.disclosure.lookup import KEYS, offsets
from dashboard.disclosure.perturbation import perturb, protection_variance
from dashboard.disclosure.policies import POLICIES
from dashboard.estimators.difference import newcombe
from dashboard.estimators.glass_ceiling import glass_ceiling
from dashboard.estimators.interval import Interval
from dashboard.estimators.mantel_haenszel import mantel_haenszel
from dashboard.estimators.markov import transitions
from dashboard.estimators.pipeline import product
from dashboard.estimators.proportion import wilson
from dashboard.estimators.race_disparity import race_disparity
from dashboard.estimators.ratio import miettinen_nurminen
from dashboard.estimators.retention import leaver_rate

POLICY = POLICIES["viewer"]
VARIANCE = protection_variance(POLICY)
LEAST, MOST = 0.93, 0.99

Counts = npt.NDArray[np.int64]
Covered = npt.NDArray[np.bool_]
Run = Callable[[np.random.Generator, int], Covered]


def released(counts: npt.ArrayLike, rng: np.random.Generator) -> Counts:
    """Publish counts: each is a cell of its own name, held by people of its own."""
    people = np.asarray(counts, dtype=np.int64)
    names = offsets(POLICY.sticky_max, POLICY.sticky_variance)[rng.integers(0, KEYS, people.shape)].astype(np.int64)
    return perturb(people, rng.integers(0, KEYS, people.shape), names, POLICY)


def covered(found: Interval, truth: npt.ArrayLike, *shown: Counts) -> Covered:
    """Say in which runs the truth is inside, of those where every count shown is large enough to be."""
    visible = np.all(
        [np.atleast_2d(one).reshape(one.shape[0], -1).min(axis=1) >= POLICY.threshold for one in shown], axis=0
    )
    inside = (found.lower <= truth) & ((found.upper >= truth) | np.isnan(found.upper))
    return np.asarray(inside[visible])


def two_groups(
    rng: np.random.Generator, runs: int, sizes: tuple[int, int], rates: tuple[float, float]
) -> tuple[Counts, Counts, Counts, Counts]:
    """Publish events and people of a group and of its reference."""
    counts = []
    for size, share in zip(sizes, rates, strict=True):
        counts += [released(rng.binomial(size, share, runs), rng), released(np.full(runs, size), rng)]
    return counts[0], counts[1], counts[2], counts[3]


def proportion(size: int, share: float) -> Run:
    """A share of a group."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        x, n = released(rng.binomial(size, share, runs), rng), released(np.full(runs, size), rng)
        return covered(wilson(x, n, VARIANCE), share, x, n)

    return run


def difference(sizes: tuple[int, int], rates: tuple[float, float]) -> Run:
    """One share less another."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        counts = two_groups(rng, runs, sizes, rates)
        return covered(newcombe(*counts, VARIANCE), rates[0] - rates[1], *counts)

    return run


def ratio(sizes: tuple[int, int], rates: tuple[float, float]) -> Run:
    """One share over another."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        counts = two_groups(rng, runs, sizes, rates)
        return covered(miettinen_nurminen(*counts, VARIANCE), rates[0] / rates[1], *counts)

    return run


def stratified_ratio(sizes: tuple[int, int], rates: tuple[float, float]) -> Run:
    """One share over another in three grades, in which both are common and rare alike."""
    grades = (0.7, 1.0, 1.4)

    def run(rng: np.random.Generator, runs: int) -> Covered:
        strata = [two_groups(rng, runs, sizes, (rates[0] * grade, rates[1] * grade)) for grade in grades]
        a, n, b, m = (np.stack([stratum[place] for stratum in strata]) for place in range(4))
        found = mantel_haenszel(a, n, b, m, VARIANCE)
        return covered(found, rates[0] / rates[1], a.T, n.T, b.T, m.T)

    return run


def leaving(size: int, pace: float) -> Run:
    """Leavers over mean headcount: everybody leaves at one pace, all the year round, and as many come on average."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        come = rng.poisson(size * pace, runs)
        stayed = rng.binomial(size, np.exp(-pace), runs)
        # Somebody who comes at a random time of the year is still there at its end with this chance.
        kept = rng.binomial(come, (1 - np.exp(-pace)) / pace)
        end, gone = stayed + kept, size - stayed + come - kept
        counts = [released(one, rng) for one in (gone, np.full(runs, size), end)]
        return covered(leaver_rate(counts[0], counts[1], counts[2], VARIANCE), pace, *counts)

    return run


def stages(sizes: tuple[int, int], rates: tuple[float, float], *, linked: bool) -> Run:
    """Two stages, the people of the second being who passed the first, or other people who are as many."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        events, totals = [], []
        for size, share in zip(sizes, rates, strict=True):
            first = rng.binomial(size, share, runs)
            second = rng.binomial(first, share)
            applied, passed, appointed = (released(one, rng) for one in (np.full(runs, size), first, second))
            events.append(np.stack([passed, appointed]))
            totals.append(np.stack([applied, passed if linked else released(first, rng)]))
        found = product(events[0], totals[0], events[1], totals[1], VARIANCE, linked=linked)
        return covered(found, (rates[0] / rates[1]) ** 2, *(one.T for one in (*events, *totals)))

    return run


def disparity(sizes: tuple[int, int], rates: tuple[float, float]) -> Run:
    """Staff in a lower and a higher tier."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        counts = []
        for size, share in zip(sizes, rates, strict=True):
            high = rng.binomial(size, share, runs)
            counts += [released(size - high, rng), released(high, rng)]
        odds = [share / (1 - share) for share in rates]
        found = race_disparity(counts[0], counts[1], counts[2], counts[3], VARIANCE)
        return covered(found, odds[1] / odds[0], *counts)

    return run


def ceiling(sizes: tuple[int, int], rates: tuple[float, float]) -> Run:
    """Group and others in the pool, and how many of each are at the top."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        tops = [rng.binomial(size, share, runs) for size, share in zip(sizes, rates, strict=True)]
        whole = np.full(runs, sum(sizes))
        counts = [released(one, rng) for one in (tops[0], tops[0] + tops[1], np.full(runs, sizes[0]), whole)]
        reached = [size * share for size, share in zip(sizes, rates, strict=True)]
        truth = (sizes[0] / sum(sizes)) / (reached[0] / sum(reached))
        return covered(glass_ceiling(counts[0], counts[1], counts[2], counts[3], VARIANCE), truth, *counts)

    return run


def flow(size: int, shares: Sequence[float], place: int = 0) -> Run:
    """One grade's people by where they are a year on."""

    def run(rng: np.random.Generator, runs: int) -> Covered:
        counts = released(rng.multinomial(size, shares, runs), rng)
        found = transitions(counts, VARIANCE)
        return covered(Interval(*(part[:, place] for part in found)), shares[place], counts)

    return run


def rate_of(run: Run, runs: int = 4000, seed: int = 1) -> tuple[float, int]:
    """Give the share of runs covered and how many were shown."""
    found = run(np.random.default_rng(seed), runs)
    return float(found.mean()), found.size


SIZES = ((60, 150), (150, 400), (400, 1500))
RATES = ((0.3, 0.3), (0.25, 0.4), (0.5, 0.35), (0.8, 0.7))
FLOWS = ((0.6, 0.25, 0.15), (0.7, 0.1, 0.2), (0.8, 0.2))


def grid() -> Iterator[tuple[str, str, Run]]:
    """Every scenario with what is estimated and from what: realistic sizes and rates of every estimator that is fed with published counts."""
    for size in (60, 150, 400, 1500):
        for share in (0.2, 0.35, 0.5, 0.8):
            yield "proportion", f"{size} at {share}", proportion(size, share)
        for share in (0.15, 0.25, 0.4):
            yield "leaver rate", f"{size} at {share}", leaving(size, share)
        for shares in FLOWS:
            for place in range(len(shares)):
                yield "flow", f"{size} of {shares}[{place}]", flow(size, shares, place)
    for sizes in SIZES:
        for rates in RATES:
            for name, scenario in (
                ("difference", difference),
                ("ratio", ratio),
                ("stratified ratio", stratified_ratio),
            ):
                if name != "stratified ratio" or max(rates) < 0.7:
                    yield name, f"{sizes} at {rates}", scenario(sizes, rates)
            yield "race disparity", f"{sizes} at {rates}", disparity(sizes, rates)
            yield "glass ceiling", f"{sizes} at {rates}", ceiling(sizes, rates)
            for linked in (False, True):
                yield (
                    f"stages {'linked' if linked else 'apart'}",
                    f"{sizes} at {rates}",
                    stages(sizes, rates, linked=linked),
                )
