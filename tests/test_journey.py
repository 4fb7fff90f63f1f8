"""One quarter's journey in a real browser: a file is uploaded, a release published, and the figures are there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.house import HOUSE
from tests.ingest.workforce_file import people as staff
from tests.ingest.workforce_file import written
from tests.pages.server import CHROMIUM, served
from tests.pages.walking import become_steward, idle
from tests.pages.world import people, shared_world

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="There is no Chromium on this machine."),
]
SLOW = 90_000
"""Milliseconds that a busy machine may take for one step."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The dashboard over a copy of the network of primes; it publishes people in post alone, as fast as can be."""
    world = tmp_path_factory.mktemp("world")
    shutil.copytree(shared_world(), world, dirs_exist_ok=True)
    with served(world, script=HOUSE / "tests" / "pages" / "brief_server.py", PYTHONPATH=str(HOUSE)) as there:
        yield there


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all of them, because starting one takes longer than a step of a journey."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page of somebody new, that knows the dashboard's address and fails on any script error."""
    faults: list[str] = []
    opened = browser.new_page(base_url=address, viewport={"width": 1280, "height": 900}, accept_downloads=True)
    opened.set_default_timeout(SLOW)
    opened.on("pageerror", lambda fault: faults.append(str(fault)))
    yield opened
    opened.close()

    assert faults == []


def board(page: Page) -> str:
    """Wait until every chart is drawn, and give the stamp of what is shown."""
    ready = page.locator("[data-board-ready]").first
    ready.wait_for(timeout=SLOW)
    return str(ready.get_attribute("data-board-ready"))


def as_steward(page: Page) -> None:
    """Open the dashboard in the role that may do everything."""
    page.goto("/")
    board(page)
    idle(page)
    become_steward(page)


def test_a_file_becomes_figures(page: Page, tmp_path: Path) -> None:
    """Upload, submit, publish, read: the new quarter is on Representation, without a restart."""
    file = tmp_path / "workforce_2026-Q4.csv"
    people("2026-Q4").write_csv(file)

    as_steward(page)
    page.get_by_role("link", name="Upload").click()
    page.locator("input[type=file]").set_input_files(file)
    answer = page.get_by_label("Why is this right?")
    answer.fill("Our trustees are paid.", timeout=SLOW)
    answer.press("Enter")
    page.get_by_role("button", name="Submit all").click(timeout=SLOW)
    expect(page.get_by_text("rows stored as submissions")).to_be_visible(timeout=SLOW)
    page.get_by_role("link", name="Submissions").click()
    page.get_by_role("button", name="Publish a release").click()
    expect(page.get_by_text("is the current one")).to_be_visible(timeout=4 * SLOW)  # every figure is attacked first
    page.get_by_role("link", name="Representation").click()

    board(page)
    expect(page.locator("#card-workforce_share .em-finding")).to_contain_text("2026\N{NON-BREAKING HYPHEN}Q4")


def drag_in(page: Page, name: str, text: str) -> None:
    """Drop a file on the uploader, as a person would drag it there."""
    carried = page.evaluate_handle(
        "([name, text]) => { const all = new DataTransfer(); all.items.add(new File([text], name, {type: 'text/csv'})); return all }",
        [name, text],
    )
    page.get_by_test_id("stFileUploaderDropzone").dispatch_event("drop", {"dataTransfer": carried})


def pick(page: Page, label: str, text: str) -> None:
    """Choose from a drop-down by typing what stands in it."""
    box = page.get_by_role("combobox", name=label)
    box.click()
    box.fill(text)
    page.get_by_role("option", name=text).first.click()


def mend_cell(page: Page, column: str, row: int, text: str) -> None:
    """Go to a cell of the grid of faulty rows with mouse and arrows and write into it, without Enter at the end."""
    canvas = page.get_by_test_id("data-grid-canvas")
    expect(canvas).to_have_count(1, timeout=SLOW)
    place = canvas.locator("th").all_text_contents().index(column)
    canvas.click(position={"x": 20, "y": 55}, delay=60, force=True)
    for key in ("ArrowRight",) * place + ("ArrowDown",) * row:
        page.keyboard.press(key)
    expect(page.get_by_test_id(f"glide-cell-{place}-{row}")).to_be_focused()
    page.keyboard.press("Enter")
    page.locator("#portal textarea").fill(text)


def bad_file() -> str:
    """Six people with a header of somebody's own, a region spelled wrong twice, and two cells that cannot be read."""
    rows = [
        row | {"organisation_id": "ORG-04", "quarter": "2026-Q1", "leaving_date": "", "leaving_reason": ""}
        for row in staff()
    ]
    rows[0]["region"] = rows[1]["region"] = "Lundon"
    rows[2]["fte"], rows[3]["start_date"] = "half", "last spring"
    return written(rows, headers={"gender": "Who"})


