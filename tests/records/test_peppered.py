"""Records take the pepper they were made with and no other."""

from pathlib import Path

import pytest

from dashboard.records import Pepper, PepperError, Records
from tests.records.people import PEPPER, programmes, submit, workforce

OTHER = Pepper(b"another pepper for tests, of no use")


def test_another_pepper_is_refused_in_words(filled: Path) -> None:
    """The same person under two pseudonyms would be two people in every figure over time."""
    with pytest.raises(PepperError, match=r"made with another pepper.*EQUITY_MONITOR_PEPPER"):
        Records.open(filled, pepper=OTHER)


def test_until_something_is_submitted_any_pepper_will_do(empty: Path) -> None:
    """Opening empty records with the demonstration's pepper does not bind them to it."""
    Records.open(empty, pepper=OTHER).close()

    with Records.open(empty, pepper=PEPPER) as records:
        submit(records, workforce())


def test_a_refused_submission_binds_to_no_pepper(empty: Path) -> None:
    """The fingerprint is part of what is kept whole or not at all."""
    with Records.open(empty, pepper=OTHER) as records:
        submit_refused = pytest.raises(Exception, match="already")
        records._connection.execute(
            "INSERT INTO submission VALUES (1, 'workforce', 'ORG-01', '2026-Q3', 'current', 0, '', now(), '', '', NULL, '')"
        )
        with submit_refused:
            submit(records, workforce())

    Records.open(empty, pepper=PEPPER).close()


def test_the_settings_are_asked_when_it_is_needed(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables without people need no pepper; the first that names somebody does, and the same one as before."""
    monkeypatch.delenv("EQUITY_MONITOR_PEPPER", raising=False)
    monkeypatch.delenv("EQUITY_MONITOR_PEPPER_FILE", raising=False)
    with Records.open(empty) as records:
        submit(records, programmes(), "programmes")
        with pytest.raises(PepperError, match="No pepper is set"):
            submit(records, workforce())
        monkeypatch.setenv("EQUITY_MONITOR_PEPPER", PEPPER.secret.decode())
        submit(records, workforce())
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", OTHER.secret.decode())

    with Records.open(empty) as records, pytest.raises(PepperError, match="another pepper"):
        submit(records, workforce(["ORG-02"]))
    with Records.open(empty, pepper=PEPPER) as records:
        assert records.pepper == PEPPER


def test_the_secret_is_in_no_file(empty: Path) -> None:
    """Whoever has the records, their log and a backup has not the pepper, nor anybody's identifier."""
    with Records.open(empty, pepper=PEPPER) as records:
        submit(records, workforce(people=50))
        records.backup(empty.with_name("backup.duckdb"))
        log = empty.with_name(empty.name + ".wal").read_bytes()

    for content in (log, empty.read_bytes(), empty.with_name("backup.duckdb").read_bytes()):
        assert PEPPER.secret not in content
        assert b"staff-" not in content
