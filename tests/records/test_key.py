"""The records' key is long, stays unseen, and comes from the environment or a file that it names."""

from pathlib import Path

import pytest

from dashboard.records.key import SHORTEST, RecordsKey, RecordsKeyError

FIRST, SECOND = "1" * SHORTEST, "2" * SHORTEST


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key is set."""
    for name in ("RECORDS_KEY", "RECORDS_KEY_FILE", "RECORDS_KEY_BEFORE"):
        monkeypatch.delenv(f"EQUITY_MONITOR_{name}", raising=False)


def test_a_key_comes_from_the_environment_or_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """None where nothing is set; the variable before the file."""
    unset = RecordsKey.from_settings()
    file = tmp_path / "key"
    file.write_text(FIRST + "\n")
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY_FILE", str(file))
    from_file = RecordsKey.from_settings()
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY", SECOND)

    assert unset is None
    assert from_file == RecordsKey(FIRST)
    assert RecordsKey.from_settings() == RecordsKey(SECOND)


def test_a_backup_may_have_the_key_before_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is how keys are changed, and how a plain file becomes an encrypted one."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY", SECOND)
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY_BEFORE", FIRST)

    assert RecordsKey.every_one() == (RecordsKey(SECOND), RecordsKey(FIRST), None)


def test_a_short_key_is_refused_and_no_key_is_printed() -> None:
    """A key that can be guessed is worse than none, because somebody trusts it."""
    with pytest.raises(RecordsKeyError, match=r"shorter than 32 characters\. Make one with"):
        RecordsKey("hunter2")

    assert FIRST not in repr(RecordsKey(FIRST))
