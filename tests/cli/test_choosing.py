"""Decisions given on the command line."""

from pathlib import Path

import pytest

from dashboard.cli.application import run
from dashboard.cli.choosing import chosen
from dashboard.errors import UserError
from tests.ingest.dirty_files import clean, every
from tests.ingest.workforce_file import NAME


def test_options_become_choices() -> None:
    """A header may hold an equals sign itself; nothing after the last one leaves it out."""
    choices = chosen("Staff", ["Ethnic origin = ethnic_group", "a=b=grade", "Notes="], day_first=False)

    assert choices.columns == {"Ethnic origin": "ethnic_group", "a=b": "grade", "Notes": ""}
    assert (choices.sheet, choices.day_first) == ("Staff", False)


@pytest.mark.parametrize("text", ["grade", "=grade"])
def test_a_map_without_a_header_is_one_sentence(text: str) -> None:
    """With an example."""
    with pytest.raises(UserError, match="HEADER=COLUMN"):
        chosen(None, [text], None)


def test_what_is_said_is_obeyed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A header nobody knows, and dates nobody can be sure of."""
    path = tmp_path / NAME
    path.write_text(every("start_date", lambda _: "04/05/2021").replace("gender", "how they identify"))

    assert run(["check", str(path)]) == 1
    assert run(["check", str(path), "--day-first", "--map", "how they identify=gender"]) == 0
    assert run(["check", str(path), "--sheet", "any", "--month-first", "--map", "how they identify=gender"]) == 0
    assert "accepted" in capsys.readouterr().out
    assert "gender" in clean()
