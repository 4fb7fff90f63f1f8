"""The suite, end to end, on a small network: a protected release passes, and the counts themselves do not."""

from dataclasses import replace

import polars as pl
import pytest

from dashboard.disclosure.attack.controls import THREE_WAY
from dashboard.disclosure.attack.published import PLAIN, Published
from dashboard.disclosure.attack.suite import attack, methods
from dashboard.disclosure.attack.verdict import Verdict
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.attack.small_release import changed, released, staff_of, unprotected
from tests.disclosure.people import network

Told = list[tuple[float, float, str]]


@pytest.fixture(scope="module")
def people() -> pl.DataFrame:
    """About 1,500 people in 40 organisations over two quarters."""
    return network(seed=1)


@pytest.fixture(scope="module")
def published(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> Published:
    """Counts and shares of the network, as the viewer's policy protects them."""
    return released(people, viewer, pepper, (PLAIN, "workforce_share"))


@pytest.fixture(scope="module")
def told() -> Told:
    """Where the progress of the attack is written down."""
    return []


@pytest.fixture(scope="module")
def verdict(people: pl.DataFrame, published: Published, told: Told) -> Verdict:
    """What the suite says of the protected release."""
    return attack(staff_of(people), published, progress=lambda *said: told.append(said))


def test_a_protected_release_passes(verdict: Verdict) -> None:
    """No rare secret, few others, no findings, and controls that show that the attack works."""
    assert verdict.reasons == ()
    assert verdict.findings == ()
    assert verdict.controls["conclusive"]
    assert all(one.rare == 0 and one.share <= 0.03 for one in (*verdict.levels.values(), *verdict.insider.values()))


def test_everything_is_in_the_verdict(verdict: Verdict, people: pl.DataFrame, viewer: Policy) -> None:
    """Every level from outside and from inside, everybody of all quarters, and how useful the release is."""
    staff = staff_of(people)._frame

    assert set(verdict.levels) == set(verdict.insider) == set(CHARACTERISTICS)
    assert verdict.people == verdict.levels["ethnic_group"].secrets == staff["person"].n_unique()
    assert (verdict.policy, verdict.quarters) == (viewer.label, 2)
    assert verdict.shown > 0.85
    assert 0 < verdict.error < 4
    assert verdict.salaries == 0
    assert verdict.steps < 0.95


def test_progress_only_goes_forward(verdict: Verdict, told: Told, viewer: Policy) -> None:
    """Whoever waits is told what is being done, every method by name, and never that less is done than before."""
    done, total, words = zip(*told, strict=True)

    assert verdict.passed
    assert list(done) == sorted(done)
    assert max(done) < min(total)
    assert {f"Attacking: {one}" for one in methods(viewer)} <= set(words)


def test_the_same_release_gets_the_same_verdict(people: pl.DataFrame, published: Published, verdict: Verdict) -> None:
    """Nothing in the attack is left to chance, and the release before makes no difference where it is the same."""
    assert attack(staff_of(people), published, previous=published).as_dict() == verdict.as_dict()


def test_counts_as_they_are_fail_and_secrets_are_named(people: pl.DataFrame, viewer: Policy) -> None:
    """The same network counted without protection, with free filters, gives rare and common secrets away."""
    everything = (*viewer.tables, *THREE_WAY, *(table.everyone for table in THREE_WAY))
    free = replace(viewer, tables=everything, renewal_people=0)
    found = attack(staff_of(people), unprotected(people, free))
    worst = found.levels["ethnic_group"]

    assert not found.passed
    assert worst.rare > 20
    assert worst.share > 0.03
    assert f"{worst.rare} rare secrets (ethnic group) can be recovered" in found.words
    assert "of secrets (ethnic group) can be recovered, more than 3%" in found.words
    assert len(worst.methods) > 3


def test_findings_fail_a_release_that_gives_no_secret_away(people: pl.DataFrame, published: Published) -> None:
    """A column nobody declared, rates too fine, and survival curves that count who left are reasons by themselves."""
    table = DeclaredTable(("grade",), "ethnic_group")
    planted = changed(published, "workforce_share", table, {"true": pl.lit(1), "value": pl.col("value") + 0.5})
    bare = replace(planted, policy=replace(planted.policy, survival_base=1))

    assert attack(staff_of(people), bare).reasons == (
        f"workforce_share by {table.key}: there are columns that nobody declared: true.",
        f"workforce_share by {table.key} shows fractions of a per cent.",
        f"workforce_share by {table.key} does not follow from the released counts: it tells something beyond them.",
        "survival curves tell exactly how many people left",
    )


def test_what_the_release_before_said_is_remembered(people: pl.DataFrame, published: Published, viewer: Policy) -> None:
    """A protected release after an unprotected one fails: readers keep what they have."""
    free = replace(viewer, tables=(*THREE_WAY, *(table.everyone for table in THREE_WAY)), renewal_people=0)
    found = attack(staff_of(people), published, previous=unprotected(people, free))

    assert not found.passed
    assert found.levels["ethnic_group"].share > 0.03
    assert all(method.startswith("with the release before, ") for method in found.levels["ethnic_group"].methods)
