"""Signing in leaves a line in the journal, once a session, and another role leaves one more."""

import time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import journal

SCRIPT = """
from dashboard.components.session import person
from dashboard.components.sign_ins import note_sign_in
note_sign_in(person())
"""


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal of the test's own."""
    monkeypatch.setenv("EQUITY_MONITOR_JOURNAL", str(tmp_path / "journal.jsonl"))


def session(role: str, *, auth: bool = True) -> AppTest:
    """Two runs of one session."""
    app = AppTest.from_string(SCRIPT, default_timeout=30)
    if auth:
        app.secrets.update({"auth": {"cookie_secret": "x", "redirect_uri": "x"}})
    app.user = {"is_logged_in": True, "iat": time.time(), "email": "a@example.org", "roles": role}
    return app.run().run()


def test_each_session_is_noted_once_and_a_new_role_too() -> None:
    """Who, as what, and what they were before."""
    for role in ("viewer", "viewer", "steward"):
        assert not session(role).exception

    assert [(line.event, line.detail) for line in journal.lines()] == [
        ("signed in", "viewer"),
        ("signed in", "viewer"),
        ("role changed", "viewer to steward"),
        ("signed in", "steward"),
    ]


def test_without_sign_in_there_is_nobody_to_note() -> None:
    """The demonstration keeps no journal."""
    session("viewer", auth=False)

    assert journal.lines() == []
