"""Every page by axe-core, light on a laptop and dark on a telephone; zoomed, without motion, and by keyboard alone."""

import shutil
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from tests.house import HOUSE
from tests.pages.server import CHROMIUM, served
from tests.pages.walking import SLOW, become_steward, go, idle
from tests.pages.world import shared_world

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="There is no Chromium on this machine."),
]
LAPTOP, TELEPHONE = ViewportSize(width=1440, height=900), ViewportSize(width=390, height=844)
ZOOMED = ViewportSize(width=720, height=450)
"""What a laptop of 1440 by 900 has at 200 %."""

PAGES = sorted(path.stem for path in (HOUSE / "pages").glob("*.py"))
TOO_MUCH = ("serious", "critical")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The dashboard over a copy of the network of primes."""
    world = tmp_path_factory.mktemp("world")
    shutil.copytree(shared_world(), world, dirs_exist_ok=True)
    with served(world) as there:
        yield there


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all of them, because starting one takes longer than looking at a page."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def steward(browser: Browser, address: str) -> Page:
    """A page on which a steward goes from one to the next, as people do: loading each anew would cost a minute."""
    page = opened(browser, address)
    become_steward(page)
    return page


def opened(browser: Browser, address: str, **settings: object) -> Page:
    """Open Home as somebody who was welcomed before."""
    page = browser.new_page(base_url=address, **({"viewport": LAPTOP, "color_scheme": "light"} | settings))  # type: ignore[arg-type]
    page.set_default_timeout(SLOW)
    page.add_init_script("localStorage.setItem('equity-monitor-welcomed', 'yes')")
    page.goto("/")
    idle(page)
    return page


def faults(page: Page) -> list[str]:
    """What axe-core finds that is serious or worse: the rule, and the element."""
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        f"{one['id']}: {node['html'][:200]} {node.get('failureSummary', '')}"
        for one in found
        if one["impact"] in TOO_MUCH
        for node in one["nodes"]
    ]


def sideways(page: Page) -> bool:
    """Whether the page has to be scrolled sideways."""
    main = "document.querySelector('[data-testid=stMain]')"
    return bool(page.evaluate(f"{main}.scrollWidth > {main}.clientWidth"))


def laid_out(page: Page) -> None:
    """Wait until charts have taken a new size: nothing runs on the server then, so there is nothing else to wait for."""
    page.evaluate(
        "() => new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 60))"
    )


def tab_to(page: Page, name: str, most: int = 90) -> None:
    """Press the tab key until what is in focus has that name, and can be seen to be in focus."""
    focus = "document.activeElement"
    for _ in range(most):
        page.keyboard.press("Tab")
        said = page.evaluate(f"({focus}.getAttribute('aria-label') || {focus}.innerText || '').trim()")
        if str(said).endswith(name):
            assert page.evaluate(f"{focus}.matches(':focus-visible')"), name
            return
    pytest.fail(f"{name} cannot be reached with the tab key")


def looked_at(page: Page, name: str) -> list[str]:
    """Everything wrong with a page: in light on a laptop, zoomed to 200 %, and in dark on a telephone."""
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(LAPTOP)
    go(page, name)
    found = [f"{name} in light: {fault}" for fault in faults(page)]
    page.set_viewport_size(ZOOMED)
    laid_out(page)
    found += [f"{name} at 200 %: has to be scrolled sideways"] if sideways(page) else []
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(TELEPHONE)
    laid_out(page)
    found += [f"{name} on a telephone: has to be scrolled sideways"] if sideways(page) else []
    return found + [f"{name} in dark: {fault}" for fault in faults(page)]


@pytest.mark.slow
def test_axe_finds_nothing_serious_on_any_page(steward: Page) -> None:
    """Nor has any page to be scrolled sideways; one test, because two processes would each start a browser."""
    assert [fault for name in PAGES for fault in looked_at(steward, name)] == []


def test_a_dialog_can_be_read_in_the_dark(browser: Browser, address: str) -> None:
    """It stands beside the app, whose colours it does not inherit; what is chosen in it is on a light ground too."""
    page = opened(browser, address, color_scheme="dark")
    go(page, "representation")
    page.get_by_role("button", name="Board paper").click()
    button = page.get_by_role("button", name="Make the paper")

    expect(button).to_have_css("color", "rgb(18, 23, 29)")
    expect(page.get_by_role("dialog").get_by_text("Share of people in post").last).to_have_css(
        "color", "rgb(18, 23, 29)"
    )
    page.close()


def test_axe_would_notice_a_fault(steward: Page) -> None:
    """Grey on grey is found."""
    go(steward, "methods")
    steward.evaluate("document.querySelector('[data-testid=stMain] p').style.cssText = 'color: #999; background: #888'")

    assert any(one.startswith("color-contrast") for one in faults(steward))


def test_nothing_moves_for_those_who_ask_for_that(browser: Browser, address: str) -> None:
    """Neither on Home nor on a page of charts is there an animation that can be seen."""
    page = opened(browser, address, reduced_motion="reduce")
    moving = "document.getAnimations().filter(one => one.effect.getTiming().duration > 20).length"
    still = page.evaluate(moving)
    go(page, "representation")

    assert still == 0
    assert page.evaluate(moving) == 0
    page.close()


def test_a_figure_is_reached_by_keyboard_alone(browser: Browser, address: str) -> None:
    """From Home over the menu to a section of a page, and into the table of its first card."""
    page = opened(browser, address)
    tab_to(page, "Representation")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Representation", timeout=SLOW)
    idle(page)
    tab_to(page, "Share")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    expect(page.get_by_text("People in post").first).to_be_visible()
    idle(page)
    tab_to(page, "Table")
    page.keyboard.press("Enter")

    expect(page.get_by_role("table").first).to_be_visible()
    page.close()
