"""Identifiers become keyed hashes: the same for the same person everywhere, and of no use without the pepper."""

import hashlib
import hmac

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.records import Pepper, Records
from dashboard.records.rekey import PERSON_KEY, SCOPES, hmac_sha256, pseudonyms, rekeyed, staff_column
from data_models import TABLES
from tests.records.people import PEPPER, submit, workforce

WORKFORCE = TABLES["workforce"]
TIES = TABLES["network_ties"]


@given(key=st.binary(min_size=32, max_size=64), message=st.binary(max_size=200))
def test_the_hash_is_hmac_sha256(key: bytes, message: bytes) -> None:
    """Ours, which is faster over many messages, equals the standard library's on all of them."""
    assert hmac_sha256(key)(message) == hmac.digest(key, message, hashlib.sha256)


def test_a_published_value() -> None:
    """RFC 4231, test case 1."""
    expected = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"

    assert hmac_sha256(b"\x0b" * 20)(b"Hi There").hex() == expected


def test_a_person_keeps_one_pseudonym_and_shares_it_with_nobody() -> None:
    """Over quarters the same; in another organisation, where the same word means another person, another one."""
    frame = pl.concat([workforce(["A", "B"], "2026-Q2"), workforce(["A", "B"], "2026-Q3")])
    found = rekeyed(WORKFORCE, frame, PEPPER).select("organisation_id", "quarter", "staff_id")
    people = found.group_by("organisation_id", "staff_id").len()

    assert people.height == found["staff_id"].n_unique() == 6
    assert people["len"].to_list() == [2] * 6
    assert set(found["staff_id"].str.len_chars()) == {24}


def test_scope_and_identifier_cannot_run_together() -> None:
    """`A` with `1:x` is not `A1` with `:x`, however the parts are joined."""
    frame = pl.DataFrame({"organisation_id": ["a", "ab", "", "1:a"], "staff_id": ["bc", "c", "abc", ""]})

    assert rekeyed(WORKFORCE, frame, PEPPER)["staff_id"].n_unique() == 4


def test_rows_keep_their_order_and_blanks_stay_blank() -> None:
    """Someone on a programme who is no member of staff gets no pseudonym and no key."""
    frame = pl.DataFrame({"organisation_id": ["B", "A", "B"], "participant_id": ["3", "1", "2"]}).with_columns(
        staff_id=pl.Series(["x", None, "y"])
    )
    found = rekeyed(TABLES["enrolments"], frame, PEPPER, person_key=True)

    assert found["organisation_id"].to_list() == ["B", "A", "B"]
    assert found["staff_id"].is_null().to_list() == [False, True, False]
    assert found[PERSON_KEY].is_null().to_list() == [False, True, False]
    assert found.schema[PERSON_KEY] == pl.UInt32


def test_enrolments_meet_workforce_and_participants_meet_everywhere() -> None:
    """A link made by an organisation's own identifier survives re-keying."""
    staff = rekeyed(WORKFORCE, workforce(), PEPPER)
    enrolled = workforce().select("organisation_id", "staff_id", participant_id="staff_id")
    enrolled = rekeyed(TABLES["enrolments"], enrolled, PEPPER)
    ties = rekeyed(TIES, pl.DataFrame({"from_participant_id": ["staff-0"], "to_participant_id": ["staff-1"]}), PEPPER)

    assert enrolled["staff_id"].to_list() == staff["staff_id"].to_list()
    assert ties.row(0) == tuple(enrolled["participant_id"][:2])
    assert not set(enrolled["participant_id"]) & set(enrolled["staff_id"])


def test_the_person_key_is_the_first_32_bits_of_its_own_hmac() -> None:
    """Anybody with the pepper can check a key; it does not depend on the row, the quarter or the order."""
    found = rekeyed(WORKFORCE, workforce(), PEPPER, person_key=True)
    first = hmac.digest(PEPPER.subkey("person"), found["staff_id"][0].encode(), "sha256")

    assert found[PERSON_KEY][0] == int.from_bytes(first[:4], "big")
    assert found.equals(rekeyed(WORKFORCE, workforce().reverse(), PEPPER, person_key=True).reverse())


def test_another_pepper_gives_other_pseudonyms() -> None:
    """Without the pepper a list of identifiers cannot be tried out."""
    other = Pepper(b"another pepper for tests, of no use")
    mine, theirs = (set(rekeyed(WORKFORCE, workforce(), pepper)["staff_id"]) for pepper in (PEPPER, other))

    assert not mine & theirs


@pytest.mark.parametrize("name", list(TABLES))
def test_every_declared_pseudonym_can_be_rekeyed(name: str) -> None:
    """Each is of a kind whose scope is known, and the columns of the scope are in the table."""
    names = {column.name for column in TABLES[name].columns()}

    assert all(set(SCOPES[whose]) <= names for whose in pseudonyms(TABLES[name]).values())
    assert staff_column(TABLES[name]) in {None, "staff_id"}


def test_what_is_compared_is_what_is_stored(records: Records) -> None:
    """A new file's people can be met with those of earlier quarters before it is stored."""
    submit(records, workforce())
    stored = records.rows("workforce")["staff_id"].to_list()

    assert records.rekeyed("workforce", workforce())["staff_id"].to_list() == stored
    assert "staff-0" not in stored
