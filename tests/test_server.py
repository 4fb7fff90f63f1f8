"""Nothing leaves the server before sign-in, by any of its doors; and afterwards what the person's role allows.

A real sign-in service, the real server as a process of its own, plain HTTP and websocket clients, and a real browser.
"""

import csv
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import openpyxl
import pytest
from playwright.sync_api import Page, expect, sync_playwright

from dashboard.cli.application import run
from tests import network
from tests.house import HOUSE
from tests.pages.sent import numbers_in
from tests.pages.server import CHROMIUM, free_port, served
from tests.pages.signing_in import cookies, sign_in_service
from tests.pages.socket import messages
from tests.pages.world import ORGANISATIONS, PEPPER, shared_world

PAGES = sorted(path.stem for path in (HOUSE / "pages").glob("*.py"))
SLOW = 60_000
PARTS = {
    "bidi_component",
    "arrow_data_frame",
    "plotly_chart",
    "file_uploader",
    "download_button",
    "metric",
    "selectbox",
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the network of primes."""
    return Path(shutil.copytree(shared_world(), tmp_path_factory.mktemp("world"), dirs_exist_ok=True))


@pytest.fixture(scope="module")
def address(world: Path) -> Iterator[str]:
    """The dashboard over it, with sign-in."""
    secrets, port = world / "secrets.toml", free_port()
    with sign_in_service(secrets, port), served(world, port=port, secrets=secrets) as there:
        yield there


def parts(address: str, page: str, given: "dict[str, str] | None" = None) -> set[str]:
    """The kinds of element that a page sends over the websocket."""
    sent = messages(address, page, given)
    return {str(one.delta.new_element.WhichOneof("type")) for one in sent if one.WhichOneof("type") == "delta"}


def media(address: str) -> str:
    """The address of a file that a page has offered to somebody signed in."""
    sent = messages(address, "data_dictionary", dict(cookies(address, "vera")))
    found = re.search(rb"/media/[0-9a-f]+\.\w+", b"".join(one.SerializeToString() for one in sent))
    assert found
    return found[0].decode()


@pytest.mark.parametrize("page", ["", *PAGES, "no_such_page"])
def test_a_page_asked_for_over_the_websocket_gives_the_way_in_only(address: str, page: str) -> None:
    """Whichever page is named, the steward's too, the answer is the same few words and one button."""
    sent = messages(address, page)
    everything = b"".join(one.SerializeToString() for one in sent)

    assert b"Please sign in" in everything
    assert not parts(address, page) & PARTS
    assert {int(number) for one in sent if one.WhichOneof("type") == "delta" for number in numbers_in(one)} <= {0, 1}
    assert not [name for name in (*ORGANISATIONS, "Release 1", "2026-Q3") if name.encode() in everything]


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/metrics",
        "/_stcore/script-health-check",
        "/_stcore/agent/interact",
        "/_stcore/upload_file/session/file",
        "/_stcore/bidi-components/equity-monitor.board/board.js",
        "/component/equity-monitor.board/board.js",
        "/media/0000000000000000000000000000000000000000000000000000000000000000.csv",
        "/app/static/config.toml",
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE"])
def test_no_other_address_gives_anything_before_sign_in(address: str, path: str, method: str) -> None:
    """Files, uploads, components, counters and the agent's door are shut, however they are asked for."""
    answer = httpx.request(method, address + path)

    assert answer.status_code in {403, 404}
    assert answer.text in {"", "Sign in first.", "Not found."}


def test_what_is_open_says_nothing(address: str) -> None:
    """The server's health is one word, and every page's address gives the same empty shell."""
    shells = {httpx.get(f"{address}/{page}").text for page in ("", *PAGES)}
    hosts = httpx.get(f"{address}/_stcore/host-config").text

    assert httpx.get(f"{address}/_stcore/health").text == "ok"
    assert len(shells) == 1
    assert not re.search("ORG-0|headcount|2026-Q", shells.pop() + hosts)


def test_answers_carry_the_headers_that_browsers_obey(address: str) -> None:
    """No guessing of types, no frame around the page."""
    headers = httpx.get(address).headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"


def test_a_file_that_was_offered_is_for_people_with_a_role(address: str) -> None:
    """Knowing its address is not enough: no cookie, a forged one, an old one and one without a role are refused."""
    file = address + media(address)
    statuses = {
        "none": httpx.get(file).status_code,
        "forged": httpx.get(file, cookies=cookies(address, "vera", secret="a guess at the secret")).status_code,
        "old": httpx.get(file, cookies=cookies(address, "vera", iat=1)).status_code,
        "no role": httpx.get(file, cookies=cookies(address, "norma")).status_code,
        "viewer": httpx.get(file, cookies=cookies(address, "vera")).status_code,
    }

    assert statuses == {"none": 403, "forged": 403, "old": 403, "no role": 403, "viewer": 200}


def test_a_cookie_that_is_forged_old_or_of_another_origin_opens_no_page(address: str) -> None:
    """Nor does a good one without the token that keeps other sites from using it."""
    good = dict(cookies(address, "stella"))
    tries = {
        "forged": cookies(address, "stella", secret="a guess at the secret"),
        "old": cookies(address, "stella", iat=1),
        "from elsewhere": cookies("http://elsewhere.example", "stella"),
        "without the token": {"_streamlit_user": good["_streamlit_user"]},
    }
    opened = [name for name, given in tries.items() if parts(address, "upload", dict(given)) & PARTS]

    assert opened == []
    assert parts(address, "upload", good) & PARTS


def test_an_analyst_is_sent_what_their_organisation_submitted_and_no_more(address: str) -> None:
    """Not a byte about the submissions of others."""
    sent = messages(address, "submissions", dict(cookies(address, "anna")))
    everything = b"".join(one.SerializeToString() for one in sent)
    stewards = b"".join(
        one.SerializeToString() for one in messages(address, "submissions", dict(cookies(address, "stella")))
    )

    assert b"ORG-01" in everything
    assert [name for name in ORGANISATIONS if name.encode() in everything] == ["ORG-01"]
    assert [name for name in ORGANISATIONS if name.encode() in stewards] == list(ORGANISATIONS)


def test_the_command_line_loads_while_the_app_holds_the_records(
    address: str,
    world: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Checked, refused and loaded by way of the inbox, as CSV and as Excel, with the verdict one would get alone, to the byte."""
    alone = Path(shutil.copytree(shared_world(), tmp_path / "alone"))
    _, file = network.write(tmp_path / "sent", "2026-Q1")
    network.spoilt(file, "fte", "many")
    spoilt, again = as_workbook(file), file.with_name("workforce_2025-Q4.csv")
    network.write(tmp_path / "more", "2025-Q4")[1].rename(again)
    commands = [["check", str(file), str(spoilt), "--format", "json"], ["load", str(spoilt), str(again), "nowhere.csv"]]
    commands += [["load", str(again)], ["load", "--replace", str(as_workbook(again))]]
    parts(
        address, "upload", dict(cookies(address, "stella"))
    )  # the app opens the records when somebody first needs them
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", PEPPER.secret.decode())
    told = []
    for place in (world, alone):
        monkeypatch.setenv("EQUITY_MONITOR_RECORDS", str(place / "records.duckdb"))
        told.append([(run([*words]), capfd.readouterr()) for words in commands])

    assert told[0] == told[1]
    assert [code for code, _ in told[0]] == [1, 2, 2, 0]
    assert "4 of them replacing earlier ones" in told[0][-1][1].out
    assert [path.name for path in (world / ".records.duckdb.inbox").iterdir()] == ["watching"]
    assert not (alone / ".records.duckdb.inbox").exists()


def as_workbook(file: Path) -> Path:
    """The same rows as an Excel file."""
    book = openpyxl.Workbook()
    for row in csv.reader(file.read_text(encoding="utf-8").splitlines()):
        book.worksheets[0].append(row)
    made = file.with_suffix(".xlsx")
    book.save(made)
    return made


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="There is no Chromium on this machine.")
def test_people_sign_in_see_what_is_theirs_and_sign_out(address: str) -> None:
    """The whole way through the sign-in service and back, as a leader and as an analyst, each in a browser of their own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        pages = {}
        for name in ("vera", "anna"):
            page = browser.new_context(base_url=address).new_page()
            page.set_default_timeout(SLOW)
            sign_in(page, name)
            pages[name] = page
        for name, page in pages.items():
            expect(page.get_by_text(f"Signed in as {name}@example.org")).to_be_visible(timeout=SLOW)
            page.locator("[data-board-ready]").first.wait_for(timeout=SLOW)
        offered = {name: page.get_by_role("link", name="Upload").count() for name, page in pages.items()}
        pages["vera"].get_by_role("button", name="Sign out").click()
        pages["vera"].get_by_role("button", name="End session").click()
        pages["vera"].wait_for_url(re.compile(r"http://localhost:\d+/$"), timeout=SLOW)
        pages["vera"].goto("/representation")
        expect(pages["vera"].get_by_role("button", name="Sign in")).to_be_visible(timeout=SLOW)
        boards = pages["vera"].locator("[data-board-ready]").count()
        browser.close()

    assert offered == {"vera": 0, "anna": 1}
    assert boards == 0


def sign_in(page: Page, name: str) -> None:
    """Press the button, choose a person at the service, and come back."""
    page.goto("/")
    page.get_by_role("button", name="Sign in").click()
    page.locator("input[name=sub]").first.wait_for(timeout=SLOW)
    page.locator("input[name=sub]").first.fill(name)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"http://localhost:\d+/$"), timeout=SLOW)


def test_without_sign_in_it_does_not_answer_others(tmp_path: Path) -> None:
    """Started by hand on every address, it refuses pages, websocket and files alike."""
    shutil.copytree(shared_world(), tmp_path, dirs_exist_ok=True)
    with served(tmp_path, STREAMLIT_SERVER_ADDRESS="0.0.0.0") as there:
        answer = httpx.get(f"{there}/representation")
        with pytest.raises(Exception, match="HTTP 403"):
            messages(there, "representation")

    assert answer.status_code == 403
    assert answer.text.startswith("No sign-in is set up here")
