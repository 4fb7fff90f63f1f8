"""The pepper: the one secret that pseudonyms and disclosure control hang on, kept apart from the records."""

import hashlib
import hmac
import logging
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from dashboard import settings
from dashboard.errors import UserError

SHORTEST = 12
"""Fewest characters accepted at all."""

RECOMMENDED = 32
"""Fewest characters accepted without a warning: 128 bits where they are random hexadecimal digits."""

HOW_TO_MAKE_ONE = (
    "Make one once, keep it for good and keep it secret: "
    '`python -c "import secrets; print(secrets.token_hex(32))"` into a file outside the repository and away from '
    "the records, then set EQUITY_MONITOR_PEPPER_FILE to its path."
)


class PepperError(UserError):
    """The pepper is missing, too short, kept in the wrong place, or not the one the records were made with."""


@dataclass(frozen=True)
class Pepper:
    """A secret of at least `SHORTEST` characters; never printed, never stored in the records.

    Parameters
    ----------
    secret
        The bytes that every key is derived from.
    source
        The file it was read from, if any.
    for_demonstration
        Whether it was generated beside the demonstration, which excuses where it is kept.

    Raises
    ------
    PepperError
        If the secret is too short to withstand guessing.
    """

    secret: bytes = field(repr=False)
    source: Path | None = None
    for_demonstration: bool = False

    def __post_init__(self) -> None:
        if len(self.secret) < SHORTEST:
            raise PepperError(f"The pepper is shorter than {SHORTEST} characters. {HOW_TO_MAKE_ONE}")
        if len(self.secret) < RECOMMENDED:
            logging.getLogger(__name__).warning(
                "The pepper is short enough to guess: %d characters are advised.", RECOMMENDED
            )

    @classmethod
    def from_settings(cls) -> "Pepper":
        """Read the pepper that the environment names.

        Raises
        ------
        PepperError
            If none is named; the message says how to make one.
        """
        text = settings.pepper_text()
        if not text:
            raise PepperError(f"No pepper is set. {HOW_TO_MAKE_ONE}")
        from_variable = bool(os.environ.get("EQUITY_MONITOR_PEPPER"))
        return cls(text.encode(), None if from_variable else settings.pepper_file())

    @classmethod
    def for_demo(cls, folder: Path | None = None) -> "Pepper":
        """Read the demonstration's pepper, generating it the first time, and warn that it is no more than that.

        Parameters
        ----------
        folder
            Where to keep `demo-pepper.txt`; `pepper` under the home folder when not given.
        """
        file = (folder or settings.home() / "pepper") / "demo-pepper.txt"
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _generate_once(file)
        logging.getLogger(__name__).warning("Demonstration pepper in %s: never load real people with it.", file)
        return cls(file.read_text(encoding="utf-8").strip().encode(), file, for_demonstration=True)

    @property
    def fingerprint(self) -> str:
        """Name this pepper without giving it away: 32 hexadecimal digits, one-way."""
        return self.subkey("fingerprint").hex()[:32]

    def subkey(self, label: str) -> bytes:
        """Derive the 32-byte key for one purpose, so that no two purposes share a key (HMAC-SHA256)."""
        return hmac.digest(self.secret, label.encode(), hashlib.sha256)

    def check_apart_from(self, records: Path) -> None:
        """Refuse a pepper file that whoever copies the records or the repository would copy too.

        Raises
        ------
        PepperError
            If the file is in the records' own folder, or in any git working tree.
        """
        if self.source is None or self.for_demonstration:
            return
        file = self.source.resolve()
        if file.parent == records.resolve().parent:
            raise PepperError(f"The pepper file {file} is beside the records; move it to a folder of its own.")
        if any((folder / ".git").exists() for folder in file.parents):
            raise PepperError(f"The pepper file {file} is inside a git repository; move it out of there.")


def _generate_once(file: Path) -> None:
    """Write a new secret that only its owner can read, unless the file is there already."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        opened.write(secrets.token_hex(32) + "\n")
