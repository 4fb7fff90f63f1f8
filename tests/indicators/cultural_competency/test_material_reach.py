"""Downloads for each practitioner."""

import pytest

from dashboard.indicators.cultural_competency.material_reach import PRACTITIONERS
from data_models import CLASSIFICATIONS
from tests.indicators.assessed import table
from tests.indicators.funded import figures


def test_it_divides_downloads_by_the_released_practitioners() -> None:
    """By hand: 90 downloads, and 108 IDVAs give or take what protects them."""
    row = figures("material_reach", counts=table()).row(0, named=True)

    assert row["numerator"] == 90
    assert row["denominator"] == pytest.approx(108, abs=12)
    assert row["value"] == pytest.approx(90 / row["denominator"])
    assert row["lower"] < row["value"] < row["upper"]


def test_practitioners_are_of_job_families_that_there_are() -> None:
    """A family that is renamed must be renamed here."""
    assert set(PRACTITIONERS) < set(CLASSIFICATIONS["job_family"].codes)
