"""The records' key: what the records file is encrypted with at rest, kept apart from the file and from the pepper."""

from dataclasses import dataclass, field

from dashboard import settings
from dashboard.errors import UserError

SHORTEST = 32
"""Fewest characters: whoever copies the file may try keys for ever, so none that a person made up will do."""

HOW_TO_MAKE_ONE = (
    'Make one with `python -c "import secrets; print(secrets.token_hex(32))"`, keep it away from the records and from '
    "the pepper, and set EQUITY_MONITOR_RECORDS_KEY_FILE to the path of the file that holds it."
)


class RecordsKeyError(UserError):
    """The records' key is missing, too short, or not the one that the file was written with."""


@dataclass(frozen=True)
class RecordsKey:
    """A secret of at least `SHORTEST` characters; never printed, never stored.

    Raises
    ------
    RecordsKeyError
        If it is too short to withstand guessing.
    """

    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) < SHORTEST:
            raise RecordsKeyError(f"The records' key is shorter than {SHORTEST} characters. {HOW_TO_MAKE_ONE}")

    @classmethod
    def from_settings(cls) -> "RecordsKey | None":
        """Read the key that the environment names; None where it names none, and then the file is not encrypted."""
        text = settings.secret("RECORDS_KEY")
        return cls(text) if text else None

    @classmethod
    def every_one(cls) -> "tuple[RecordsKey | None, ...]":
        """Give what an older backup may have been written with: this key, the one before it, none."""
        before = settings.secret("RECORDS_KEY_BEFORE")
        return (cls.from_settings(), *([cls(before)] if before else []), None)
