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


GOLDEN = ("G01", "G03", "G04", "G05", "G06", "G08", "G11", "G12", "G15", "G18", "G20", "G21", "G24", "G25")
"""The published figures that this product promises to reproduce."""


@pytest.mark.parametrize("number", GOLDEN)
def test_every_promised_figure_is_in_the_catalogue(number: str) -> None:
    """So that a reader of a card, and not only a test, can recompute it."""
    assert any(one.key.startswith(number) for one in EXAMPLES)
