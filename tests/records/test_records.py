"""Records open, store, and refuse, each in a way a person can act on."""

from pathlib import Path

import polars as pl
import pytest

from dashboard.errors import UserError
from dashboard.records import Pepper, PepperError, Records, RecordsError
from tests.records.people import PEPPER, programmes, submit, workforce


def test_records_are_there_the_next_time(path: Path) -> None:
    """Closing and opening again loses nothing and asks for no pepper to read."""
    with Records.open(path, pepper=PEPPER) as records:
        submit(records, workforce())
        before = records.fingerprint(), records.latest_change()
    with Records.open(path) as again:
        assert (again.fingerprint(), again.latest_change()) == before
        assert again.rows("workforce").height == 3


def test_a_pepper_beside_the_records_makes_no_records(path: Path) -> None:
    """The refusal comes before the file."""
    pepper = Pepper(PEPPER.secret, source=path.with_name("pepper.txt"))

    with pytest.raises(PepperError, match="beside the records"):
        Records.open(path, pepper=pepper)

    assert not path.exists()


def test_a_file_that_could_not_be_made_whole_is_taken_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next try starts afresh and does not stumble over half a file; an older file is never taken away."""

    def fail(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr("dashboard.records.schema.prepare", fail)
        with pytest.raises(MemoryError):
            Records.open(path)
    made = path.exists()
    Records.open(path).close()
    monkeypatch.setattr("dashboard.records.schema.pending", fail)
    with pytest.raises(MemoryError):
        Records.open(path)

    assert not made
    assert path.exists()


def test_what_was_dropped_is_on_the_receipt(records: Records) -> None:
    """A column nobody declared is named to the submitter and is nowhere in the file."""
    receipt = submit(records, workforce().with_columns(surname=pl.lit("Adebayo-Marker")))
    records.close()

    kept = records.path.rglob("*.*") if records.path.is_dir() else [records.path]
    assert receipt.dropped == ("surname",)
    assert not any(b"Adebayo-Marker" in file.read_bytes() for file in kept)


def test_tables_without_identifiers_are_compared_as_they_are(records: Records) -> None:
    """Nothing to re-key, nothing changed."""
    assert records.rekeyed("programmes", programmes()).equals(programmes())


def test_every_refusal_is_a_user_error_of_one_line(records: Records) -> None:
    """Doors print the sentence and end with code 2, whatever was wrong."""
    for frame, table in (
        (workforce().drop("grade"), "workforce"),
        (workforce().clear(), "workforce"),
        (workforce(), "x"),
    ):
        with pytest.raises(UserError) as refused:
            submit(records, frame, table)

        assert isinstance(refused.value, RecordsError)
        assert "\n" not in str(refused.value)
        assert refused.value.exit_code == 2
