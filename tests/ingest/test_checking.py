"""`check` on files as they come: each is read with the right values, or refused at the right cell, or unusable."""

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from dashboard.ingest import UnusableFile, check
from tests.ingest.dirty_files import READ_AS_FAULTLESS, REFUSED, UNUSABLE, Dirty
from tests.ingest.dirty_found import FOUND, UTF_7
from tests.ingest.dirty_layouts import LAYOUTS
from tests.ingest.dirty_values import VALUES
from tests.ingest.dirty_workbooks import SPOILT, WORKBOOKS
from tests.ingest.workforce_file import NAME, people, written

MORE = [*LAYOUTS, *VALUES, *WORKBOOKS, *FOUND]
REFUSED_WHOLE = UNUSABLE | SPOILT | {"letters of seven bits": UTF_7}


@pytest.fixture(scope="module")
def faultless() -> pl.DataFrame:
    """The faultless file as read."""
    frame = check(written(people()).encode(), file_name=NAME).frame
    assert frame is not None
    return frame


@pytest.mark.parametrize(
    "dirty", [*READ_AS_FAULTLESS, *(each for each in MORE if each.cells is None)], ids=lambda dirty: dirty.name
)
def test_a_sane_file_reads_like_the_faultless_one(dirty: Dirty, faultless: pl.DataFrame) -> None:
    """However it is laid out and written, the values are the same."""
    report = check(dirty.make(), file_name=dirty.file_name)

    assert report.problems == ()
    assert report.accepted
    assert report.table == "workforce"
    assert report.frame is not None
    assert_frame_equal(report.frame, faultless)


@pytest.mark.parametrize(
    "dirty", [*REFUSED, *(each for each in MORE if each.cells is not None)], ids=lambda dirty: dirty.name
)
def test_a_fault_is_named_with_its_row_and_column(dirty: Dirty) -> None:
    """Exactly the faulty cells are named, and nothing else."""
    report = check(dirty.make(), file_name=dirty.file_name)

    assert {(problem.row, problem.column) for problem in report.problems} == dirty.cells
    assert not report.accepted


@pytest.mark.parametrize("name", REFUSED_WHOLE)
def test_a_file_that_is_no_table_is_refused_in_one_sentence(name: str) -> None:
    """One line says what it is and what to do."""
    with pytest.raises(UnusableFile) as refusal:
        check(REFUSED_WHOLE[name], file_name=NAME)

    assert "\n" not in refusal.value.message
    assert refusal.value.message.endswith(".")
    assert refusal.value.exit_code == 2
