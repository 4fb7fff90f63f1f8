"""The published worked examples of disclosure control that no other test holds, each played through our own code."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.attack import differencing
from dashboard.disclosure.attack.case import laid
from dashboard.disclosure.grid import codes
from dashboard.disclosure.lookup import KEYS, shared_out
from dashboard.disclosure.money import money_table, safe
from dashboard.disclosure.noise import support
from dashboard.disclosure.perturbation import perturb
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.rounding import nearest
from dashboard.estimators.grouped_mean import grouped_mean
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import claimed_of, hidden_under, roster, surface_of, times

Pair = tuple[int, int]


def behind(published: int, bound: int) -> set[int]:
    """The true counts that noise of at most `bound`, never making somebody of nobody, can have made this one of."""
    near = range(max(0, published - bound), published + bound + 1)
    return {count for count in near if published - count in support(count, bound)}


def pairs(parts: Pair, whole: int, bound: int) -> set[Pair]:
    """The true parts that a published row of two parts and their total leaves possible."""
    first, second, total = behind(parts[0], bound), behind(parts[1], bound), behind(whole, bound)
    return {(a, b) for a, b in product(first, second) if a + b in total}


def test_a_cell_key_by_hand() -> None:
    """Keys 0.9, 0.3 and 0.6 make 0.8, which lies in the last three tenths: 3 becomes 4 (SDC Handbook ch. 5, CKM)."""
    row = np.repeat([-1, 0, 1], shared_out(np.array([0.3, 0.4, 0.3])))
    key = sum(round(one * KEYS) for one in (0.9, 0.3, 0.6)) % KEYS

    assert key / KEYS == pytest.approx(0.8, abs=1e-3)
    assert 3 + row[key] == 4


def test_a_row_of_ones_with_a_total_of_nought_is_feasible_in_one_way_only() -> None:
    """(1, 1 / 0) and D = 2 leave only (1, 1) (Guidelines for census and demography, ch. 5, parameters)."""
    assert pairs((1, 1), 0, 2) == {(1, 1)}


def test_no_row_that_we_can_publish_is_feasible_in_one_way_only(viewer: Policy) -> None:
    """With every noise, offset and rounding that can ever happen, at least three pairs of parts stay possible."""
    true, keys = np.arange(viewer.floor, 120), np.arange(KEYS)
    made: dict[int, set[int]] = {}
    for count, sticky in product(true, range(-viewer.sticky_max, viewer.sticky_max + 1)):
        for seen in set(perturb(np.full(KEYS, count), keys, np.full(KEYS, sticky), viewer).tolist()):
            made.setdefault(seen, set()).add(int(count))
    shown = [seen for seen in sorted(made) if viewer.threshold <= seen <= 40]
    left = [
        len({(a, b) for a, b in product(made[first], made[second]) if a + b in made[total]})
        for first, second in product(shown, shown)
        for total in range(viewer.threshold, 90, viewer.base)
    ]

    assert min(number for number in left if number) == 3


def fitting(mean_of: tuple[float, float, float], possible: set[Pair]) -> Iterator[Pair]:
    """The pairs of which the parts' sums, mean times people, add up to that of the whole."""
    for a, b in possible:
        if mean_of[0] * a + mean_of[1] * b == pytest.approx(mean_of[2] * (a + b), abs=0.01):
            yield a, b


def test_exact_means_would_unpick_noisy_counts() -> None:
    """(9, 14 / 19) and D = 2 leave six pairs, and means of 11.25, 7.9167 and 9.25 fit (8, 12) alone (Handbook 5)."""
    possible = pairs((9, 14), 19, 2)

    assert possible == {(7, 12), (7, 13), (8, 12), (7, 14), (8, 13), (9, 12)}
    assert list(fitting((11.25, 7.9167, 9.25), possible)) == [(8, 12)]


def test_our_means_come_from_the_noisy_counts_and_unpick_nothing() -> None:
    """A mean of released counts is what anybody can work out from them: other true counts give the very same mean."""
    scores, released = [1, 2, 3], [10.0, 25.0, 15.0]

    assert float(grouped_mean(scores, released, 10.0).value) == pytest.approx(105 / 50)


def test_k_in_the_other_rules_words(viewer: Policy) -> None:
    """One with k % of a sum is unsafe from p = 100 (100 - k) / k on: k 80 is p 25, k 95 is p 5.26 (Handbook ch. 4)."""
    for k, p in ((80, 25.0), (95, 100 / 19)):
        alone = replace(viewer, p_percent=p, max_organisation_share=1.0)
        sums = pl.DataFrame({"total": [100.0, 100.0], "contributors": 9, "first": [float(k), k + 0.1], "second": 0.0})

        assert sums.select(safe(alone)).to_series().to_list() == [True, False]


