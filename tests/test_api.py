"""The doors for notebooks and scripts give what the command line gives."""

from pathlib import Path
from shutil import copytree
from types import SimpleNamespace

import pandas as pd
import pytest

from dashboard.api import Monitor, NotAcceptedError
from dashboard.errors import NotReleasedError, UserError
from dashboard.indicators import discover
from dashboard.records import AlreadySubmitted, Pepper
from tests import network

PEPPER = Pepper(network.PEPPER.encode())
TIDY = [
    "indicator",
    "quarter",
    "ethnic_group",
    "value",
    "lower",
    "upper",
    "numerator",
    "denominator",
    "unit",
    "status",
    "note",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a network's files, its records and a release."""
    return copytree(network.published(), tmp_path_factory.mktemp("api"), dirs_exist_ok=True)


def test_a_viewer_needs_a_release_and_nothing_else(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no records and no pepper anywhere, figures come as a tidy frame."""
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(tmp_path))
    with Monitor.open(release=folder / "release.duckdb") as monitor:
        figures = monitor.figures("headcount", by=["ethnic_group"], where={"quarter": "2026-Q3"})

    assert isinstance(figures, pd.DataFrame)
    assert list(figures.columns) == TIDY
    assert list(figures["ethnic_group"]) == ["Asian", "Black", "Mixed", "White", "Other", "Unknown"]
    assert figures.set_index("ethnic_group")["status"].to_dict()["Other"] == "c"


def test_an_evaluator_is_answered_from_the_records_and_agrees_with_the_release(folder: Path) -> None:
    """The same keys are used, or the two answers could be averaged; nothing has to be published first."""
    where = {"quarter": "2026-Q3"}
    with Monitor.open(folder / "records.duckdb", folder / "none.duckdb", "evaluator", pepper=PEPPER) as asked:
        live = asked.figures("headcount", by=["ethnic_group"], where=where)
    with Monitor.open(release=folder / "release.duckdb") as monitor:
        released = monitor.figures("headcount", by=["ethnic_group"], where=where)

    pd.testing.assert_frame_equal(live, released)


def test_live_questions_are_closed_where_the_longer_list_breaks(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was found of the evaluators' list at publication decides, and the release can still be asked."""
    broken = SimpleNamespace(manifest=SimpleNamespace(attack={"evaluators": {"passed": False}}))
    monkeypatch.setattr("dashboard.release.live.current", lambda _: broken)
    with (
        Monitor.open(folder / "records.duckdb", folder / "release.duckdb", "evaluator", pepper=PEPPER) as asked,
        pytest.raises(UserError, match="Live questions are closed"),
    ):
        asked.figures("headcount")


def test_a_steward_sees_figures_through_the_release(folder: Path) -> None:
    """Holding the records does not open a second way to figures."""
    with (
        Monitor.open(folder / "records.duckdb", folder / "none.duckdb", "steward", pepper=PEPPER) as monitor,
        pytest.raises(UserError, match="no release"),
    ):
        monitor.figures("headcount")


@pytest.mark.parametrize(
    "question", [("nonsense", [], {}), ("headcount", ["staff_id"], {}), ("headcount", [], {"region": "?"})]
)
def test_what_is_not_declared_is_refused(question: tuple[str, list[str], dict[str, str]], folder: Path) -> None:
    """The same error for every kind of wrong question."""
    with Monitor.open(release=folder / "release.duckdb") as monitor, pytest.raises(NotReleasedError):
        monitor.figures(*question)


def test_a_file_with_problems_is_not_loaded_and_says_why(folder: Path, tmp_path: Path) -> None:
    """The error carries the whole report."""
    file = network.spoilt(network.write(tmp_path)[1], "grade", "Captain", line=7)
    with (
        Monitor.open(folder / "records.duckdb", role="steward", pepper=PEPPER) as monitor,
        pytest.raises(NotAcceptedError, match="row 7, grade") as refused,
    ):
        monitor.load(file)

    assert [problem.column for problem in refused.value.report.problems] == ["grade"]


def test_a_file_is_loaded_once_unless_it_replaces(folder: Path, tmp_path: Path) -> None:
    """The receipt says what was stored; the same again is refused."""
    file = network.write(tmp_path, "2026-Q2")[1]
    with Monitor.open(tmp_path / "records.duckdb", role="steward", pepper=PEPPER) as monitor:
        monitor.load(tmp_path / "organisations.csv")
        receipt = monitor.load(str(file), "workforce")
        with pytest.raises(AlreadySubmitted):
            monitor.load(file)
        again = monitor.load(file, replace=True)

    assert receipt.rows == network.ORGANISATIONS * network.PEOPLE
    assert again.replaced == receipt.submissions


def test_closing_lets_go_of_the_records(folder: Path) -> None:
    """After `close` another one may open them, and closing twice is no fault."""
    monitor = Monitor.open(folder / "records.duckdb", role="evaluator", pepper=PEPPER)
    monitor.figures("headcount")
    monitor.close()
    monitor.close()

    with Monitor.open(folder / "records.duckdb", role="evaluator", pepper=PEPPER) as other:
        assert len(other.figures("headcount"))


def test_every_indicator_is_listed_with_its_tables() -> None:
    """Keys, words and the sets of columns that may be asked for; an evaluator's list is longer."""
    viewer, evaluator = (Monitor.open(role=role).indicators() for role in ("viewer", "evaluator"))

    assert [card["key"] for card in viewer] == list(discover())
    assert sum(len(card["tables"]) for card in evaluator) > sum(len(card["tables"]) for card in viewer)


def test_a_role_that_is_none_is_refused() -> None:
    """The message lists the roles."""
    with pytest.raises(UserError, match="viewer, evaluator, analyst, steward"):
        Monitor.open(role="admin")


def test_cohorts_are_compared_by_evaluators_and_refused_in_one_way(folder: Path) -> None:
    """Where nobody is on a programme every cohort is refused; a viewer is told whose question it is."""
    with (
        Monitor.open(folder / "records.duckdb", folder / "none.duckdb", "evaluator", pepper=PEPPER) as asked,
        pytest.raises(NotReleasedError, match="This cohort is not answered"),
    ):
        asked.compare({"completed": "yes"})
    with Monitor.open(release=folder / "release.duckdb") as viewer, pytest.raises(UserError, match="evaluators"):
        viewer.compare({})
