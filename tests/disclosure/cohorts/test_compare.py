"""One cohort compared, from people to words."""

import polars as pl
import pytest

from dashboard.disclosure.cohorts import CohortRefusedError, Workbench
from dashboard.disclosure.cohorts.compare import FEW, UNLIKE
from dashboard.indicators.cohorts import Participants, PeopleRows
from tests.disclosure.cohorts.network import PEPPER, POLICY, QUARTERS, network


@pytest.fixture(scope="module")
def lifted() -> Workbench:
    """A course after which six times as many are promoted."""
    return Workbench(network(lift=6.0, places=250), POLICY, PEPPER)


def test_an_effect_is_found_with_its_interval_and_its_people(lifted: Workbench) -> None:
    """The planted lift shows; leaving, which the course does not touch, does not."""
    found = lifted.compare({"programme": "P-1", "completed": "yes"})
    promoted, left = found.outcomes

    assert promoted.verdict == "difference shown"
    assert promoted.difference.value is not None
    assert promoted.difference.value > 30
    assert left.verdict != "difference shown"
    assert found.flow.matched is not None
    assert found.flow.matched % 5 == 0
    assert (found.policy, found.quarters) == (POLICY.label, (QUARTERS[0], QUARTERS[-1]))


def test_without_an_effect_hardly_anything_is_found() -> None:
    """Of twelve networks in which the course changes nothing one may look as if it did, by chance; not more."""
    shown = [
        outcome.verdict == "difference shown"
        for seed in range(6)
        for outcome in Workbench(network(places=200, seed=seed), POLICY, PEPPER).compare({}).outcomes
    ]

    assert sum(shown) <= 1


def test_the_same_question_has_the_same_answer(lifted: Workbench) -> None:
    """However often it is asked, and also when it is asked in another way."""
    once, again = lifted.compare({"completed": "yes"}), lifted.compare({"completed": "yes", "programme": "P-1"})

    assert once.outcomes == again.outcomes
    assert once.flow == again.flow


def test_programmes_and_their_cohorts_can_be_chosen(lifted: Workbench) -> None:
    """From what those who run them publish."""
    assert lifted.options() == {"programme": ("P-1",), "cohort": ("2024", "2025")}
    assert lifted.titles() == {"P-1": "A course"}


def test_a_cohort_that_is_too_narrow_is_refused_and_a_wider_one_offered() -> None:
    """Four people: the one refusal, and the nearest cohort that is answered."""
    given = network()
    few = given.members._frame.head(4).with_columns(pl.lit("2026").alias("cohort"))
    desk = Workbench(Participants(PeopleRows(pl.concat([given.members._frame, few])), *given[1:]), POLICY, PEPPER)
    with pytest.raises(CohortRefusedError) as told:
        desk.compare({"cohort": "2026", "completed": "yes"})

    assert told.value.wider is not None
    assert told.value.wider.key == "completed=yes"


def test_people_whom_no_return_knows_are_not_compared() -> None:
    """Nobody is invented for them: the cohort is counted, and the comparison says why there is none."""
    given = network()
    strangers = given.members._frame.with_columns(pl.col("person") + "/elsewhere")
    found = Workbench(Participants(PeopleRows(strangers), *given[1:]), POLICY, PEPPER).compare({})

    assert found.flow.started is not None
    assert found.flow.found is None
    assert (found.refusal, found.outcomes) == (FEW, ())


def test_poor_overlap_is_refused() -> None:
    """Where all staff of a grade were on the course, nobody is left who is like them."""
    given = network(places=250)
    went = given.members._frame["person"].implode()
    alone = given.staff._frame.filter(pl.col("person").is_in(went) | (pl.col("grade") == "Manager"))
    found = Workbench(Participants(given.members, PeopleRows(alone), QUARTERS), POLICY, PEPPER).compare({})

    assert found.refusal in {UNLIKE, FEW}
    assert found.outcomes == ()


def test_nothing_of_the_people_can_be_pickled(lifted: Workbench) -> None:
    """Rows of people cannot leave the process by accident."""
    import pickle

    with pytest.raises(TypeError, match="cannot be copied"):
        pickle.dumps(lifted)
