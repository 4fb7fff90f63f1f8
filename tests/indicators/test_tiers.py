"""Race disparity ratios with the worked example of counts that has been recomputed."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.tiers import NOBODY_THERE, TIERS, step
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable((), "racially_minoritised", "staff_in_post")
TOY = {"no": (400, 300, 150), "yes": (200, 90, 20)}
"""White and minoritised staff in the lower, middle and upper tier."""


def counts(of: dict[str, tuple[int, ...]]) -> IdentityCounts:
    """All of a tier in its first grade."""
    grades = [grade for tier in TIERS.values() for grade in tier]
    cells = {(grade, code): 0 for grade in grades for code in of}
    for code, people in of.items():
        cells |= {(tier[0], code): count for tier, count in zip(TIERS.values(), people, strict=True)}
    return IdentityCounts({TABLE.across("grade"): cells})


def ratio(low: str, high: str, of: dict[str, tuple[int, ...]] | None = None) -> dict[str, object]:
    """The ratio of racially minoritised staff."""
    return row(step(low, high).estimate(counts(of or TOY), TABLE), racially_minoritised="yes")


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        ("lower", "middle", (1.667, 1.247, 2.228)),
        ("middle", "upper", (2.250, 1.334, 3.795)),
        ("lower", "upper", (3.750, 2.283, 6.161)),
    ],
)
def test_it_gives_the_worked_example(low: str, high: str, expected: tuple[float, float, float]) -> None:
    """White 400, 300, 150 and minoritised 200, 90, 20 in three tiers."""
    found = ratio(low, high)

    assert [found[name] for name in ("value", "lower", "upper")] == pytest.approx(expected, abs=1e-3)


def test_the_whole_way_is_the_product_of_its_steps() -> None:
    """Lower to upper is lower to middle times middle to upper."""
    whole, *steps = (ratio(*pair)["value"] for pair in (("lower", "upper"), ("lower", "middle"), ("middle", "upper")))

    assert whole == pytest.approx(float(str(steps[0])) * float(str(steps[1])))


def test_an_empty_tier_gives_a_sentence() -> None:
    """Nobody in the upper tier makes no infinite ratio."""
    found = ratio("middle", "upper", {"no": (400, 300, 150), "yes": (200, 90, 0)})

    assert (found["value"], found["status"], found["note"]) == (None, "x", NOBODY_THERE)


def test_every_grade_of_staff_is_in_one_tier() -> None:
    """Trustees are governance; nobody else is left out, and nobody counts twice."""
    grades = [grade for tier in TIERS.values() for grade in tier]

    assert len(grades) == len(set(grades)) == 7
    assert "Trustee" not in grades
