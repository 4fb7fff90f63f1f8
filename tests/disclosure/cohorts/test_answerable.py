"""Which cohorts are answered."""

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.cohorts.answerable import Answerable, answerable
from dashboard.disclosure.cohorts.cohort import FILTERS, Cohort
from dashboard.disclosure.cohorts.people import started
from dashboard.disclosure.cohorts.refusal import CohortRefusedError
from tests.disclosure.cohorts.network import PEPPER, POLICY, network


@pytest.fixture(scope="module")
def people() -> pl.DataFrame:
    """Two cohorts of seventy, and a third of four."""
    whole = started(network())
    few = (
        whole.filter(pl.col("cohort") == "2025")
        .head(4)
        .with_columns(pl.lit("2026").alias("cohort"), pl.col("person") + "/again", pl.col("person_key") + 1)
    )
    return pl.concat([whole, few])


@pytest.fixture(scope="module")
def answered(people: pl.DataFrame) -> Answerable:
    """What is answered of them."""
    return answerable(people, POLICY, PEPPER)


def refused(answered: Answerable, **asked: str) -> CohortRefusedError:
    """Ask, and give the refusal."""
    with pytest.raises(CohortRefusedError) as told:
        answered.name(Cohort.read(asked))
    return told.value


def test_a_cohort_of_four_is_refused_like_one_that_is_not_there(answered: Answerable) -> None:
    """Absent, empty, small, too deep and unknown: the same words and the same offer, byte for byte."""
    refusals = [
        refused(answered, programme="P-1", cohort=one, completed="no") for one in ("2026", "1999", "no such cohort")
    ] + [refused(answered, programme="P-1", cohort="2026", completed="no", grade="Manager")]

    assert {one.message for one in refusals} == {CohortRefusedError.WORDS}
    assert len({one.wider for one in refusals}) == 1
    assert refusals[0].wider in answered.names


def test_what_is_answered_is_large_and_apart(answered: Answerable, people: pl.DataFrame) -> None:
    """Ten people or more each, and no two of them differ by fewer than five."""
    sets = {}
    for one, name in answered.names.items():
        chosen = people.filter(pl.lit(value=True), *(pl.col(column) == code for column, code in one.where))
        sets.setdefault(name, set()).add(frozenset(chosen["person"]))
    different = [next(iter(one)) for one in sets.values()]

    assert all(len(one) == 1 for one in sets.values())
    assert min(map(len, different)) >= POLICY.threshold
    apart = [len(one ^ other) for place, one in enumerate(different) for other in different[:place]]
    assert min(apart) >= POLICY.cohort_difference
    assert len(different) > 20


def test_the_same_people_go_by_one_name(answered: Answerable) -> None:
    """All of one programme is everybody here, so that it is no second draw of the noise."""
    assert answered.name(Cohort.read({"programme": "P-1"})) == answered.name(Cohort()) == "all"


def test_everybody_is_not_answered_where_there_is_nobody(people: pl.DataFrame) -> None:
    """Without any programme there is nothing to ask, and nothing fails."""
    nothing = answerable(people.clear(), POLICY, PEPPER)

    assert refused(nothing).wider is None
    assert set(FILTERS) <= set(people.columns)
    assert np.size(list(nothing.names)) == 0


def test_a_group_that_is_nearly_everybody_is_not_told(answered: Answerable, people: pl.DataFrame) -> None:
    """Where all of a cohort are of one ethnic group, the answer would tell it of each of them."""
    alike = people.with_columns(
        pl.when(pl.col("cohort") == "2024").then(pl.lit("Asian")).otherwise("ethnic_group").alias("ethnic_group")
    )

    assert Cohort.read({"cohort": "2025", "ethnic_group": "White"}) in answered.names
    told = answerable(alike, POLICY, PEPPER)
    assert Cohort.read({"cohort": "2024"}) in told.names
    assert Cohort.read({"cohort": "2024", "ethnic_group": "Asian"}) not in told.names
