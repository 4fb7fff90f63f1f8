"""Every page runs for every role, and no browser ever gets a true count."""

import logging
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from shutil import copytree

import pytest
import streamlit as st
from google.protobuf.message import Message
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue
from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.testing.v1 import AppTest

from dashboard.access import ROLES
from dashboard.components.board import reading
from dashboard.components.upload.open_records import open_records
from dashboard.release import Release
from tests.house import HOUSE
from tests.pages.sent import numbers_in, numbers_of
from tests.pages.world import PEPPER, rows_submitted, shared_world, true_counts

PAGES = sorted(path.stem for path in (HOUSE / "pages").glob("*.py"))
FOR_SOME = {
    **dict.fromkeys(("upload", "submissions", "own_organisation"), ("analyst", "steward")),
    **dict.fromkeys(("edit_targets", "table_budget", "audit"), ("steward",)),
    "evaluation_workbench": ("evaluator", "steward"),
}
"""Page -> the roles that are offered it; a page that is not listed is for everybody."""

OFFERED = [(page, role) for page in PAGES for role in ROLES if role in FOR_SOME.get(page, ROLES)]
REFUSED = [(page, role) for page in PAGES for role in ROLES if role not in FOR_SOME.get(page, ROLES)]

CHOICES = {
    "representation": (
        {},
        {"section": "Numbers"},
        {"section": "Numbers", "breakdown": "organisation_type", "characteristic": "ethnic_group_detailed"},
        {"section": "Seniority", "view": "trend"},
        {"section": "Unknown ethnicity", "region": "London"},
    ),
    "retention": (
        {},
        {"section": "Concerns"},
        {"section": "Fair treatment"},
        {"section": "Numbers", "breakdown": "grade"},
        {"section": "Staying", "view": "trend"},
    ),
    "progression": (
        {},
        {"section": "Tiers"},
        {"section": "Pipeline"},
        {"section": "Flow"},
        {"section": "The top", "view": "trend"},
    ),
    "cultural_competency": ({}, {"section": "On the way"}, {"section": "Materials"}, {"section": "Toolkit"}),
    "evaluation_workbench": ({}, {"cohort_a": "completed=yes", "cohort_b": "all"}, {"cohort_a": "salary=1"}),
    "pay": ({}, {"section": "Quarters of pay"}, {"section": "Pay", "view": "trend"}),
}
"""Page -> addresses to look at, besides the plain one."""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records and release of the network of primes, which one process at a time can open."""
    return copytree(shared_world(), tmp_path_factory.mktemp("world"), dirs_exist_ok=True)


@pytest.fixture(scope="module")
def settings(world: Path) -> Iterator[None]:
    """That world is what the app serves, without sign-in."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EQUITY_MONITOR_RECORDS", str(world / "records.duckdb"))
        patch.setenv("EQUITY_MONITOR_RELEASE", str(world / "release.duckdb"))
        patch.setenv("EQUITY_MONITOR_PEPPER", PEPPER.secret.decode())
        patch.setenv("EQUITY_MONITOR_JOURNAL", str(world / "journal.jsonl"))
        patch.delenv("EQUITY_MONITOR_RELEASE_ONLY", raising=False)
        logging.getLogger("streamlit").setLevel(logging.ERROR)
        yield
        open_records().close()
        open_records.clear()


@pytest.fixture
def app(settings: None) -> AppTest:
    """The whole app, as somebody opens it."""
    return AppTest.from_file(str(HOUSE / "dashboard" / "streamlit_app.py"), default_timeout=600)


@pytest.fixture(scope="module")
def sittings(settings: None) -> Callable[[str], AppTest]:
    """One sitting for each role, that goes from page to page as people do."""

    @cache
    def sitting(role: str) -> AppTest:
        app = AppTest.from_file(str(HOUSE / "dashboard" / "streamlit_app.py"), default_timeout=600)
        app.session_state["view_as"] = role
        return app.run()

    return sitting


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Message | bytes | str]:
    """Everything sent while a page runs: messages, and files offered for download."""
    caught: list[Message | bytes | str] = []
    enqueue, add = ForwardMsgQueue.enqueue, MediaFileManager.add

    def caught_message(self: ForwardMsgQueue, message: Message) -> None:
        caught.append(message)
        enqueue(self, message)

    def caught_file(self: MediaFileManager, content: bytes | str, *rest: object, **named: object) -> str:
        caught.append(content)
        return add(self, content, *rest, **named)

    monkeypatch.setattr(ForwardMsgQueue, "enqueue", caught_message)
    monkeypatch.setattr(MediaFileManager, "add", caught_file)
    return caught


