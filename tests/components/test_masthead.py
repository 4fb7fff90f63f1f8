"""Every page says which release it shows and, without sign-in, that there is none."""

from pathlib import Path

from dashboard.components.session import OPEN_LINE
from tests.components.conftest import Run

SCRIPT = """
import streamlit as st
page = st.Page(lambda: None, title="Here", url_path="here")
from dashboard.access import Person
from dashboard.components.masthead import masthead, no_role, sign_in
{line}
"""


def test_release_and_openness_are_said(run: Run) -> None:
    """One calm line each."""
    captions = [one.value for one in run(SCRIPT.format(line='masthead(Person("somebody", "viewer"), page)')).caption]

    assert "Release 1 · 2026-Q2 to 2026-Q3" in captions
    assert OPEN_LINE in captions


def test_a_missing_release_is_no_fault_of_the_masthead(run: Run, world: Path) -> None:
    """Stewards must be able to reach Upload to publish the first one."""
    (world / "release.duckdb").unlink()
    shown = run(SCRIPT.format(line='masthead(Person("somebody", "viewer"), page)'))

    assert "No release yet" in [one.value for one in shown.caption]


def test_before_sign_in_there_is_a_button_and_nothing_else(run: Run) -> None:
    """No figure, no release number."""
    shown = run(SCRIPT.format(line="sign_in()"))

    assert [one.label for one in shown.button] == ["Sign in"]
    assert not shown.caption


def test_somebody_without_a_role_is_told_whom_to_ask(run: Run) -> None:
    """And sees nothing more."""
    shown = run(SCRIPT.format(line='no_role(Person("a@example.org", None))'))

    assert "a@example.org" in shown.info[0].value
