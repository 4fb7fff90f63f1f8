"""The entrypoint: nothing before sign-in, no role without a claim, no page around it."""

import time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components.look import STYLE
from tests.house import HOUSE
from tests.pages.world import shared_world

ENTRY = HOUSE / "dashboard" / "streamlit_app.py"
AUTH = {"auth": {"cookie_secret": "x", "redirect_uri": "x"}}


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> AppTest:
    """The app with sign-in set up, over a release."""
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE", str(shared_world() / "release.duckdb"))
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE_ONLY", "1")
    monkeypatch.setenv("EQUITY_MONITOR_JOURNAL", str(tmp_path / "journal.jsonl"))
    app = AppTest.from_file(str(ENTRY), default_timeout=600)
    app.secrets.update(AUTH)
    return app


def test_before_sign_in_nothing_is_shown_but_the_way_in(app: AppTest) -> None:
    """No figure, no board, no release number, no role picker."""
    app.user = {"is_logged_in": False}
    shown = app.run()

    assert [button.label for button in shown.button] == ["Sign in"]
    assert not shown.get("bidi_component")
    assert not shown.caption
    assert any(STYLE in one.proto.body for one in shown.get("html"))  # or the button could not be read in the dark
    assert not shown.selectbox


def test_before_sign_in_no_page_can_be_reached(app: AppTest) -> None:
    """Pages are registered only for people with a role."""
    app.user = {"is_logged_in": False}
    app.run()
    shown = app.switch_page("../pages/representation.py").run()

    assert not shown.get("bidi_component")
    assert [button.label for button in shown.button] == ["Sign in"]


def test_somebody_without_a_role_sees_no_figure(app: AppTest) -> None:
    """Signing in proves who somebody is, not what they may see."""
    app.user = {"is_logged_in": True, "iat": time.time(), "email": "a@example.org"}
    shown = app.run()

    assert not shown.get("bidi_component")
    assert "no role here yet" in shown.info[0].value


def test_a_session_that_is_over_shows_the_way_in_and_why(app: AppTest) -> None:
    """Nothing of the page is left."""
    app.user = {"is_logged_in": True, "iat": time.time() - 1e6, "email": "a@example.org", "roles": ["viewer"]}
    shown = app.run()

    assert not shown.get("bidi_component")
    assert "session has ended" in shown.info[0].value
    assert [button.label for button in shown.button] == ["Sign in"]


def test_a_fault_in_the_rules_of_access_lets_nobody_in(app: AppTest) -> None:
    """A typing error in the secrets is said and is no open door."""
    app.secrets["access"] = {"hors": 8}
    app.user = {"is_logged_in": True, "iat": time.time(), "email": "a@example.org", "roles": ["viewer"]}
    shown = app.run()

    assert "hors is no setting" in shown.warning[0].value
    assert not shown.get("bidi_component")


def test_a_viewer_signed_in_sees_figures_and_no_role_picker(app: AppTest) -> None:
    """The picker belongs to the demonstration."""
    app.user = {"is_logged_in": True, "iat": time.time(), "email": "a@example.org", "roles": ["viewer"]}
    shown = app.run()

    assert shown.get("bidi_component")
    assert "view_as" not in [box.key for box in shown.selectbox]


def test_no_folder_of_pages_lies_beside_the_entrypoint() -> None:
    """Streamlit would serve it without running the entrypoint, and so without sign-in."""
    assert not (ENTRY.parent / "pages").exists()
    assert (HOUSE / "pages").is_dir()


def test_faults_are_not_shown_and_nothing_calls_home() -> None:
    """The settings that privacy hangs on."""
    text = (HOUSE / ".streamlit" / "config.toml").read_text(encoding="utf-8")

    for line in (
        'showErrorDetails = "none"',
        "gatherUsageStats = false",
        "headless = true",
        "enableXsrfProtection = true",
        'address = "127.0.0.1"',
        "enableStaticServing = false",
        "enableAgentApi = false",
    ):
        assert line in text
