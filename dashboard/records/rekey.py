"""Replace pseudonyms by keyed hashes on arrival, so that no identifier an organisation uses is ever stored."""

import hashlib
from collections.abc import Callable, Sequence

import polars as pl

from dashboard.records.declared import Table, columns
from dashboard.records.pepper import Pepper

SCOPES: dict[str, tuple[str, ...]] = {
    "staff": ("organisation_id",),
    "respondent": ("organisation_id",),
    "participant": (),
}
"""The columns within which each kind of pseudonym is unique; none where it is unique everywhere."""

DIGITS = 24
"""Hexadecimal digits kept of a hash: 96 bits, so that ten million people meet by chance once in 10**15 tries."""

PERSON_KEY = "person_key"
"""The column of 32-bit keys that disclosure control adds up; null where a row names no member of staff."""

BLOCK = 64
"""Bytes in a block of SHA-256, to which HMAC pads its key (RFC 2104)."""


def pseudonyms(table: Table) -> dict[str, str]:
    """Give the columns of a table that must be re-keyed, each with whose identifier it is."""
    return {column.name: column.pseudonym for column in columns(table) if column.pseudonym}


def staff_column(table: Table) -> str | None:
    """Give the column that names a member of staff, if the table has one."""
    return next((name for name, whose in pseudonyms(table).items() if whose == "staff"), None)


def rekeyed(table: Table, frame: pl.DataFrame, pepper: Pepper, *, person_key: bool = False) -> pl.DataFrame:
    """Replace every pseudonym in a frame; the same person gets the same one in every table and quarter.

    Parameters
    ----------
    table
        Says which columns hold whose identifiers.
    frame
        Rows of that table; columns it lacks are left out.
    pepper
        The secret the hashes are keyed with.
    person_key
        Whether to add `PERSON_KEY` (UInt32) too, where the table names members of staff: the first 32 bits of the
        HMAC of the new identifier, under a key of its own.

    Returns
    -------
    polars.DataFrame
        The same rows in the same order, with `DIGITS` hexadecimal digits for each identifier; blanks stay blank.
    """
    for name, whose in pseudonyms(table).items():
        if name in frame.columns:
            person = [*SCOPES[whose], name]
            hashes = _hashes(frame.select(person), name, pepper.subkey(whose))
            if person_key and whose == "staff":
                hashes = _with_person_key(hashes, pepper.subkey("person"))
            frame = frame.join(hashes, on=person, how="left", nulls_equal=True, maintain_order="left")
            frame = frame.with_columns(pl.col("_hash").alias(name)).drop("_hash")
    return frame


def hmac_sha256(key: bytes) -> Callable[[bytes], bytes]:
    """Give the keyed hash HMAC-SHA256 (RFC 2104) for one key of at most `BLOCK` bytes.

    Both padded keys are hashed once and copied for each message, which makes a million hashes three times as fast as
    calling `hmac.digest`; the result is the same, and tested to be.
    """
    padded = key.ljust(BLOCK, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded))
    outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))

    def digest(message: bytes) -> bytes:
        first, second = inner.copy(), outer.copy()
        first.update(message)
        second.update(first.digest())
        return second.digest()

    return digest


def _hashes(people: pl.DataFrame, name: str, key: bytes) -> pl.DataFrame:
    """Hash each identifier once, however many rows it has."""
    known, digest = people.unique().drop_nulls(name), hmac_sha256(key)
    hashes = [digest(_message(row)).hex()[:DIGITS] for row in known.iter_rows()]
    return known.with_columns(pl.Series("_hash", hashes, dtype=pl.String))


def _with_person_key(hashes: pl.DataFrame, key: bytes) -> pl.DataFrame:
    """Add each person's 32-bit key."""
    digest = hmac_sha256(key)
    keys = [int.from_bytes(digest(person.encode())[:4], "big") for person in hashes["_hash"]]
    return hashes.with_columns(pl.Series(PERSON_KEY, keys, dtype=pl.UInt32))


def _message(parts: Sequence[str | None]) -> bytes:
    """Write the parts so that no two lists of parts read the same: each with its length before it."""
    return b"".join(b"%d:%s" % (len(raw), raw) for raw in ((part or "").encode() for part in parts))
