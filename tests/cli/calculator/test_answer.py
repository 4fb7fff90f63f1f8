"""How answers are written."""

import json

import numpy as np

from dashboard.cli.calculator.answer import NO_COMPARISON, Answer, interval, number, plain, spread
from dashboard.estimators.interval import Interval, floats


def test_json_has_the_promised_keys_first_and_null_for_what_is_not_known() -> None:
    """No NaN, no infinity: programs could not read them."""
    answer = Answer(
        "Said.", Interval(*floats(0.5, np.nan, np.inf)), "score", details={"curve": np.array([1.0, np.nan])}
    )

    assert json.loads(answer.as_json()) == {
        "value": 0.5,
        "lower": None,
        "upper": None,
        "method": "score",
        "verdict": NO_COMPARISON,
        "curve": [1.0, None],
    }
    assert list(answer.fields())[:5] == ["value", "lower", "upper", "method", "verdict"]


def test_text_is_the_sentence_and_a_line_for_each_figure() -> None:
    """Groups are set in; what is not known is a dash, yes and no are words."""
    lines = (
        Answer("Said.", Interval(*floats(0.5, 0.4, np.nan)), "t", details={"groups": {"a": {"n": 3}}, "ok": True})
        .as_text()
        .splitlines()
    )

    assert lines[0] == "Said."
    assert [line.split() for line in lines[1:4]] == [["value", "0.5"], ["lower", "0.4"], ["upper", "-"]]
    assert lines[-3:-1] == ["    a", "      n                      3"]
    assert lines[-1].split() == ["ok", "yes"]


def test_plain_turns_numbers_of_any_library_into_pythons() -> None:
    """And leaves words alone."""
    assert plain({"a": np.float64(1), "b": (np.int64(2), "x", None), "c": np.bool_(1)}) == {
        "a": 1.0,
        "b": [2, "x", None],
        "c": True,
    }


def test_numbers_and_intervals_in_words() -> None:
    """Open ends and unknown ones are told as such."""
    assert (number(1234.5678, 1), number(np.nan)) == ("1,234.6", "not known")
    assert interval(Interval(*floats(1, 0.5, 2)), 0.95) == "95 % interval 0.500 to 2.000"
    assert interval(Interval(*floats(1, 0.5, np.nan)), 0.998, 1) == "99.8 % interval 0.5 or more"
    assert interval(Interval(*floats(1, np.nan, 2)), 0.95, 0) == "95 % interval up to 2"
    assert interval(Interval(*floats(1, np.nan, np.nan)), 0.95) == "95 % interval not known"


def test_spread_names_an_estimate_and_its_ends() -> None:
    """`gini`, `gini_lower`, `gini_upper`."""
    assert list(spread("gini", Interval(*floats(1, 0, 2)))) == ["gini", "gini_lower", "gini_upper"]
