"""Proportions from the command line, against published figures."""

import pytest

from tests.cli.calculator.asking import Asking


def test_a_proportion(asking: Asking) -> None:
    """Newcombe (1998): 81 of 263 is 25.5 to 36.6 % by Wilson, 25.3 to 36.8 % exactly; alone it has no verdict."""
    wilson, exact = asking.answer("proportion", "81/263"), asking.answer("proportion", "81/263", "--method", "exact")

    assert [wilson["lower"], wilson["upper"]] == pytest.approx([0.2553, 0.3662], abs=5.1e-5)
    assert [exact["lower"], exact["upper"]] == pytest.approx([0.2527, 0.3676], abs=5.1e-5)
    assert (wilson["method"], wilson["verdict"], exact["method"]) == ("wilson", "no comparison", "exact")


def test_another_level(asking: Asking) -> None:
    """English public health draws 99.8 % too."""
    found = asking.answer("proportion", "65/100", "--level", "0.998")

    assert [found["lower"], found["upper"]] == pytest.approx([0.495495, 0.778354], abs=1e-6)


def test_a_difference(asking: Asking) -> None:
    """Newcombe (1998): 56/70 less 48/80 is 0.2 (0.0524 to 0.3339)."""
    found = asking.answer("difference", "56/70", "48/80")

    assert [found["value"], found["lower"], found["upper"]] == pytest.approx([0.2, 0.0524, 0.3339], abs=5.1e-5)
    assert asking.answer("difference", "56/70", "48/80", "--method", "wald")["lower"] == pytest.approx(
        0.0575, abs=5.1e-5
    )


def test_a_ratio_in_every_standards_words(asking: Asking) -> None:
    """Shortlisting, West Lancashire 2019/20: score, Katz, Fisher, four fifths, and a verdict its own report missed."""
    found = asking.answer("ratio", "10/43", "389/920")

    assert 1 / found["value"] == found["disadvantage_ratio"] == pytest.approx(1.818, abs=1e-3)
    assert [found["disadvantage_lower"], found["disadvantage_upper"]] == pytest.approx([1.112, 3.230], abs=1e-3)
    assert [1 / found["katz_upper"], 1 / found["katz_lower"]] == pytest.approx([1.051, 3.146], abs=1e-3)
    assert found["p_value"] == pytest.approx(0.0166, abs=5e-5)
    assert (found["verdict"], found["worse_off"], found["four_fifths"]) == ("disparity shown", "group", "adverse")


def test_a_bad_outcome_turns_who_is_worse_off(asking: Asking) -> None:
    """Half as likely to be disciplined is no disadvantage, and four fifths is a rule for selection."""
    found = asking.answer("ratio", "10/43", "389/920", "--outcome", "bad")

    assert (found["worse_off"], found["four_fifths"]) == ("reference", None)


def test_exactly_four_fifths_is_not_adverse(asking: Asking) -> None:
    """48 and 60 of 100."""
    assert asking.answer("ratio", "48/100", "60/100")["four_fifths"] == "not adverse"


def test_no_events_have_a_bound_and_no_infinity(asking: Asking) -> None:
    """None of 20 against 5 of 30, and the other way round."""
    found, other = asking.answer("ratio", "0/20", "5/30"), asking.answer("ratio", "5/30", "0/20")

    assert (found["value"], found["lower"], found["disadvantage_ratio"]) == (0, 0, None)
    assert (other["value"], other["upper"]) == (None, None)
    assert 0 < other["lower"] < 1


def test_the_verdict_is_in_the_sentence(asking: Asking) -> None:
    """For people."""
    assert "Disparity shown, to the disadvantage of the group." in asking.text("ratio", "10/43", "389/920")
    assert "Cannot tell yet: it would take about" in asking.text("ratio", "2/10", "117/389")


@pytest.mark.parametrize(
    "wrong",
    [["5/4"], ["0/0"], ["abc"], [], ["1/2", "3/4"], ["1/2", "--method", "x"], ["1/2", "--level", "95"], ["-1/2"]],
)
def test_bad_input_is_one_sentence(wrong: list[str], asking: Asking) -> None:
    """And exit code 2."""
    assert asking.refusal("proportion", *wrong).startswith("equity-monitor: ")
