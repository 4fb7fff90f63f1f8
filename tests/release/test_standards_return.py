"""The return is made of released figures, turned as the standards print them."""

import pandas as pd
import pytest

from dashboard.indicators.return_lines import RETURN_LINES
from dashboard.release import Release
from dashboard.release.standards_return import COLUMNS, NOT_RELEASED, notice, standards_return
from tests.pages.world import shared_world


@pytest.fixture(scope="module")
def release() -> Release:
    """The release of the network of primes."""
    return Release.read(shared_world() / "release.duckdb")


@pytest.fixture(scope="module")
def table(release: Release) -> pd.DataFrame:
    """Its return."""
    return standards_return(release)


def test_it_has_a_row_for_every_line(table: pd.DataFrame) -> None:
    """In their order, whether or not there is a figure."""
    assert tuple(table.columns) == COLUMNS
    assert table["measure"].tolist() == [line.measure for line in RETURN_LINES]


def test_its_figures_are_those_of_the_release(table: pd.DataFrame, release: Release) -> None:
    """To the digit, with unit and note."""
    row = table[table["indicator"] == "workforce_share"].iloc[0]
    where = {"racially_minoritised": "yes", "quarter": release.quarters[-1]}
    figure = release.figures("workforce_share", (), where).frame().iloc[0]

    assert (row["value"], row["lower"], row["upper"]) == (figure["value"], figure["lower"], figure["upper"])
    assert row["quarter"] == release.quarters[-1]


def test_what_there_is_no_data_for_says_so(table: pd.DataFrame) -> None:
    """Status x, no number, a reason."""
    row = table[table["measure"].str.startswith("Fitness to practise")].iloc[0]

    assert (row["status"], pd.isna(row["value"])) == ("x", True)
    assert (
        row["note"]
        == "What is missing: the upload table staff_events has no type of event for a referral to a regulator."
    )


def test_a_figure_has_a_value_or_a_status(table: pd.DataFrame) -> None:
    """Never neither, never both."""
    assert (table["value"].isna() == table["status"].ne("")).all()


def test_ratios_are_turned_and_their_ends_change_places(release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    """1.82 (1.11 to 3.23) White over minoritised is 0.55 (0.31 to 0.90) the other way."""
    figure = pd.DataFrame(
        [
            {
                "value": 1.82,
                "lower": 1.11,
                "upper": 3.23,
                "unit": "ratio",
                "status": "",
                "note": "Said. Unknown ethnicity could make it 1.51 to 1.82.",
            }
        ]
    )
    told = type("Told", (), {"frame": lambda _: figure})()
    monkeypatch.setattr(Release, "figures", lambda *_: told)
    monkeypatch.setattr("dashboard.release.standards_return._holds", lambda *_: True)
    rows = standards_return(release)
    ours, theirs = rows[rows["indicator"] == "appointment_ratio"].to_dict("records")

    assert (ours["standard"], ours["value"], ours["lower"], ours["upper"]) == ("SC-WRES", 0.55, 0.31, 0.9)
    assert ours["note"].startswith("Said. Unknown ethnicity could make it 0.55 to 0.66.")
    assert theirs["note"] == "Said. Unknown ethnicity could make it 1.51 to 1.82."
    assert (theirs["standard"], theirs["value"], theirs["lower"], theirs["upper"]) == ("WRES", 1.82, 1.11, 3.23)


def test_a_figure_that_the_release_does_not_hold_is_named(release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    """An older release answers fewer lines, and no line vanishes."""
    monkeypatch.setattr(Release, "tables", lambda *_: ())
    rows = standards_return(release)

    assert set(rows["status"]) == {"x"}
    assert rows["note"].str.contains(NOT_RELEASED).sum() == sum(bool(line.indicator) for line in RETURN_LINES)


def test_every_copy_names_release_and_policy(release: Release) -> None:
    """So that a number can be traced."""
    assert f"release {release.manifest.number}" in notice(release)[0]