def test_an_analyst_mends_looks_submits_and_takes_back(page: Page) -> None:
    """Drag in a bad file, map a column, take a suggestion, fix two cells, preview, submit, receipt, withdraw, restore."""
    page.set_viewport_size({"width": 1280, "height": 2000})

    as_steward(page)
    page.get_by_role("link", name="Upload").click()
    drag_in(page, "export 2026-Q1.csv", bad_file())
    expect(page.get_by_text("Which of your columns is which?")).to_be_visible(timeout=SLOW)
    pick(page, "Gender", "Who")
    page.get_by_role("button", name="Use these columns").click()
    expect(page.get_by_text("4 problems in 6 rows")).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Take the suggestion").click()
    expect(page.get_by_text("2 problems in 6 rows")).to_be_visible(timeout=SLOW)
    grid = page.get_by_test_id("stDataFrameResizable")
    expect(grid).to_have_count(1, timeout=SLOW)  # the grid of before stands beside it until the page has been redrawn
    grid.scroll_into_view_if_needed()
    expect(page.get_by_test_id("glide-cell-0-0")).to_have_text("4", timeout=SLOW)
    expect(page.get_by_role("button", name="Download as CSV", include_hidden=True).first).to_be_hidden()
    mend_cell(page, "fte", 0, "0.5")
    page.keyboard.press("Enter")
    mend_cell(page, "start_date", 1, "2025-04-07")
    page.get_by_role("button", name="Check again").click()
    expect(page.get_by_text("What this file does")).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("6 rows, and nothing is replaced")).to_be_visible()
    page.get_by_role("button", name="Submit all").click()
    expect(page.get_by_text("6 rows stored as submission")).to_be_visible(timeout=SLOW)
    with page.expect_download() as receipt:
        page.get_by_role("button", name="Download the receipt").click()
    text = Path(receipt.value.path()).read_text(encoding="utf-8")

    assert "File: export 2026-Q1.csv" in text
    assert "region: Read as London, because you said so." in text
    assert "fte: 1 cell of fte changed, because you said so." in text
    assert "start_date: 1 cell of start_date changed, because you said so." in text

    page.get_by_role("link", name="Submissions").click()
    pick(page, "Withdraw or restore a submission", "ORG-04, 2026-Q1")
    page.get_by_role("button", name="Withdraw submission").click()
    page.get_by_role("button", name="Restore submission").click(timeout=SLOW)
    expect(page.get_by_role("button", name="Withdraw submission")).to_be_visible(timeout=SLOW)


def test_a_filter_redraws_the_board_and_stands_in_the_address(page: Page) -> None:
    """One click: other figures, same page, an address that gives the same view."""
    page.goto("/representation")
    before = board(page)
    page.get_by_role("radio", name="Racially minoritised or White").click()
    page.wait_for_function(
        "before => ![...document.querySelectorAll('[data-board-ready]')].some(one => one.dataset.boardReady === before) && document.querySelector('[data-board-ready]')",
        arg=before,
    )
    finding = page.locator("#card-workforce_share .em-finding").inner_text()
    page.wait_for_url("**characteristic=**")
    page.goto(page.url)
    board(page)

    assert "characteristic=" in page.url
    assert page.locator("#card-workforce_share .em-finding").inner_text() == finding


def test_another_level_is_drawn_before_the_server_answers(page: Page) -> None:
    """Its figures were sent ahead; nothing of the click reaches the server here."""
    page.goto("/representation")
    before = board(page)
    idle(page)
    page.evaluate("WebSocket.prototype.send = () => {}")
    page.get_by_role("radio", name="Racially minoritised or White").click()

    expect(page.locator("#card-workforce_share .em-finding")).to_contain_text("Racially minoritised", timeout=SLOW)
    expect(page.locator(f"[data-board-ready='{before}']")).to_have_count(0)


def test_a_card_gives_its_table_its_definition_and_its_files(page: Page) -> None:
    """One click each, and the CSV has the tidy columns."""
    page.goto("/representation")
    board(page)
    card = page.locator("#card-workforce_share")
    card.get_by_role("button", name="Table", exact=True).click()
    card.get_by_role("button", name="Definition", exact=True).click()

    expect(card.get_by_role("table")).to_contain_text("Asian")
    expect(card.get_by_role("definition").first).to_contain_text("Of everyone in post")

    with page.expect_download() as csv:
        card.get_by_role("button", name="Download the table as CSV").click()
    text = Path(csv.value.path()).read_text(encoding="utf-8")
    with page.expect_download() as png:
        card.get_by_role("button", name="PNG").click()

    assert text.startswith("# Equity Monitor, release")
    assert "indicator,quarter,ethnic_group,value,lower,upper,numerator,denominator,unit,status,note" in text
    assert Path(png.value.path()).read_bytes()[:4] == b"\x89PNG"


def test_a_chart_can_be_read_without_seeing_or_pointing(page: Page) -> None:
    """It has a name that states the finding, and arrow keys read its points out."""
    page.goto("/representation")
    board(page)
    card = page.locator("#card-workforce_share")
    plot = card.get_by_role("img").first
    plot.focus()
    page.keyboard.press("ArrowRight")

    assert card.locator(".em-finding").inner_text() in str(plot.get_attribute("aria-label"))
    expect(card.locator(".em-voice")).to_contain_text("Asian: ")


@pytest.mark.parametrize("width", [390, 1440])
def test_nothing_runs_off_the_page(page: Page, width: int) -> None:
    """On a phone and on a desk, no chart is wider than its card and no page scrolls sideways."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/representation")
    board(page)
    spills = page.evaluate(
        "[...document.querySelectorAll('.em-plot')].filter(one => one.scrollWidth > one.clientWidth + 1).length"
    )

    assert spills == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_long_work_shows_how_far_it_is_and_can_be_stopped(page: Page, tmp_path: Path) -> None:
    """The bar and its button are there while it runs; pressed, the work stops and nothing of it is left."""
    with served(tmp_path, script=HOUSE / "tests" / "pages" / "slow_work.py") as there:
        page.goto(there)
        page.get_by_role("button", name="Begin").click()
        expect(page.get_by_role("progressbar")).to_be_visible(timeout=SLOW)
        page.get_by_role("button", name="Cancel", exact=True).click()

        expect(page.get_by_text("Stopped half-way")).to_be_visible(timeout=SLOW)
        expect(page.get_by_role("progressbar")).to_have_count(0)
