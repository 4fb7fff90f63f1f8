"""Prove this number: the published worked examples of a card's estimators, computed again while the page is made."""

from dashboard.estimators.worked_example import WorkedExample
from dashboard.estimators.worked_examples import examples_of
from dashboard.indicators.indicator import Indicator

BY_UNIT = {"per cent": ("proportion",), "percentage points": ("difference",), "ratio": ("proportion",)}
"""The estimators behind an indicator that names none; a count has none, because it estimates nothing."""

COUNTS = (
    "people",
    "full-time equivalents",
    "grants",
    "organisations",
    "seats",
    "proposals",
    "milestones",
    "pounds",
    "hours",
)
"""Units of what is counted or added up."""


def methods(indicator: Indicator) -> tuple[str, ...]:
    """Give the estimators that an indicator rests on."""
    return indicator.methods or (("ratio",) if indicator.judged else BY_UNIT.get(indicator.unit, ()))


def proofs(indicator: Indicator) -> list[list[str]]:
    """Compute the examples of an indicator's estimators again, as `proofs_of` gives them."""
    return proofs_of(methods(indicator))


def proofs_of(methods: tuple[str, ...]) -> list[list[str]]:
    """Compute the examples of some estimators again.

    Returns
    -------
    list
        For each what was given, what was published, what comes out now, `pass` or `fail`, and the source.
    """
    return [_row(example) for example in examples_of(methods)]


def _row(example: WorkedExample) -> list[str]:
    proof = example.prove()
    # As many digits as were published, so that a reader can compare them by eye.
    digits = (
        next((places for places in range(7) if example.tolerance * 10**places >= 0.5), 4) if example.tolerance else 0
    )
    published, computed = (
        ", ".join(_number(one, min(digits, 6)) for one in row) for row in (example.expected, proof.computed)
    )
    return [example.words, published, computed or "nothing", "pass" if proof.passed else "fail", example.source]


def _number(value: float, digits: int) -> str:
    return f"{value:.{digits}f}"
