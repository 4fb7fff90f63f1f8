"""Erasure takes exactly what was named, from every submission there ever was, once."""

from dashboard.records import Records, audit, erasure, pseudonym
from dashboard.records.tombstones import Tombstone
from tests.records.people import submit, workforce


def obey(records: Records, stone: Tombstone) -> int:
    """Obey one tombstone."""
    with records.writing() as cursor:
        return erasure.obey(cursor, [stone])


def test_a_person_goes_from_history_too(records: Records) -> None:
    """Current, replaced and earlier quarters; the same identifier at another organisation is somebody else."""
    submit(records, workforce(["ORG-01", "ORG-02"], quarter="2026-Q2"))
    submit(records, workforce(["ORG-01", "ORG-02"]))
    submit(records, workforce(["ORG-01"]), replace=True)
    stone = Tombstone.of("person", pseudonym(records, "staff", "staff-1", "ORG-01"), by="tests")
    with records.cursor() as cursor:
        counted = erasure.counted(cursor, stone)

    assert (counted, obey(records, stone), obey(records, stone)) == (3, 3, 0)
    assert records.rows("workforce").group_by("organisation_id").len().sort("organisation_id").rows() == [
        ("ORG-01", 4),
        ("ORG-02", 6),
    ]


def test_an_organisation_goes_with_all_it_said(records: Records) -> None:
    """That it once submitted stays; file names and notes go with the rows."""
    submit(records, workforce(["ORG-01", "ORG-02"]))

    assert obey(records, Tombstone.of("organisation", "ORG-01", by="tests")) == 3
    assert set(records.rows("workforce")["organisation_id"]) == {"ORG-02"}
    assert records.submissions().select("owner", "state", "file_name").rows() == [
        ("ORG-01", "withdrawn", ""),
        ("ORG-02", "current", "workforce.csv"),
    ]


def test_what_is_too_old_goes_by_table(records: Records) -> None:
    """The first quarter that is kept is kept."""
    for quarter in ("2018-Q4", "2019-Q1", "2026-Q3"):
        submit(records, workforce(quarter=quarter))

    assert obey(records, Tombstone.of("before", "2019-Q1", by="tests", table="workforce")) == 3
    assert set(records.rows("workforce")["quarter"]) == {"2019-Q1", "2026-Q3"}


def test_the_audit_says_that_and_not_whom(records: Records) -> None:
    """The trail stays whole and names no person."""
    submit(records, workforce())
    person = pseudonym(records, "staff", "staff-1", "ORG-01")
    obey(records, Tombstone.of("person", person, by="Ada"))
    with records.cursor() as cursor:
        rows = cursor.execute("SELECT \"by\", detail FROM audit WHERE event = 'forgotten'").fetchall()

        assert rows == [("Ada", "person: 1 rows")]
        assert audit.is_whole(cursor)
