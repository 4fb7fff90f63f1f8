"""The trail can be listed and verified from a terminal, and a change to it is found there."""

from pathlib import Path

import duckdb
import pytest

from dashboard import journal
from dashboard.cli.application import run


def head(capsys: pytest.CaptureFixture[str]) -> str:
    """The hash that a verification has just given."""
    return capsys.readouterr().out.split()[-1]


def test_what_was_done_is_listed_newest_first(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Loading and publishing, each with who did it."""
    assert run(["audit"]) == 0
    lines = capsys.readouterr().out.splitlines()

    assert lines[0] == "id,at,event,by,submission_id,detail"
    assert ",published,api,,release 1 " in lines[1]
    assert any(",submitted,api," in line for line in lines)


def test_a_change_is_found(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the records, in the journal of sign-ins, and where entries were cut off after the hash was noted."""
    journal.note("signed in", "a@example.org", "viewer")
    assert run(["audit", "verify"]) == 0
    noted = head(capsys)
    whole = run(["audit", "verify", "--head", noted])
    with duckdb.connect(str(published / "records.duckdb")) as connection:
        connection.execute("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)")
    short = run(["audit", "verify"])
    (published / "records.duckdb.head").unlink()  # whoever cuts the trail short may take away what notices it
    capsys.readouterr()
    cut = run(["audit", "verify"]), run(["audit", "verify", "--head", noted]), capsys.readouterr().err
    with duckdb.connect(str(published / "records.duckdb")) as connection:
        connection.execute("UPDATE audit SET \"by\" = 'somebody else' WHERE id = 2")
    changed = run(["audit", "verify"]), capsys.readouterr().err

    assert whole == 0
    assert short == 2
    assert cut[:2] == (0, 2)
    assert "the row with the noted hash is not in it any more" in cut[2]
    assert changed[0] == 2
    assert "row 2 is not what was written there" in changed[1]


def test_a_changed_journal_is_found(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A role made smaller after the fact shows."""
    journal.note("signed in", "a@example.org", "steward")
    file = journal.place()
    file.write_text(file.read_text().replace("steward", "viewer"))

    assert run(["audit", "verify"]) == 2
    assert "line 1 is not what was written" in capsys.readouterr().err
