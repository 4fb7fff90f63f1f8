"""`make screenshots`: a picture of every page into docs/screenshots, over the sample data."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

from dashboard import settings
from dashboard.cli.demo import prepared
from tests.house import HOUSE
from tests.pages.server import CHROMIUM, awaited, free_port
from tests.test_journey import as_steward

FOLDER = HOUSE / "docs" / "screenshots"
SECONDS = 120_000
TELEPHONE = ("home", "representation")
"""The pages that are shown on a telephone in the dark as well."""


def main() -> None:
    """Take every picture."""
    if CHROMIUM is None:
        sys.exit("There is no Chromium on this machine. Install it with: sudo apt-get install chromium")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with shown() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for path in sorted((HOUSE / "pages").glob("*.py")):
            take(browser, address, path.stem)
        browser.close()


@contextmanager
def shown() -> Iterator[str]:
    """Serve the release that EQUITY_MONITOR_RELEASE names, or else the demonstration."""
    given = "EQUITY_MONITOR_RELEASE" in os.environ
    environment = dict(os.environ) if given else prepared(settings.home() / "demo")
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(HOUSE / "dashboard" / "server.py")]
    process = subprocess.Popen([*command, "--server.port", str(port)], cwd=HOUSE, env=environment)
    try:
        yield awaited(f"http://localhost:{port}")
    finally:
        process.terminate()
        process.wait(timeout=30)


def take(browser: Browser, address: str, name: str) -> None:
    """Take one page, on a laptop and perhaps on a telephone."""
    screens = {f"{name}.png": (1440, 1000, "light")}
    if name in TELEPHONE:
        screens[f"{name}-telephone.png"] = (390, 844, "dark")
    for file, (width, height, scheme) in screens.items():
        page = browser.new_page(base_url=address, viewport={"width": width, "height": height}, color_scheme=scheme)
        page.set_default_timeout(SECONDS)
        page.add_init_script("localStorage.setItem('equity-monitor-welcomed', 'yes')")
        page.goto(f"{address}/{'' if name == 'home' else name}")
        if not settled(page):
            as_steward(page)
            page.locator(f'a[href$="/{name}"]').first.click()
            settled(page)
        page.screenshot(path=FOLDER / file)
        sys.stdout.write(f"docs/screenshots/{file}\n")
        page.close()


def settled(page: Page) -> bool:
    """Wait until everything is drawn; whether the page is offered to a viewer at all."""
    page.get_by_role("heading", level=1).first.wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(2500)
    return not page.get_by_text("Page not found").count()


if __name__ == "__main__":
    main()
