"""Every published worked example comes out, to the published digit."""

import pytest

from dashboard.estimators.worked_example import WorkedExample
from dashboard.estimators.worked_examples import EXAMPLES, examples_of


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.key)
def test_it_comes_out(example: WorkedExample) -> None:
    """Source and numbers stand in the catalogue."""
    proof = example.prove()

    assert proof.passed, proof.computed
    assert example.source
    assert example.words


def test_keys_are_unique() -> None:
    """One example, one name."""
    assert len({one.key for one in EXAMPLES}) == len(EXAMPLES)


def test_an_estimator_has_its_own_examples() -> None:
    """And one that nobody has heard of has none."""
    assert {one.method for one in examples_of(["ratio"])} == {"ratio"}
    assert examples_of(["alchemy"]) == ()
