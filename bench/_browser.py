"""`make bench-browser`: our showcase page, the bare plotly floor and Dash drawing the same figures, in turn in one run.

Every time is taken in the browser, from the click on a filter until every chart shows the new figures and a frame has
passed. The bars are ratios (PERFORMANCE: at most twice the floor, below Dash; cold load at most 1.6 times the floor page).
Our page has the figures of the other levels before the click, as the floor has: they are sent when a section opens.
A page of Streamlit's with nothing on it stands beside them, without a bar: what nobody can be faster than with Streamlit.
Servers, browser and whatever else the machine does share its processors.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from dashboard import settings
from dashboard.charts.build import build
from dashboard.charts.template import TEMPLATE
from dashboard.cli.demo import prepared
from dashboard.components.choice import Choice
from dashboard.components.drawn_card import question
from dashboard.release import Release
from tests.house import HOUSE
from tests.pages.server import CHROMIUM, awaited, free_port

CARDS = ("senior_gap", "board_gap", "grade_gap", "population_gap")
VIEW = "representation?section=Seniority"
LEVELS = {"racially_minoritised": "Racially minoritised or White", "ethnic_group": "5 ethnic groups"}
ROUNDS, CLICKS, SLOW = 3, 8, 120_000
PLOTLY = next((HOUSE / "dashboard/components/board/assets/vendor").glob("plotly-basic-*.min.js"))

CLICK = """
(button, ready) => new Promise((done, failed) => {
  setTimeout(() => failed(new Error("nothing was redrawn")), 60000);
  const state = eval(ready), before = state(), start = performance.now();
  const look = () => !state() || state() === before ? requestAnimationFrame(look)
    : requestAnimationFrame(() => done(performance.now() - start));
  button.click(); look();
})
"""
"""Milliseconds from a click until the state is another one; no state is a redraw under way."""
CHARTS = "() => [...document.querySelectorAll('.js-plotly-plot')].filter(one => one.offsetParent && one.querySelector('.bglayer .bg, .subplot')).length"
"""How many charts are to be seen."""
COUNTED = "() => String(window.drawn)"
STATE = {
    "ours": "() => (window.board ??= document.querySelector('.em-board')).dataset.boardReady",
    "floor": COUNTED,
    "dash": COUNTED,
    "bare": "() => document.querySelector('[data-testid=stCaptionContainer]').textContent",
}

FLOOR_PAGE = """<!doctype html><meta charset="utf-8"><script src="{plotly}"></script>
<button id="b0">{first}</button><button id="b1">{second}</button><div id="places"></div><script>
const sets = {sets}, places = [], options = {{displayModeBar: false}}; window.drawn = 0;
for (let at = 0; at < Math.max(...sets.map(one => one.length)); at++)
  places.push(document.getElementById("places").appendChild(document.createElement("div")));
