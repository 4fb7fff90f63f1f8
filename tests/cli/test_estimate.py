"""`equity-monitor estimate`: its help, its forms and its options."""

import json

import pytest

from dashboard.cli.application import run
from dashboard.cli.calculator.kinds import KINDS
from dashboard.cli.estimate import times
from dashboard.errors import UserError


def test_help_names_every_kind_and_what_it_adds(capsys: pytest.CaptureFixture[str]) -> None:
    """Line by line, as it is written."""
    assert run(["estimate", "--help"]) == 0

    told = capsys.readouterr().out
    lines = [line.split()[0] for line in told.splitlines() if line.strip()]
    assert set(KINDS) <= set(lines)
    assert "four_fifths, e_value" in told


def test_text_and_json_hold_the_same_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """The one for people, the other for programs."""
    assert run(["estimate", "proportion", "81/263"]) == 0
    text = capsys.readouterr().out
    assert run(["estimate", "proportion", "81/263", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)

    assert list(found)[:5] == ["value", "lower", "upper", "method", "verdict"]
    assert text.startswith("81 of 263 is 30.8 % (95 % interval 25.5 to 36.6).")
    assert f"{found['lower']:.6g}" in text


def test_times_are_numbers_with_commas() -> None:
    """Spaces do not matter; words and times before the start are refused."""
    assert times("90, 365,") == (90.0, 365.0)
    for wrong in ("soon", "-1", "inf", "nan"):
        with pytest.raises(UserError, match="--at takes times"):
            times(wrong)
