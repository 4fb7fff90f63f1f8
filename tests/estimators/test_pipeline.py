"""What is left of a ratio after several stages."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.estimators.pipeline import product, steepest
from dashboard.estimators.ratio import miettinen_nurminen

COUNCIL = ([10, 2], [43, 10], [389, 117], [920, 389])
STAGE = st.tuples(st.integers(1, 40), st.integers(0, 40), st.integers(1, 40), st.integers(0, 40))


def test_linked_stages_are_the_ratio_from_end_to_end() -> None:
    """West Lancashire 2019/20: shortlisting times appointment is 1 / 2.734 (1 / 9.988 to 1 / 0.813)."""
    found = product(*COUNCIL, linked=True)

    assert [1 / float(found.value), 1 / float(found.upper), 1 / float(found.lower)] == pytest.approx(
        [2.734, 0.813, 9.988], abs=1e-3
    )


def test_stages_apart_have_the_same_product() -> None:
    """The estimate does not depend on whether the stages follow the same people."""
    assert product(*COUNCIL).value == pytest.approx(float(product(*COUNCIL, linked=True).value))


def test_the_stage_that_loses_most_is_found() -> None:
    """Shortlisting there (0.550) and not appointment (0.665)."""
    assert steepest(*COUNCIL) == 0
    assert steepest([0, 0], [5, 5], [0, 0], [5, 5]) is None


@settings(max_examples=30)
@given(STAGE, st.sampled_from([0.0, 10.0]))
def test_one_stage_is_the_plain_ratio(stage: tuple[int, int, int, int], variance: float) -> None:
    """Nothing to multiply."""
    a, c, b, d = stage
    found = product([a], [a + c], [b], [b + d], variance)
    plain = miettinen_nurminen(a, a + c, b, b + d, variance)

    assert list(found) == pytest.approx([float(one) for one in plain], rel=1e-9)


@settings(max_examples=30)
@given(st.lists(STAGE, min_size=2, max_size=5))
def test_more_stages_are_less_sure(stages: list[tuple[int, int, int, int]]) -> None:
    """On the logarithm the interval is at least as wide as that of any one stage."""
    arrays = (
        [a for a, *_ in stages],
        [a + c for a, c, *_ in stages],
        [b for *_, b, _ in stages],
        [b + d for *_, b, d in stages],
    )
    found, each = product(*arrays), miettinen_nurminen(*arrays)

    assert found.lower < found.value < found.upper
    assert found.upper / found.lower >= (each.upper / each.lower).max() * (1 - 1e-9)


def test_a_stage_without_anybody_of_the_group() -> None:
    """Nothing is left of the ratio, and it does not become infinite or less than nothing."""
    found = product([10, 0], [43, 10], [389, 117], [920, 389])

    assert (found.value, found.lower) == (0, 0)
    assert np.isnan(found.upper)


def test_noise_of_what_cancels_does_not_count() -> None:
    """Linked stages are surer than stages apart when counts are noisy."""
    counts = ([60, 30], [150, 60], [160, 90], [300, 160])
    linked, apart = product(*counts, 10.0, linked=True), product(*counts, 10.0)

    assert linked.upper / linked.lower < apart.upper / apart.lower
