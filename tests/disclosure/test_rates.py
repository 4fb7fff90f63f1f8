"""Rates of released counts: small bases, caps, rounding, and hidden figures that cannot be told apart."""

import polars as pl
import pytest

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.rates import HIDDEN, NUMBERS, apply_rules
from dashboard.indicators.indicator import Unit

SHOWN: dict[str, object] = {
    "value": 36.4,
    "lower": 28.6,
    "upper": 44.2,
    "numerator": 40,
    "denominator": 110,
    "base": 110,
    "status": "",
    "note": "",
}
TYPES = dict.fromkeys(("value", "lower", "upper"), pl.Float64) | dict.fromkeys(
    ("numerator", "denominator", "base"), pl.Int64
)


def ruled(policy: Policy, unit: Unit = "per cent", **changed: object) -> dict[str, object]:
    """Apply the rules to one estimate."""
    return (
        apply_rules(pl.LazyFrame([SHOWN | changed], schema_overrides=TYPES), unit, policy).collect().row(0, named=True)
    )


def test_rates_are_whole_per_cent_and_intervals_widen_outwards(viewer: Policy) -> None:
    """36.4 (28.6 to 44.2) is shown as 36 (28 to 45)."""
    found = ruled(viewer)

    assert [found[name] for name in NUMBERS] == [36.0, 28.0, 45.0, 40, 110]


def test_halves_go_up_and_exact_ends_stay(viewer: Policy) -> None:
    """No surprise at the boundaries of rounding."""
    found = ruled(viewer, value=12.5, lower=10.000000000001, upper=14.999999999999)

    assert [found[name] for name in ("value", "lower", "upper")] == [13.0, 10.0, 15.0]


@pytest.mark.parametrize(
    ("unit", "value"), [("people", 36.0), ("percentage points", 36.0), ("ratio", 36.4)], ids=["p", "pp", "r"]
)
def test_other_units_have_their_own_steps(unit: Unit, value: float, viewer: Policy) -> None:
    """People and points are whole, ratios have two decimals."""
    assert ruled(viewer, unit)["value"] == value


@pytest.mark.parametrize(
    "changed",
    [
        {"base": 20, "denominator": 20},
        {"base": 22, "denominator": 22},
        {"base": None},
        {"value": None},
        {"value": float("nan")},
        {"value": float("inf")},
        {"status": "c"},
        {"status": None},
        {"status": "c", "note": "three people", "numerator": 3},
        {"status": "c", "value": None, "numerator": None, "denominator": None},
    ],
    ids=str,
)
def test_hidden_figures_are_alike_to_the_byte(changed: dict[str, object], viewer: Policy) -> None:
    """A base under 25 (HESA: 22 is hidden), no value, or a hidden part: the same row, with the same words."""
    found = ruled(viewer, **changed)

    assert found == dict.fromkeys(NUMBERS) | {"status": "c", "note": HIDDEN}


def test_twenty_five_is_enough(viewer: Policy) -> None:
    """The smallest base that is shown."""
    assert ruled(viewer, base=25, denominator=25, value=40.0)["status"] == ""


def test_people_need_no_base(viewer: Policy) -> None:
    """A count rests on no denominator."""
    assert ruled(viewer, "people", base=None, denominator=None)["value"] == 36.0


@pytest.mark.parametrize(
    ("value", "shown"),
    [(9.9, (10.0, 0.0, 10.0, "under 10 %")), (90.1, (90.0, 90.0, 100.0, "over 90 %"))],
    ids=["low", "high"],
)
def test_extreme_rates_of_small_groups_are_capped(
    value: float, shown: tuple[float, float, float, str], viewer: Policy
) -> None:
    """Below 100 people a rate outside 10 to 90 % is shown as outside, and its numerator not at all."""
    found = ruled(viewer, value=value, denominator=95, base=95)

    assert tuple(found[name] for name in ("value", "lower", "upper", "note")) == shown
    assert (found["numerator"], found["denominator"], found["status"]) == (None, 95, "")


@pytest.mark.parametrize(("value", "denominator"), [(9.9, 100), (10.0, 95), (90.0, 95)])
def test_other_rates_are_not_capped(value: float, denominator: int, viewer: Policy) -> None:
    """From 100 people, or inside the bounds, the rate itself is shown."""
    found = ruled(viewer, value=value, denominator=denominator, base=denominator)

    assert (found["value"], found["numerator"], found["note"]) == (round(value), 40, "")


@pytest.mark.parametrize("status", ["x", "z"])
def test_what_was_never_available_keeps_its_mark_and_reason(status: str, viewer: Policy) -> None:
    """No benchmark for a nation is not the same as too few people."""
    found = ruled(viewer, status=status, note="No census figure for Scotland.", base=None)

    assert found == dict.fromkeys(NUMBERS) | {"status": status, "note": "No census figure for Scotland."}


def test_an_open_interval_is_empty_on_that_side(viewer: Policy) -> None:
    """No upper bound is no number, not infinity."""
    assert ruled(viewer, "ratio", upper=float("nan"))["upper"] is None


def test_nought_has_no_sign(viewer: Policy) -> None:
    """A small negative gap is 0, not -0."""
    found = ruled(viewer, "percentage points", value=-0.2, lower=-3.1, upper=-0.2)

    assert [str(found[name]) for name in ("value", "lower", "upper")] == ["0.0", "-4.0", "0.0"]


@pytest.mark.parametrize("hundredths", range(1, 400, 7))
def test_a_ratio_prints_with_two_decimals(hundredths: int, viewer: Policy) -> None:
    """1.15 and not 1.1500000000000001, whatever the division is made of."""
    estimate = pl.DataFrame([SHOWN | {"value": hundredths / 100}] * 3, schema_overrides=TYPES)

    assert str(apply_rules(estimate.lazy(), "ratio", viewer).collect()["value"][0]) == str(hundredths / 100)