def test_the_share_of_the_two_largest_contributors(viewer: Policy) -> None:
    """Of seven cells two have a tenth beyond their two largest (ssb-gausssuppression, test-DominanceRule.R)."""
    cells = {
        "1": [("a", 100)],
        "2": [("a", 90), ("b", 10)],
        "3": [("a", 80), ("b", 20)],
        "4": [("a", 70), ("b", 30)],
        "5": [("a", 80), ("b", 10), ("c", 10)],
        "6": [("a", 70), ("b", 10), ("b", 10), ("b", 10)],
        "7": [("a", 60), ("b", 20), ("b", 10), ("c", 10)],
    }
    rows = [(cell, who, amount * 1000.0) for cell, given in cells.items() for who, amount in given]
    paid = pl.DataFrame(rows, schema=["cell", "funder", "amount"], orient="row")
    shown = money_table(paid, pl.DataFrame({"cell": list(cells)}), viewer, contributor="funder")

    assert shown["status"].to_list() == ["c", "c", "c", "c", "", "c", ""]


def rounded(values: list[float], step: int = 5) -> list[float]:
    """Round as amounts are rounded."""
    return pl.DataFrame({"value": values}).select(nearest(pl.col("value"), step)).to_series().to_list()


def test_conventional_rounding_of_a_table() -> None:
    """Counts by sex and area to base 5 (Handbook 5, Rounding), but for the 32 that it prints as 35."""
    assert rounded([1, 0, 1, 3, 3, 6, 12, 20, 32, 16, 23, 39]) == [0, 0, 0, 5, 5, 5, 10, 20, 30, 15, 25, 40]


def test_halves_go_up() -> None:
    """2.4 becomes 0 and 2.5 becomes 5 (hesa.ac.uk, rounding and suppression)."""
    assert rounded([2.4, 2.5]) == [0, 5]


@pytest.mark.parametrize(
    ("counts", "printed"),
    [([3, 8, 16, 23], [None, 10, 15, 25]), ([18, 23, 31, 44], [20, 25, 30, 45]), ([6, 7, 8], [None, None, 10])],
)
def test_redacting_up_to_seven_and_rounding_to_five(counts: list[float], printed: list[float | None]) -> None:
    """Seven people and fewer are redacted, the rest rounded (opensafely/documentation, sdc.md; ehrql, apply_sdc)."""
    assert [near if count > 7 else None for count, near in zip(counts, rounded(counts), strict=True)] == printed


def test_what_is_no_count_is_refused(viewer: Policy) -> None:
    """Minus one is nobody's count (ehrql, tests of apply_sdc): protection refuses it."""
    paid = pl.DataFrame({"cell": ["1"], "funder": ["a"], "amount": [-1.0]})

    with pytest.raises(ValueError, match="not negative"):
        money_table(paid, pl.DataFrame({"cell": ["1"]}), viewer, contributor="funder")


ILL, WELL = {"label": "African"}, {"label": "Indian"}
ALL, BY_AGE = DeclaredTable((), "ethnic_group"), DeclaredTable(("grade",), "ethnic_group")


def test_eight_of_twenty_less_seven_of_nineteen_is_one_woman_who_is_ill(viewer: Policy) -> None:
    """Exact tables of all women and of the older ones give her away; protected ones do not (opensafely, sdc.md)."""
    older = [*times(7, grade="Executive", **ILL), *times(12, grade="Executive", **WELL)]
    one = roster([*older, ILL])
    exact, _ = laid(one, hidden_under(one, surface_of(one, [ALL, BY_AGE]), 3))
    noisy, _ = laid(one, surface_of(one, [ALL, BY_AGE], viewer))

    assert claimed_of(differencing.claims(exact), exact, "differencing", "ethnic_group", 19) == ("Black", 1.0)
    assert claimed_of(differencing.claims(noisy), noisy, "differencing", "ethnic_group", 19)[1] < 0.95


def test_linked_tables_leave_one_woman(viewer: Policy) -> None:
    """22, 63 and 27 people less 21, 58 and 23 men leave 1, 5 and 4 women (Handbook 5.2); protected ones are hidden."""
    numbers = {"Executive": (21, 1), "Manager": (58, 5), "Trustee": (23, 4)}
    one = roster(
        row
        for grade, (men, women) in numbers.items()
        for row in (*times(men, grade=grade), *times(women, grade=grade, **ILL))
    )
    everyone, by_sex = DeclaredTable(("grade",)), DeclaredTable(("grade",), "ethnic_group")
    exact, noisy = surface_of(one, [everyone, by_sex]), surface_of(one, [everyone, by_sex], viewer)
    men, women = (codes("ethnic_group").index(group) for group in ("White", "Black"))
    left = exact[everyone][:, 0] - exact[by_sex][:, men]

    assert [left[codes("grade").index(grade) * len(left) // len(codes("grade"))] for grade in numbers] == [1, 5, 4]
    assert np.isnan(noisy[by_sex][:, women]).all()
