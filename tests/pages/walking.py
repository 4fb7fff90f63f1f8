"""Going from page to page in a browser as people do: by the menu, and no sooner than a page has settled."""

from playwright.sync_api import Page, expect

SLOW = 90_000
"""Milliseconds that a busy machine may take for one step."""


def idle(page: Page) -> None:
    """Wait until the script has run and what it drew has settled."""
    page.get_by_role("heading", level=1).first.wait_for(state="attached", timeout=SLOW)
    expect(page.locator('[data-testid="stApp"]')).to_have_attribute(
        "data-test-script-state", "notRunning", timeout=SLOW
    )
    page.wait_for_timeout(300)


def go(page: Page, name: str) -> None:
    """Follow the menu's link to a page."""
    link = page.locator(f'[data-testid="stSidebarNav"] a[href$="/{"" if name == "home" else name}"]').first
    link.dispatch_event("click")
    expect(link).to_have_attribute("aria-current", "page", timeout=SLOW)
    idle(page)


def become_steward(page: Page) -> None:
    """Take the role that is offered every page."""
    picker = page.get_by_role("combobox", name="View as")
    picker.focus()
    picker.press("ArrowDown")
    page.get_by_role("option", name="Steward").click()
    expect(page.get_by_role("link", name="Audit")).to_be_attached(timeout=SLOW)
    page.mouse.move(1400, 5)  # away from the menu, or its tooltip would be caught half faded in
    idle(page)
