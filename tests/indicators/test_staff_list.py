"""The staff list: read from real records as the attack needs it, and never shown."""

import pickle
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS
from dashboard.indicators.staff_list import StaffList
from dashboard.records import Records
from data_models import CLASSIFICATIONS
from tests.records.people import PEPPER, submit, workforce

ORGANISATION = {
    "organisation_id": ["ORG-01"],
    "name": ["Made up"],
    "organisation_type": ["by-and-for"],
    "self_declared_by_and_for": [True],
    "community": ["None"],
    "region": ["London"],
    "site_type": ["Other"],
    "annual_income": [100_000.0],
}


def returned(quarter: str) -> pl.DataFrame:
    """Three people: one in Wales of an unlisted family, one whose broad group is all that is held, one paid nothing."""
    return workforce(quarter=quarter).with_columns(
        region=pl.Series(["Wales", "London", "London"]),
        job_family=pl.Series(["Something of their own", " idva", "Helpline"]),
        ethnic_group=pl.Series(["Indian", "Black", "Not stated"]),
        salary=pl.Series([30_000.0, 31_000.0, None]),
        contract_type=pl.Series(["Permanent", "Permanent", "Volunteer"]),
    )


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    """Real records of one registered organisation over two quarters, in the second of which somebody has left."""
    path: Path = tmp_path_factory.mktemp("records") / "records.duckdb"
    left = pl.Series([date(2026, 8, 1), None, None])
    later = returned("2026-Q3").with_columns(leaving_date=left, leaving_reason=pl.Series(["Resignation", None, None]))
    with Records.open(path, pepper=PEPPER) as opened:
        submit(opened, pl.DataFrame(ORGANISATION), "organisations")
        submit(opened, returned("2026-Q2"))
        submit(opened, later)
        yield opened


@pytest.fixture(scope="module")
def staff(records: Records) -> StaffList:
    """What is read of them."""
    with records.cursor() as cursor:
        everybody = StaffList.read(cursor)
    in_post = everybody._frame.filter(pl.col("population") == "people_in_post").sort("person", "quarter")
    return StaffList(in_post, everybody.quarters)


def test_everyone_in_post_stands_once_in_each_quarter(staff: StaffList) -> None:
    """Who left is not listed, and who stayed is the same person in both quarters."""
    listed = staff._frame.select("person", "quarter")

    assert staff.quarters == ("2026-Q2", "2026-Q3")
    assert listed.is_unique().all()
    assert listed["quarter"].value_counts(sort=True).rows() == [("2026-Q2", 3), ("2026-Q3", 2)]
    assert set(listed.filter(quarter="2026-Q3")["person"]) < set(listed.filter(quarter="2026-Q2")["person"])


def test_a_person_works_where_they_work(staff: StaffList) -> None:
    """The region is the person's own, not that of the organisation's main office; the type is the organisation's."""
    before = staff._frame.filter(quarter="2026-Q2")

    assert sorted(before["region"]) == ["London", "London", "Wales"]
    assert set(before["organisation_type"]) == {"by-and-for"}


def test_a_family_that_is_not_listed_counts_as_the_last(staff: StaffList) -> None:
    """Accepted spellings are their family, any other is `Other job family`."""
    before = staff._frame.filter(quarter="2026-Q2")

    assert sorted(before["job_family"]) == ["Helpline", "IDVA", CLASSIFICATIONS["job_family"].codes[-1]]


def test_secrets_are_codes_at_every_level(staff: StaffList) -> None:
    """Uploaded labels are told at three levels; a broad group has no detailed one, and pay may be blank."""
    before = staff._frame.filter(quarter="2026-Q2").sort("salary", nulls_last=True)

    assert before.select(*CHARACTERISTICS, "salary").rows() == [
        ("yes", "Asian", "Indian", 30_000.0),
        ("yes", "Black", None, 31_000.0),
        ("Unknown", "Unknown", None, None),
    ]


def test_every_column_holds_codes_of_its_classification(staff: StaffList) -> None:
    """Nothing else could be laid on the cells of a release."""
    for name in (*BREAKDOWNS, *CHARACTERISTICS):
        assert set(staff._frame[name].drop_nulls()) <= set(CLASSIFICATIONS[name].codes), name


def test_records_without_anybody_make_an_empty_list(tmp_path: Path) -> None:
    """No workforce is no quarter, and no fault."""
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as empty, empty.cursor() as cursor:
        nobody = StaffList.read(cursor)

    assert nobody.quarters == ()
    assert nobody._frame.is_empty()


def test_a_staff_list_shows_nothing_of_itself(staff: StaffList) -> None:
    """Printed, it says that it is undisclosed; it cannot be pickled, so it lands in no cache."""
    assert repr(staff) == str(staff) == f"{staff}" == "<StaffList: undisclosed>"
    with pytest.raises(TypeError, match="cannot be copied"):
        pickle.dumps(staff)
