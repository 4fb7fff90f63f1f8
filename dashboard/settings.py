"""Where things are kept and where secrets come from: arguments first, then `EQUITY_MONITOR_*` variables."""

import os
import re
import tomllib
from pathlib import Path
from typing import NamedTuple

from dashboard.errors import UserError

LAKE = "ducklake:postgres:"
"""How `EQUITY_MONITOR_RECORDS` begins where the records are no file but a lake, which several machines may write."""

_WORD = r"(?:^|\s){name}\s*=\s*('(?:[^'\\]|\\.)*'|\S*)"


class Lake(NamedTuple):
    """Where a lake is: PostgreSQL's connection words for its catalogue, and the folder of its files."""

    catalogue: str
    files: Path


def home() -> Path:
    """Give the folder for everything Equity Monitor keeps: `EQUITY_MONITOR_HOME`, else the user's own data folder."""
    return _variable("HOME") or Path.home() / ".local" / "share" / "equity-monitor"


def records_path(given: Path | None = None) -> Path:
    """Give the records file: the argument, else `EQUITY_MONITOR_RECORDS`, else `records.duckdb` under `home`.

    Of a lake it is the folder of its files, beside which lies whatever else lies beside records.

    Raises
    ------
    UserError
        If the argument names a lake, or a lake is named as `lake` does not take it.
    """
    if given and str(given).startswith("ducklake:"):
        raise UserError("A lake is named by EQUITY_MONITOR_RECORDS alone: others can read what a command was given.")
    if given is None and (named := lake()):
        return named.files
    return given or _variable("RECORDS") or home() / "records.duckdb"


def lake() -> Lake | None:
    """Give the lake that `EQUITY_MONITOR_RECORDS` names: `ducklake:postgres:host=… dbname=… files=FOLDER`; else None.

    `files` is ours, `records_files` under `home` unless given; the rest is what PostgreSQL's own programs take.

    Raises
    ------
    UserError
        If it is another kind of lake, or has a password in it.
    """
    text = os.environ.get("EQUITY_MONITOR_RECORDS", "")
    if not text.startswith("ducklake:"):
        return None
    words = text.removeprefix(LAKE)
    if words == text or words.startswith("//"):
        raise UserError(f"EQUITY_MONITOR_RECORDS names a lake as {LAKE}host=... dbname=... files=FOLDER; correct it.")
    if re.search(_WORD.format(name="password"), words):
        raise UserError("Take the password out of EQUITY_MONITOR_RECORDS, and let PGPASSFILE name a file that has it.")
    found = re.search(_WORD.format(name="files"), words)
    files = Path(found[1].strip("'")).expanduser() if found else home() / "records_files"
    return Lake(re.sub(_WORD.format(name="files"), "", words).strip(), files.absolute())


def release_path(given: Path | None = None) -> Path:
    """Give the release file: the argument, else `EQUITY_MONITOR_RELEASE`, else `release.duckdb` under `home`."""
    return given or _variable("RELEASE") or home() / "release.duckdb"


def pepper_file() -> Path | None:
    """Give the file that holds the pepper, where `EQUITY_MONITOR_PEPPER_FILE` names one."""
    return _variable("PEPPER_FILE")


def pepper_text() -> str | None:
    """Give the pepper: see `secret`."""
    return secret("PEPPER")


def secret(name: str) -> str | None:
    """Give a secret: `EQUITY_MONITOR_<name>`, else what the file named by `EQUITY_MONITOR_<name>_FILE` holds, else None.

    Raises
    ------
    UserError
        If the named file cannot be read as text.
    """
    if given := os.environ.get(f"EQUITY_MONITOR_{name}"):
        return given.strip()
    file = _variable(f"{name}_FILE")
    if file is None:
        return None
    try:
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else "not text"
        message = f"EQUITY_MONITOR_{name}_FILE names {file}, which cannot be read ({reason}); correct the path."
        raise UserError(message) from fault


def is_public() -> bool:
    """Whether whoever can reach the dashboard may read the release without sign-in: `EQUITY_MONITOR_PUBLIC` is 1."""
    return os.environ.get("EQUITY_MONITOR_PUBLIC") == "1"


def secrets_files(house: Path) -> tuple[Path, ...]:
    """Give where sign-in may be set up: `EQUITY_MONITOR_SECRETS`, else the user's and the house's `secrets.toml`."""
    given = _variable("SECRETS")
    return (given,) if given else tuple(place / ".streamlit" / "secrets.toml" for place in (Path.home(), house))


def signs_in(house: Path) -> bool:
    """Whether sign-in is set up, by an `[auth]` section in one of the secrets files.

    Raises
    ------
    UserError
        If one of them cannot be read: a dashboard that was meant to ask for sign-in must not open without.
    """
    for file in secrets_files(house):
        try:
            if file.exists() and "auth" in tomllib.loads(file.read_text(encoding="utf-8")):
                return True
        except (OSError, ValueError) as fault:
            raise UserError(
                f"The secrets file {file} cannot be read as TOML; correct it, or who may read it."
            ) from fault
    return False


def _variable(name: str) -> Path | None:
    """Read one path from the environment; an empty variable counts as unset, as shells do."""
    text = os.environ.get(f"EQUITY_MONITOR_{name}", "")
    return Path(text).expanduser() if text else None