def opened(app: AppTest, page: str, role: str) -> AppTest:
    """The app on a page, in a role."""
    app.session_state["view_as"] = role
    app.run()
    return app.switch_page(f"../pages/{page}.py").run()


@pytest.fixture(scope="module")
def canaries(world: Path) -> set[float]:
    """True counts that are nowhere in the release, so that seeing one is a leak and never a coincidence."""
    release = Release.read(world / "release.duckdb")
    frames = [
        release.figures(key, table.dimensions).frame()[["value", "lower", "upper", "numerator", "denominator"]]
        for key in release.indicators()
        for table in release.tables(key)
    ]
    released = {float(number) for frame in frames for number in frame.astype("Float64").to_numpy(na_value=0).flat}
    # How many figures it shows and hides is said on the front page, and counts nobody.
    figures = {float(release.manifest.shown), float(release.manifest.hidden)}
    return set(map(float, true_counts())) - released - figures


@pytest.mark.parametrize(("page", "role"), OFFERED)
def test_a_page_runs_and_no_true_count_reaches_a_browser(
    sittings: Callable[[str], AppTest],
    sent: list[Message | bytes | str],
    canaries: set[float],
    page: str,
    role: str,
) -> None:
    """No exception, no error box, one title; and in everything sent, decoded, none of the true counts.

    Stewards alone see how many rows each organisation sent, in the list of submissions.
    """
    shown = sittings(role).switch_page(f"../pages/{page}.py")
    for choice in CHOICES.get(page, ({},)):
        shown.query_params.clear()
        for name, value in choice.items():
            shown.query_params[name] = value
        shown.run()

        assert not shown.exception
        assert not shown.error
        assert not shown.warning
        assert len(shown.title) == 1
    found = {number for one in sent for number in (numbers_in(one) if isinstance(one, Message) else numbers_of(one))}
    secret = canaries - (set(map(float, rows_submitted())) if role == "steward" else set())

    assert len(secret) > 20
    assert found & secret == set()
    assert found


@pytest.mark.parametrize(("page", "role"), REFUSED)
def test_a_page_that_is_not_offered_cannot_be_opened(sittings: Callable[[str], AppTest], page: str, role: str) -> None:
    """Leaving a page out of the navigation leaves it without an address."""
    with pytest.raises(ValueError, match="page"):
        sittings(role).switch_page(f"../pages/{page}.py")


def test_the_leak_test_would_notice_one(
    app: AppTest, canaries: set[float], sent: list[Message | bytes | str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A true count slipped into one card's sentence is found."""
    secret = max(canaries)
    st.cache_resource.clear()  # cards that were drawn before are kept, and so would this one be
    monkeypatch.setattr("dashboard.charts.build.certainty", lambda *_: f"{secret:,.0f} people")
    opened(app, "representation", "viewer")
    st.cache_resource.clear()

    assert secret in {number for one in sent if isinstance(one, Message) for number in numbers_in(one)}


def test_a_filter_in_the_address_is_in_force(app: AppTest) -> None:
    """A link to a view opens that view."""
    app.query_params["section"] = "Numbers"
    app.query_params["characteristic"] = "racially_minoritised"
    cards = reading(opened(app, "representation", "viewer"))

    assert set(cards) == {"headcount", "parity_headcount"}
    assert "racially minoritised people were in post" in cards["headcount"]["title"]


def test_an_impossible_address_falls_back(app: AppTest) -> None:
    """An address that nobody could have chosen shows the page as if nothing were chosen."""
    app.query_params["quarter"] = "Q9; drop table"
    app.query_params["region"] = "Atlantis"
    shown = opened(app, "representation", "viewer")

    assert not shown.exception
    assert set(reading(shown)) == {"workforce_share", "representation_ratio"}
