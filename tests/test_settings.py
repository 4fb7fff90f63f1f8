"""Paths and secrets are found where the documentation says, in the order it says."""

from pathlib import Path

import pytest

from dashboard import settings
from dashboard.errors import UserError

VARIABLES = ("HOME", "RECORDS", "RELEASE", "PEPPER", "PEPPER_FILE", "PUBLIC", "SECRETS")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start each test with none of our variables set."""
    for name in VARIABLES:
        monkeypatch.delenv(f"EQUITY_MONITOR_{name}", raising=False)


def test_home_is_the_users_data_folder_unless_told() -> None:
    """Without a variable nothing is kept outside the user's own data folder."""
    assert settings.home() == Path.home() / ".local" / "share" / "equity-monitor"


@pytest.mark.parametrize(("find", "name"), [(settings.records_path, "RECORDS"), (settings.release_path, "RELEASE")])
def test_an_argument_beats_the_variable_which_beats_home(
    find: "type[Path]", name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The nearest instruction wins: argument, then its variable, then the home folder."""
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(tmp_path))
    under_home = find(None)
    monkeypatch.setenv(f"EQUITY_MONITOR_{name}", "/elsewhere/file.duckdb")

    assert under_home == tmp_path / f"{name.lower()}.duckdb"
    assert find(None) == Path("/elsewhere/file.duckdb")
    assert find(Path("given.duckdb")) == Path("given.duckdb")


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """`EQUITY_MONITOR_RECORDS=` in a shell does not point the records at the current folder."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", "")

    assert settings.records_path() == settings.home() / "records.duckdb"


def test_a_tilde_means_the_users_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables set in a service file, where no shell expands the tilde, still work."""
    monkeypatch.setenv("EQUITY_MONITOR_HOME", "~/equity")

    assert settings.home() == Path.home() / "equity"


def test_the_pepper_comes_from_the_variable_then_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The variable wins over the file, and the file's last newline is not part of the secret."""
    missing = settings.pepper_text()
    file = tmp_path / "pepper"
    file.write_text("from the file\n")
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER_FILE", str(file))
    from_file = settings.pepper_text()
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", "from the variable")

    assert missing is None
    assert from_file == "from the file"
    assert settings.pepper_text() == "from the variable"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_an_unreadable_pepper_file_is_named(
    content: bytes | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A wrong path is one sentence that names the variable and the path, and never the content."""
    file = tmp_path / "pepper"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER_FILE", str(file))

    with pytest.raises(UserError, match=r"EQUITY_MONITOR_PEPPER_FILE names .*pepper"):
        settings.pepper_text()


def test_sign_in_is_set_up_by_a_section_of_a_secrets_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In the named file, or else in one of the two places where Streamlit looks."""
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    house = tmp_path / ".streamlit" / "secrets.toml"
    house.parent.mkdir()
    before = settings.signs_in(tmp_path)
    house.write_text("[auth]\nclient_id = 'x'\n")
    monkeypatch.setenv("EQUITY_MONITOR_SECRETS", str(tmp_path / "elsewhere.toml"))
    elsewhere = settings.signs_in(tmp_path)
    monkeypatch.delenv("EQUITY_MONITOR_SECRETS")

    assert (before, elsewhere) == (False, False)
    assert settings.signs_in(tmp_path)


def test_a_damaged_secrets_file_is_not_taken_for_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Otherwise a slip in it would open the dashboard without sign-in."""
    (tmp_path / "secrets.toml").write_text("[auth\n")
    monkeypatch.setenv("EQUITY_MONITOR_SECRETS", str(tmp_path / "secrets.toml"))

    with pytest.raises(UserError, match="cannot be read as TOML"):
        settings.signs_in(tmp_path)


def test_public_is_said_with_a_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else will do."""
    said = {}
    for text in ("", "0", "no", "1"):
        monkeypatch.setenv("EQUITY_MONITOR_PUBLIC", text)
        said[text] = settings.is_public()

    assert said == {"": False, "0": False, "no": False, "1": True}


def test_a_lake_is_named_by_one_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The folder of files is taken out of PostgreSQL's words, spaces and all; without one it is under the home folder."""
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(tmp_path))
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", "ducklake:postgres:host=db files='/srv/the records' dbname=monitor")
    named = settings.lake()
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", "ducklake:postgres:host=db dbname=monitor")

    assert named == ("host=db dbname=monitor", Path("/srv/the records"))
    assert settings.records_path() == tmp_path / "records_files"
    assert settings.records_path(tmp_path / "other.duckdb") == tmp_path / "other.duckdb"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ducklake:sqlite:x.db", "names a lake as ducklake:postgres:"),
        ("ducklake:postgres://db/monitor", "names a lake as ducklake:postgres:"),
        ("ducklake:postgres:host=db password=secret", "PGPASSFILE"),
    ],
)
def test_a_lake_that_is_named_otherwise_is_refused(text: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password in a setting would be seen wherever the setting is, and no message repeats it."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", text)

    with pytest.raises(UserError, match=said) as fault:
        settings.records_path()
    assert "secret" not in fault.value.message


def test_a_lake_is_not_named_on_the_command_line() -> None:
    """Whoever lists processes would read it there."""
    with pytest.raises(UserError, match="EQUITY_MONITOR_RECORDS alone"):
        settings.records_path(Path("ducklake:postgres:host=db"))
