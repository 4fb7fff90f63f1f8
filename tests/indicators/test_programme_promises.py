"""What the sample promises of programmes comes out of released figures, protection and all."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dashboard.api import Monitor
from dashboard.disclosure import POLICIES
from dashboard.disclosure.programme_tables import PROGRAMME_TABLES
from dashboard.records import Pepper, Records
from dashboard.release import Release
from dashboard.release.publish import candidate
from sample_data.cohorts import LEADERS, STAFF
from sample_data.programme_promises import gain, ties, useful
from sample_data.programmes import LEARNING
from sample_data.uploads import Uploads
from tests.house import HOUSE
from tests.made_once import made_once
from tests.network import PEPPER

TABLES = ("organisations", "programmes", "enrolments", "attendance", "outcome_scores", "network_ties")
QUARTER = "2026-Q3"
COURSES = {STAFF: "leadership programme for staff", LEADERS: "development course for leaders"}


def load(folder: Path) -> None:
    """Load the sample's programmes and its workforce."""
    sample = HOUSE / "sample_data"
    with Monitor.open(
        folder / "records.duckdb", folder / "release.duckdb", "steward", pepper=Pepper(PEPPER.encode())
    ) as one:
        for file in (*(sample / f"{name}.csv" for name in TABLES), *sorted(sample.glob("workforce_*.csv"))):
            one.load(file)


@cache
def release() -> Release:
    """Give what a release of programmes alone would hold."""
    policy = replace(POLICIES["viewer"], tables=PROGRAMME_TABLES)
    folder = made_once("programmes", load)
    with Records.open(folder / "records.duckdb", pepper=Pepper(PEPPER.encode())) as records:
        return Release(*candidate(records, policy))


def released(key: str, **where: str) -> dict[str, Any]:
    """One released figure of the newest quarter."""
    found = release().figures(key, (), {"quarter": QUARTER, **where}).as_polars()
    return found.row(0, named=True)


@pytest.fixture(scope="module")
def sample() -> Uploads:
    """The committed files."""
    return Uploads(HOUSE / "sample_data")


@pytest.mark.parametrize(
    ("key", "programme", "measure"),
    [
        ("confidence_change", STAFF, "leadership_confidence"),
        ("isolation_change", STAFF, "isolation"),
        ("privilege_change", LEADERS, "privilege_acknowledgement"),
    ],
)
def test_promised_changes_lie_in_the_released_intervals(
    key: str, programme: str, measure: str, sample: Uploads
) -> None:
    """Worked out from the files without protection, and told clearly as a change for the better."""
    found = released(key)

    assert found["lower"] <= gain(sample, programme, measure) <= found["upper"]
    assert found["note"].startswith("A clear change for the better.")


@pytest.mark.parametrize("programme", [STAFF, LEADERS])
def test_promised_usefulness_lies_in_the_released_interval(programme: str, sample: Uploads) -> None:
    """In per cent."""
    found = released("useful_rate", course=COURSES[programme])

    assert found["lower"] <= 100 * useful(sample, programme) <= found["upper"]


def test_ties_grow_as_promised(sample: Uploads) -> None:
    """Ties after over ties before, from two released means."""
    before, after = (released("ties_per_member", wave=wave) for wave in ("pre", "post"))

    assert before["upper"] < after["lower"]
    assert after["lower"] / before["upper"] <= ties(sample) <= after["upper"] / before["lower"]


def test_a_measure_of_too_few_people_is_hidden(sample: Uploads) -> None:
    """Twenty-five members of action learning sets were scored twice: no mean of so few is shown after rounding."""
    assert gain(sample, LEARNING, "belonging") > 0
    assert released("belonging_change")["status"] == "c"


def test_completion_and_cost_are_those_of_the_files(sample: Uploads) -> None:
    """118 of 164 completed, at £295,000."""
    found = released("completion_rate", course=COURSES[STAFF])
    cost = released("cost_per_completion", course=COURSES[STAFF])

    assert found["lower"] <= 100 * 118 / 164 <= found["upper"]
    assert cost["lower"] <= 295_000 / 118 <= cost["upper"]
    assert released("cost_per_place", course=COURSES[STAFF])["value"] == pytest.approx(295_000 / 164, abs=1)
