"""Roles come from identity claims where sign-in is set up, and from a picker only where it is not."""

import time

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components.session import DEMO_LINE, OPEN_LINE, has_records, open_line, scope
from tests.components.conftest import Run

SCRIPT = """
import streamlit as st
from dashboard.components.session import person, role_picker, signs_in
if not signs_in():
    role_picker()
someone = person()
st.text(f"{someone.name}: {someone.role}" if someone else "nobody")
"""
AUTH = {"auth": {"cookie_secret": "x", "redirect_uri": "x"}}


def signed_in(claims: dict[str, object] | None) -> str:
    """Who the app takes somebody for, with sign-in set up."""
    app = AppTest.from_string(SCRIPT, default_timeout=30)
    app.secrets.update(AUTH)
    app.user = {"is_logged_in": claims is not None, "iat": time.time(), **(claims or {})}
    return str(app.run().text[0].value)


def test_without_sign_in_the_picker_decides(run: Run) -> None:
    """Viewer at first."""
    shown = run(SCRIPT)

    assert shown.text[0].value == "demonstration: viewer"
    assert shown.selectbox(key="view_as").select("steward").run().text[0].value == "demonstration: steward"


def test_with_sign_in_nobody_is_anybody_before_it() -> None:
    """No role, no name."""
    assert signed_in(None) == "nobody"


def test_with_sign_in_claims_decide_and_nothing_else() -> None:
    """A signed-in person without a role has none; the picker's key has no power."""
    assert signed_in({"email": "a@example.org", "roles": ["analyst"]}) == "a@example.org: analyst"
    assert signed_in({"email": "a@example.org"}) == "a@example.org: None"


def test_a_session_that_is_over_is_nobodys() -> None:
    """Hours after signing in, or where the service does not say when that was."""
    claims = {"email": "a@example.org", "roles": ["steward"]}

    assert signed_in(claims | {"iat": time.time() - 11 * 3600}) == "nobody"
    assert signed_in(claims | {"iat": None}) == "nobody"


def test_the_records_are_open_as_far_as_the_person_of_the_session(run: Run) -> None:
    """Whole without sign-in; with it nobody's outside a session, as in a thread that makes a file to download."""
    app = AppTest.from_string(
        "from dashboard.components.session import scope\nimport streamlit as st\nst.text(scope())", default_timeout=30
    )
    app.secrets.update(AUTH)
    app.user = {"is_logged_in": True, "iat": time.time(), "roles": "analyst", "organisation": "ORG-01"}

    assert scope() is None
    assert app.run().text[0].value == "frozenset({'ORG-01'})"


def test_a_process_for_one_release_alone_has_no_records(monkeypatch: pytest.MonkeyPatch) -> None:
    """`serve --release` says so in the environment."""
    monkeypatch.delenv("EQUITY_MONITOR_RELEASE_ONLY", raising=False)
    assert has_records()

    monkeypatch.setenv("EQUITY_MONITOR_RELEASE_ONLY", "1")
    assert not has_records()


def test_the_demonstration_says_that_its_data_is_invented(monkeypatch: pytest.MonkeyPatch) -> None:
    """And an open installation that it is open."""
    monkeypatch.setenv("EQUITY_MONITOR_DEMO", "1")
    assert open_line() == DEMO_LINE

    monkeypatch.delenv("EQUITY_MONITOR_DEMO")
    assert open_line() == OPEN_LINE
