"""`make screenshots`: a picture of every page into docs/screenshots, over the sample data."""

import base64
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from dashboard import settings
from dashboard.cli.demo import prepared
from tests.house import HOUSE
from tests.pages.server import CHROMIUM, awaited, free_port
from tests.pages.walking import SLOW, become_steward, go, idle

FOLDER = HOUSE / "docs" / "screenshots"
LAPTOP, SMALL = ViewportSize(width=1440, height=1300), ViewportSize(width=390, height=844)
TELEPHONE = ("home", "representation", "funding_equity", "cultural_competency")
"""The pages that are shown on a telephone in the dark as well."""


def main() -> None:
    """Take every picture."""
    if CHROMIUM is None:
        sys.exit("There is no Chromium on this machine. Install it with: sudo apt-get install chromium")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with shown() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        photograph(browser, address)
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


def photograph(browser: Browser, address: str) -> None:
    """Take every page on a laptop, and some on a telephone in the dark, going from one to the next as a steward."""
    page = browser.new_page(base_url=address, viewport=LAPTOP, color_scheme="light")
    page.set_default_timeout(SLOW)
    page.add_init_script("localStorage.setItem('equity-monitor-welcomed', 'yes')")
    page.goto("/")
    idle(page)
    become_steward(page)
    for name in sorted(path.stem for path in (HOUSE / "pages").glob("*.py")):
        go(page, name)
        take(page, name)
        if name in TELEPHONE:
            page.emulate_media(color_scheme="dark")
            page.set_viewport_size(SMALL)
            take(page, f"{name}-telephone")
            page.emulate_media(color_scheme="light")
            page.set_viewport_size(LAPTOP)


def take(page: Page, name: str) -> None:
    """Take one picture, as small a file as shows it well."""
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(2500)
    taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 72})
    (FOLDER / f"{name}.webp").write_bytes(base64.b64decode(taken["data"]))
    sys.stdout.write(f"docs/screenshots/{name}.webp\n")


if __name__ == "__main__":
    main()
