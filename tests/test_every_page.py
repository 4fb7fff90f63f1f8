"""Every page runs for every role, and no browser ever gets a true count."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
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
    **dict.fromkeys(("table_budget", "audit"), ("steward",)),
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
    "pay": ({}, {"section": "Quarters of pay"}, {"section": "Pay", "view": "trend"}),
}
"""Page -> addresses to look at, besides the plain one."""


@pytest.fixture
def world() -> Path:
    """Records and release of the network of primes."""
    return shared_world()


@pytest.fixture
def app(world: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    """The whole app, over that world, without sign-in."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", str(world / "records.duckdb"))
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE", str(world / "release.duckdb"))
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", PEPPER.secret.decode())
    monkeypatch.setenv("EQUITY_MONITOR_JOURNAL", str(world / "journal.jsonl"))
    monkeypatch.delenv("EQUITY_MONITOR_RELEASE_ONLY", raising=False)
    logging.getLogger("streamlit").setLevel(logging.ERROR)
    yield AppTest.from_file(str(HOUSE / "dashboard" / "streamlit_app.py"), default_timeout=60)
    open_records().close()
    open_records.clear()


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


def canaries(world: Path) -> set[float]:
    """True counts that are nowhere in the release, so that seeing one is a leak and never a coincidence."""
    release = Release.read(world / "release.duckdb")
    frames = [
        release.figures(key, table.dimensions).frame()[["value", "lower", "upper", "numerator", "denominator"]]
        for key in release.indicators()
        for table in release.tables(key)
    ]
    released = {float(number) for frame in frames for number in frame.astype("Float64").to_numpy(na_value=0).flat}
    return set(map(float, true_counts())) - released


@pytest.mark.parametrize(("page", "role"), OFFERED)
def test_a_page_runs(app: AppTest, page: str, role: str) -> None:
    """No exception, no error box, a title, and every board drawn has cards."""
    shown = opened(app, page, role)

    assert not shown.exception
    assert not shown.error
    assert not shown.warning
    assert len(shown.title) == 1


@pytest.mark.parametrize(("page", "role"), REFUSED)
def test_a_page_that_is_not_offered_cannot_be_opened(app: AppTest, page: str, role: str) -> None:
    """Leaving a page out of the navigation leaves it without an address."""
    with pytest.raises(ValueError, match="page"):
        opened(app, page, role)


@pytest.mark.parametrize("role", ROLES)
def test_no_true_count_reaches_a_browser(
    app: AppTest, world: Path, sent: list[Message | bytes | str], role: str
) -> None:
    """Every page, every role, everything sent, decoded: none of the true counts is in it.

    Stewards alone see how many rows each organisation sent, in the list of submissions.
    """
    for page in (page for page, offered in OFFERED if offered == role):
        for choice in CHOICES.get(page, ({},)):
            app.query_params.clear()
            for name, value in choice.items():
                app.query_params[name] = value
            opened(app, page, role)
    found = {number for one in sent for number in (numbers_in(one) if isinstance(one, Message) else numbers_of(one))}
    secret = canaries(world) - (set(map(float, rows_submitted())) if role == "steward" else set())

    assert len(secret) > 20
    assert found & secret == set()
    assert len(found) > 100


def test_the_leak_test_would_notice_one(
    app: AppTest, world: Path, sent: list[Message | bytes | str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A true count slipped into one card's sentence is found."""
    secret = max(canaries(world))
    monkeypatch.setattr("dashboard.charts.build.certainty", lambda *_: f"{secret:,.0f} people")
    opened(app, "representation", "viewer")

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
