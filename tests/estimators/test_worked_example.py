"""An example passes when every number is near enough, and only then."""

from dashboard.estimators.worked_example import WorkedExample


def example(computed: object, expected: tuple[float, ...], tolerance: float) -> WorkedExample:
    """An example whose calculation gives this."""
    return WorkedExample("X", "none", "words", "source", lambda: computed, expected, tolerance)  # type: ignore[arg-type, return-value]


def test_it_passes_within_its_tolerance() -> None:
    """To the last published digit."""
    assert example([0.2553], (0.2553,), 5e-5).prove().passed
    assert example([0.25534], (0.2553,), 5e-5).prove().passed


def test_it_fails_beyond_it() -> None:
    """A wrong digit, a number too few, a number that is none."""
    assert not example([0.2554], (0.2553,), 5e-5).prove().passed
    assert not example([0.2553], (0.2553, 0.3662), 5e-5).prove().passed
    assert not example([float("nan")], (0.2553,), 5e-5).prove().passed


def test_a_calculation_that_breaks_is_a_failed_proof() -> None:
    """The page goes on."""

    def broken() -> float:
        raise ValueError("no")

    proof = WorkedExample("X", "none", "words", "source", broken, (1.0,), 0.0).prove()

    assert not proof.passed
    assert proof.computed == ()
