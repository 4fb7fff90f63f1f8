"""The pepper is found, long enough, kept apart and never shown."""

import logging
import subprocess
from pathlib import Path

import pytest

from dashboard.records.pepper import Pepper, PepperError

SECRET = "0123456789abcdef" * 4


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pepper is set unless the test sets one."""
    monkeypatch.delenv("EQUITY_MONITOR_PEPPER", raising=False)
    monkeypatch.delenv("EQUITY_MONITOR_PEPPER_FILE", raising=False)


def from_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> Pepper:
    """A pepper kept in that file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(SECRET + "\n")
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER_FILE", str(file))
    return Pepper.from_settings()


def test_a_missing_pepper_says_how_to_make_one() -> None:
    """One line with a command that can be pasted, and where to put what it prints."""
    with pytest.raises(PepperError, match=r"No pepper is set. .*secrets.token_hex.*EQUITY_MONITOR_PEPPER_FILE") as said:
        Pepper.from_settings()

    assert "\n" not in str(said.value)


def test_a_guessable_pepper_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A password is not a pepper: whoever guesses it can undo every pseudonym."""
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", "letmein")

    with pytest.raises(PepperError, match="shorter than 12") as said:
        Pepper.from_settings()

    assert "letmein" not in str(said.value)


def test_a_short_pepper_is_warned_about(caplog: pytest.LogCaptureFixture) -> None:
    """It works, so that nobody is locked out of records made with it, and it is said every time."""
    Pepper(b"sixteen-letters!")

    assert "short enough to guess" in caplog.text


def test_variable_and_file_give_the_same_pepper(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Moving the secret from one place to the other changes no pseudonym."""
    kept = from_file(tmp_path / "pepper.txt", monkeypatch)
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", SECRET)

    assert Pepper.from_settings().fingerprint == kept.fingerprint


def test_the_secret_is_never_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither a log line nor a traceback nor the fingerprint holds it."""
    pepper = from_file(tmp_path / "pepper.txt", monkeypatch)

    assert SECRET not in repr(pepper) + str(pepper) + pepper.fingerprint
    assert len(pepper.fingerprint) == 32


def test_each_purpose_has_its_own_key() -> None:
    """RFC 4231, test case 2, is HMAC-SHA256; ours is that, keyed with the pepper and told the purpose."""
    pepper = Pepper(b"Jefe".ljust(32, b"\0"))

    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert pepper.subkey("what do ya want for nothing?").hex() == expected
    assert pepper.subkey("staff") != pepper.subkey("person")


@pytest.mark.parametrize("place", ["records/pepper.txt", "repository/pepper.txt", "repository/deep/down/pepper.txt"])
def test_a_pepper_that_would_be_copied_along_is_refused(
    place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Beside the records, or in a git repository, the secret leaves with the next copy."""
    (tmp_path / "repository").mkdir()
    subprocess.run(["git", "init", "-q", str(tmp_path / "repository")], check=True)
    pepper = from_file(tmp_path / place, monkeypatch)

    with pytest.raises(PepperError, match=r"move it"):
        pepper.check_apart_from(tmp_path / "records" / "records.duckdb")


def test_a_pepper_of_its_own_folder_is_welcome(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder apart is enough; a pepper from a variable lies nowhere."""
    from_file(tmp_path / "secret" / "pepper.txt", monkeypatch).check_apart_from(tmp_path / "data" / "records.duckdb")
    Pepper(SECRET.encode()).check_apart_from(tmp_path / "records.duckdb")


def test_the_demonstration_makes_one_once_and_warns(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Only its owner can read the file, the next start reads the same one, and it is said what it is worth."""
    with caplog.at_level(logging.WARNING):
        first, again = Pepper.for_demo(tmp_path / "pepper"), Pepper.for_demo(tmp_path / "pepper")

    file = tmp_path / "pepper" / "demo-pepper.txt"
    assert first == again
    assert first.source == file
    assert file.stat().st_mode & 0o777 == 0o600
    assert "never load real people" in caplog.text
    assert file.read_text().strip() not in caplog.text


def test_two_demonstrations_have_two_peppers(tmp_path: Path) -> None:
    """The secret is drawn and not written in the code."""
    assert Pepper.for_demo(tmp_path / "a").fingerprint != Pepper.for_demo(tmp_path / "b").fingerprint
