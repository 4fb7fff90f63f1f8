"""A permalink shows what was published then, and says so."""

from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components.board import reading
from dashboard.components.permalink import NAMES
from dashboard.release import Release, history, release_file
from tests.components.conftest import Run

SCRIPT = """
import streamlit as st
from dashboard.components.permalink import permalink_words
from dashboard.components.figures_board import figures_board

def draw():
    permalink_words(page)
    figures_board({"One": ("headcount",), "Two": ("senior_gap",)})

page = st.Page(draw, title="Here", url_path="here", default=True)
st.navigation([page]).run()
"""


@pytest.fixture
def two(world: Path) -> Path:
    """The world after a second release, which shows no figure at all."""
    path = world / "release.duckdb"
    manifest, figures = release_file.read(path)
    hidden = figures.with_columns(value=None, lower=None, upper=None).with_columns(
        figures["value"].cast(float).clear(len(figures)).alias(name) for name in ("value", "lower", "upper")
    )
    from dashboard.release.content import compact, digest

    kept = compact(hidden)
    noted = history.Noted("2026-11-20T09:00:00+00:00", "somebody", "2026-11-19T09:00:00+00:00")
    history.keep(path, replace(manifest, content=digest(kept)), kept, noted)
    return world


def opened(run: Run, **address: str) -> AppTest:
    """The page at an address."""
    app = run(SCRIPT)
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def values(app: AppTest) -> list[object]:
    """What the headcount card shows."""
    table = reading(app)["headcount"]["table"]
    return [table["constants"].get("value"), *table["rows"]]


def test_an_earlier_release_shows_what_it_showed(run: Run, two: Path) -> None:
    """The very figures, a line that says which release it is, and the way to the current one."""
    before = Release.read(two / "release_releases" / "0001.duckdb").figures("headcount", ["ethnic_group"]).frame()
    shown = opened(run, release="1", section="One")
    cells = {row[0]: row[1] for row in reading(shown)["headcount"]["table"]["rows"]}

    assert cells == {
        row["ethnic_group"]: None if row["status"] else row["value"]
        for _, row in before[before["quarter"] == "2026-Q3"].iterrows()
    }
    assert any("This is release 1, published on" in one.value for one in shown.markdown)
    (link,) = shown.get("page_link")
    assert link.proto.label == "Show the current release"
    assert "release" not in link.proto.query_string
    assert "section=One" in link.proto.query_string


def test_the_current_release_has_no_banner(run: Run, two: Path) -> None:
    """Whether its number stands in the address or not."""
    for address in ({}, {"release": "2"}):
        shown = opened(run, **address)

        assert not shown.get("page_link")
        assert not shown.info
        assert all(row[1] is None for row in reading(shown)["headcount"]["table"]["rows"])


@pytest.mark.parametrize("number", ["9", "0", "-1", "1e3", "²", "one", "9" * 400])
def test_a_release_that_is_not_kept_falls_back_in_one_sentence(run: Run, number: str) -> None:
    """And shows nothing of what the address said."""
    shown = opened(run, release=number)

    assert [one.value for one in shown.info] == [
        "The release that this link names is not kept here, so you see the current one, release 1."
    ]
    assert not shown.exception
    assert "headcount" in reading(shown)


def test_an_unknown_name_is_said_and_has_no_effect(run: Run) -> None:
    """A link from an older version, or a mistyped one."""
    shown = opened(run, grde="Manager")

    assert "names a choice that no page here has" in shown.info[0].value
    assert "headcount" in reading(shown)


def test_an_unknown_value_is_said_once(run: Run) -> None:
    """By the name of the choice, without what the address said."""
    shown = opened(run, organisation_type="Atlantis")
    words = [one.value for one in shown.caption if "not here" in one.value]

    assert words == ["The link asks for something that is not here, so it is left out: Organisation type."]
    assert not [one.value for one in shown.run().caption if "not here" in one.value]


def test_a_link_to_a_card_opens_its_section(run: Run) -> None:
    """And the board is told to bring the card into view."""
    assert list(reading(opened(run, card="senior_gap"))) == ["senior_gap"]
    assert list(reading(opened(run, card="never_heard_of"))) == ["headcount"]


def test_no_name_stands_for_two_things() -> None:
    """Names of columns and of the page's own choices do not meet."""
    assert len(set(NAMES)) == len(NAMES)
