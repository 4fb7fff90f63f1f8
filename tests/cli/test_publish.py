"""Publishing from a terminal: what was shown and hidden is said, and a wrong path changes nothing."""

from pathlib import Path

import pytest

from dashboard.cli.application import run
from dashboard.cli.publish import cut, existing, known_policy
from dashboard.disclosure import POLICIES
from dashboard.errors import UserError
from dashboard.indicators import DeclaredTable


def test_it_says_what_was_shown_and_hidden(published: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The same records, policy and pepper give the same release at another place too, to the byte."""
    place = tmp_path / "second.duckdb"

    assert run(["publish", "--release", str(place)]) == 0

    told = capsys.readouterr()
    assert "shown" in told.out
    assert "hidden" in told.out
    assert told.err == ""
    assert place.read_bytes() == (published / "release.duckdb").read_bytes()


def test_records_that_are_not_there_are_not_made(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Publishing needs records; a mistyped path does not make empty ones."""
    assert run(["publish"]) == 2
    assert not home.exists()
    assert "equity-monitor load" in capsys.readouterr().err


def test_a_policy_is_chosen_by_name() -> None:
    """A name that is none is answered with the list."""
    assert known_policy("evaluator") is POLICIES["evaluator"]
    with pytest.raises(UserError, match="viewer, evaluator, analyst, steward"):
        known_policy("everything")


def test_existing_records_are_found(published: Path) -> None:
    """Without an argument they are those of the home folder."""
    assert existing(None) == published / "records.duckdb"


def test_a_split_can_be_left_out_as_a_refusal_advises() -> None:
    """What is left out is split by ethnicity nowhere, and everyone in it is still counted; a wrong name lists the right."""
    kept = cut(known_policy("viewer"), ["contract_type"]).tables

    assert DeclaredTable(("contract_type",)) in kept
    assert DeclaredTable(("contract_type",), "ethnic_group") not in kept
    assert DeclaredTable(("grade",), "ethnic_group") in kept
    with pytest.raises(UserError, match="Nothing is split by county"):
        cut(known_policy("viewer"), ["county"])