async function show(set) {{
  await Promise.all(places.map((place, at) => sets[set][at]
    ? Plotly.react(place, sets[set][at].data, sets[set][at].layout, options) : Plotly.purge(place)));
  window.drawn += 1;
}}
for (const at of [0, 1]) document.getElementById("b" + at).onclick = () => show(at);
show(1);</script>"""


def main() -> None:
    """Measure, and print the ratios with their bars."""
    if CHROMIUM is None:
        sys.exit("There is no Chromium on this machine. Install it with: sudo apt-get install chromium")
    place = prepared(settings.home() / "demo") if "EQUITY_MONITOR_RELEASE" not in os.environ else dict(os.environ)
    sets = [figures(Release.read(Path(place["EQUITY_MONITOR_RELEASE"])), level) for level in LEVELS]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        floor, given = Path(folder) / "floor.html", Path(folder) / "sets.json"
        given.write_text(json.dumps([list(LEVELS.values()), sets]), encoding="utf-8")
        words = [json.dumps(one) for one in LEVELS.values()]
        floor.write_text(
            FLOOR_PAGE.format(plotly=PLOTLY.as_uri(), first=words[0], second=words[1], sets=json.dumps(sets)),
            encoding="utf-8",
        )
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        ours = [sys.executable, "-m", "streamlit", "run", str(HOUSE / "dashboard" / "server.py"), "--server.port"]
        dash = [sys.executable, "-m", "bench._browser_dash", str(given)]
        path = {"PYTHONPATH": os.environ.get("DASH_FOLDER", "")}
        bare = [*ours[:4], str(HOUSE / "bench" / "_browser_bare.py"), ours[-1]]
        with (
            served(ours, place) as at_ours,
            served(dash, dict(os.environ) | path) as at_dash,
            served(bare, dict(os.environ)) as at_bare,
        ):
            pages = {"floor": floor.as_uri(), "ours": f"{at_ours}/{VIEW}", "dash": at_dash, "bare": at_bare}
            check(browser, pages, [len(one) for one in sets])
            report(rounds(browser, pages))
        browser.close()


def figures(release: Release, level: str) -> list[dict[str, Any]]:
    """Give the very figures that the page draws at a level, dressed as the browser dresses them."""
    choice = Choice(level, None, quarter=release.quarters[-1])
    found = [one.figure for key in CARDS for one in build(question(key, choice, release)).panels]
    return [{"data": one["data"], "layout": {**one["layout"], "template": TEMPLATE}} for one in found]


@contextmanager
def served(command: list[str], environment: dict[str, str]) -> Iterator[str]:
    """Run a server whose command ends with its port, and give its address."""
    port = free_port()
    process = subprocess.Popen(
        [*command, str(port)], cwd=HOUSE, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield awaited(f"http://localhost:{port}", "/")
    finally:
        process.terminate()
        process.wait(timeout=30)


def blank(browser: Browser) -> Page:
    """Give a page that nothing is kept for, of a reader who has been here before."""
    page = browser.new_page(viewport={"width": 1440, "height": 1000})
    page.set_default_timeout(SLOW)
    page.add_init_script("localStorage.setItem('equity-monitor-welcomed', 'yes')")
    return page


def check(browser: Browser, addresses: dict[str, str], wanted: Sequence[int]) -> None:
    """Open each once, which warms its server, and see that all of them draw as many charts at each level."""
    for name, address in addresses.items():
        page = blank(browser)
        page.goto(address)
        READY[name](page)
        for at in (0, 1) * (name != "bare"):
            button_of(page, name, at).click()
            page.wait_for_function(f"({CHARTS})() === {wanted[at]}")
            page.wait_for_timeout(1000)
        page.close()


def rounds(browser: Browser, addresses: dict[str, str]) -> dict[str, dict[str, list[float]]]:
    """Open and click each in turn, as often as there are rounds."""
    found: dict[str, dict[str, list[float]]] = {name: {"load": [], "redraw": [], "bytes": []} for name in addresses}
    for _ in range(ROUNDS):
        for name, address in addresses.items():
            page = blank(browser)
            received = weigh(page)
            start = time.perf_counter()
            page.goto(address)
            READY[name](page)
            found[name]["load"].append((time.perf_counter() - start) * 1000)
            page.wait_for_timeout(1500)
            for click in range(CLICKS):
                before = sum(received)
                button = button_of(page, name, click % 2)
                found[name]["redraw"].append(button.evaluate(CLICK, STATE[name]))
                page.wait_for_timeout(400)
                found[name]["bytes"].append(sum(received) - before)
            page.close()
    return found


READY: dict[str, Callable[[Page], object]] = {
    "ours": lambda page: page.locator("[data-board-ready] .js-plotly-plot").nth(3).wait_for(),
    "floor": lambda page: page.wait_for_function("window.drawn > 0"),
    "dash": lambda page: page.wait_for_function("window.drawn > 0"),
    "bare": lambda page: page.get_by_test_id("stCaptionContainer").wait_for(),
}


def button_of(page: Page, name: str, at: int) -> Any:
    """Find what changes the level."""
    if name == "floor":
        return page.locator(f"#b{at}")
    return page.get_by_role("radio", name=list(LEVELS.values())[at])


def weigh(page: Page) -> list[int]:
    """Note the size of every message that the page gets over a socket, and of every answer of Dash."""
    received: list[int] = []

    def framed(frame: str | bytes) -> None:
        received.append(len(frame))

    page.on("websocket", lambda socket: socket.on("framereceived", framed))
    page.on("response", lambda answer: received.append(int(answer.headers.get("content-length", 0))))
    return received


def report(found: dict[str, dict[str, list[float]]]) -> None:
    """Print medians, ninety-fifth percentiles and ratios."""
    for name, times in found.items():
        print(
            f"{name:<6} load {middle(times, 'load'):7.0f} ms   redraw p50 {middle(times):6.0f} ms   "
            f"p95 {slow(times):6.0f} ms   {middle(times, 'bytes') / 1000:6.1f} kB a change"
        )
    ours, floor, dash, bare = (found[name] for name in ("ours", "floor", "dash", "bare"))
    for title, ratio, bar in (
        ("redraw over the floor, p50", middle(ours) / middle(floor), 2.0),
        ("redraw over the floor, p95", slow(ours) / slow(floor), 2.0),
        ("redraw over Dash, p50", middle(ours) / middle(dash), 1.0),
        ("redraw over Dash, p95", slow(ours) / slow(dash), 1.0),
        ("cold load over the floor page", middle(ours, "load") / middle(floor, "load"), 1.6),
        ("bytes a change, of 10 kB", middle(ours, "bytes") / 10_000, 1.0),
    ):
        print(f"{title:<32} {ratio:5.2f} (bar {bar}){'' if ratio <= bar else '  MISSED'}", flush=True)
    print(
        f"Streamlit with nothing to draw, over the floor: redraw {middle(bare) / middle(floor):.2f}, "
        f"cold load {middle(bare, 'load') / middle(floor, 'load'):.2f}"
    )


def middle(times: dict[str, list[float]], what: str = "redraw") -> float:
    """Give the median."""
    return statistics.median(times[what])


def slow(times: dict[str, list[float]]) -> float:
    """Give the redraw that nineteen in twenty stay within."""
    return sorted(times["redraw"])[int(len(times["redraw"]) * 0.95)]


if __name__ == "__main__":
    main()
