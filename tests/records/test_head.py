"""A log that was cut off or damaged at its end is found on opening, where DuckDB opens what is left without a word."""

import logging
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.records import Records, RecordsError, head, restore_backup
from tests.house import HOUSE
from tests.records.people import PEPPER, submit, workforce

KILLED = """
import os, sys
from pathlib import Path
from dashboard.records import Records
from tests.records.people import PEPPER, submit, workforce
records = Records.open(Path(sys.argv[1]), pepper=PEPPER)
for name in ("A", "B", "C"):
    submit(records, workforce([name]))
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def killed(path: Path, made_once: Path) -> Path:
    """Records whose three submissions are in the log only, because the process that made them was killed."""
    path.write_bytes((made_once / "empty.duckdb").read_bytes())
    subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=HOUSE, check=False)
    return path


def outcome(path: Path) -> object:
    """Give how many submissions there are, or what is said instead."""
    try:
        with Records.open(path, pepper=PEPPER, read_only=True) as records:
            return records.submissions().height
    except RecordsError as fault:
        return "equity-monitor restore FILE" in fault.message


def test_a_log_that_is_cut_or_changed_is_named(killed: Path) -> None:
    """Wherever it is cut and whichever bit is changed: all three, or the sentence that says how to bring them back."""
    log, places = killed.with_name(f"{killed.name}.wal"), random.Random(2026)
    whole = log.read_bytes()
    spoilt = [whole[: int(share * len(whole))] for share in (0, 0.1, 0.5, 0.95)]
    for _ in range(8):
        place = places.randrange(len(whole))
        spoilt.append(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
    found = []
    for content in spoilt:
        log.write_bytes(content)
        found.append(outcome(killed))
    log.write_bytes(whole)

    assert outcome(killed) == 3
    assert found[:4] == [True] * 4
    assert set(found) <= {True, 3}


def test_the_sentence_says_how_to_go_on(killed: Path, tmp_path: Path) -> None:
    """By the last backup, or with what is left."""
    with Records.open(killed, pepper=PEPPER) as records:
        records.backup(tmp_path / "backup.duckdb")
        submit(records, workforce(["D"]))
    restore_backup(tmp_path / "backup.duckdb", killed)
    with Records.open(killed, pepper=PEPPER) as records:
        assert records.submissions().height == 3
        submit(records, workforce(["E"]))
    head.note(killed, "0" * 64)
    with pytest.raises(RecordsError, match=r"delete .*\.head first"):
        Records.open(killed, pepper=PEPPER)
    head.forget(killed)
    with Records.open(killed, pepper=PEPPER) as records:
        assert records.submissions().height == 4


def test_new_records_in_the_place_of_old_ones_are_no_loss(filled: Path) -> None:
    """Whoever moved a file away on purpose begins anew."""
    with Records.open(filled, pepper=PEPPER) as records:
        submit(records, workforce(["ORG-02"]))
    noted = head.head_of(filled).read_text()
    filled.unlink()
    with Records.open(filled, pepper=PEPPER) as records:
        assert records.submissions().is_empty()

    assert head.head_of(filled).read_text() != noted


def test_an_end_that_cannot_be_noted_is_no_lie(
    filled: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What is kept is kept: the log says that the note failed, and the note before still holds."""
    with Records.open(filled, pepper=PEPPER) as records:
        submit(records, workforce(["ORG-02"]))
        with monkeypatch.context() as patch, caplog.at_level(logging.WARNING):
            patch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
            submit(records, workforce(["ORG-03"]))
    with Records.open(filled, pepper=PEPPER) as records:
        assert records.submissions().height == 3

    assert "could not be noted: No space left on device" in caplog.text
