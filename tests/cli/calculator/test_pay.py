"""Pay gaps and quarters from a file."""

import pytest

from tests.cli.calculator.asking import Asking

PAY = [
    (10, "Black"),
    (11, "Black"),
    (12, "Black"),
    (13, "Black"),
    (12, "White"),
    (13, "White"),
    (14, "White"),
    (15, "White"),
]


def test_gaps_by_hand(asking: Asking) -> None:
    """Means 11.5 and 13.5, medians the same: 14.8 %, 85p for each pound, with an interval."""
    found = asking.answer("pay-gap", asking.file("pay,group", *PAY))

    assert found["value"] == found["mean_gap"] == pytest.approx(100 * 2 / 13.5)
    assert found["mean_pence"] == pytest.approx(85.2, abs=0.05)
    assert (found["group"], found["reference"], found["unit"]) == ("Black", "White", "per cent")
    assert found["lower"] < found["value"] < found["upper"]
    assert found["groups"]["Black"]["median_gap"] == found["median_gap"]


def test_the_median_can_be_the_figure(asking: Asking) -> None:
    """And the reference can be chosen, which turns the sign."""
    found = asking.answer("pay-gap", asking.file("pay,group", *PAY), "--method", "median", "--reference", "black")

    assert found["value"] == pytest.approx(-100 * 2 / 11.5)


def test_quarters_by_hand(asking: Asking) -> None:
    """10, 11 | 12, 12 | 13, 13 | 14, 15: all, half, half and none of them Black."""
    found = asking.answer("pay-quarters", asking.file("pay,group", *PAY))

    assert [found["quarters"][name]["Black"] for name in ("lower", "lower_middle", "upper_middle", "upper")] == [
        100,
        50,
        50,
        0,
    ]
    assert (found["value"], found["people"]["upper"]["White"]) == (0, 2)


def test_one_person_paid_alone_leaves_quarters_empty_and_no_error(asking: Asking) -> None:
    """Two people: nobody in two of the quarters."""
    found = asking.answer("pay-quarters", asking.file("pay,group", (1, "a"), (2, "b")))

    assert found["quarters"]["lower_middle"] == {"a": None, "b": None}


@pytest.mark.parametrize("kind", ["pay-gap", "pay-quarters"])
@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([(1, "a"), (2, "a")], "one group only"),
        ([(0, "a"), (2, "b")], "not above 0"),
        ([("x", "a"), (2, "b")], "Line 2"),
    ],
)
def test_bad_files_are_refused(kind: str, rows: list[tuple[object, ...]], words: str, asking: Asking) -> None:
    """One sentence."""
    assert words in asking.refusal(kind, asking.file("pay,group", *rows))
