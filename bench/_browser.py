"""`make bench-browser`: our showcase page, the bare plotly floor and Dash drawing the same figures, in turn in one run.

Every time is taken in the browser, from the click on a filter until every chart shows the new figures and a frame has
passed. The bars are ratios (PERFORMANCE: at most twice the floor, below Dash; cold load at most 1.6 times the floor page).
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from dashboard import settings
from dashboard.briefing import default_question
from dashboard.charts.build import build
from dashboard.charts.template import TEMPLATE
from dashboard.cli.demo import prepared
from dashboard.errors import UserError
from dashboard.release import Release
from tests.house import HOUSE
from tests.pages.server import CHROMIUM, awaited, free_port

CARDS = ("senior_gap", "board_gap", "grade_gap", "population_gap")
VIEW = "representation?section=Seniority"
LEVELS = {"racially_minoritised": "Racially minoritised or White", "ethnic_group": "5 ethnic groups"}
ROUNDS, CLICKS, SLOW = 3, 8, 120_000
PLOTLY = next((HOUSE / "dashboard/components/board/assets/vendor").glob("plotly-basic-*.min.js"))

OURS_READY = "() => [...document.querySelectorAll('[data-board-ready]')].map(one => one.dataset.boardReady).join()"
CLICK = """
(button, ready) => new Promise((done, failed) => {
  setTimeout(() => failed(new Error("nothing was redrawn")), 60000);
  const state = eval(ready), before = state(), start = performance.now();
  const look = () => state() === before ? requestAnimationFrame(look)
    : requestAnimationFrame(() => done(performance.now() - start));
  button.click(); look();
})
"""
COUNTED = "() => String(window.drawn)"

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
show(0);</script>"""


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
        with served(ours, place) as at_ours, served(dash, dict(os.environ) | path) as at_dash:
            report(rounds(browser, {"floor": floor.as_uri(), "ours": f"{at_ours}/{VIEW}", "dash": at_dash}))
        browser.close()


def figures(release: Release, level: str) -> list[dict[str, Any]]:
    """Give the very figures that the page draws at a level, dressed as the browser dresses them."""
    found = []
    for key in CARDS:
        try:
            chart = build(default_question(release, key, by=(level,)))
        except UserError:  # a card that is always split further is drawn by every one of the three as it usually is
            chart = build(default_question(release, key))
        found += [one.figure for one in chart.panels]
    return [{"data": one["data"], "layout": {**one["layout"], "template": TEMPLATE}} for one in found]


@contextmanager
def served(command: list[str], environment: dict[str, str]) -> Iterator[str]:
    """Run a server whose command ends with its port, and give its address."""
    port = free_port()
    process = subprocess.Popen([*command, str(port)], cwd=HOUSE, env=environment, stdout=subprocess.DEVNULL)
    try:
        yield awaited(f"http://localhost:{port}", "/")
    finally:
        process.terminate()
        process.wait(timeout=30)


def rounds(browser: Browser, addresses: dict[str, str]) -> dict[str, dict[str, list[float]]]:
    """Open and click each in turn, as often as there are rounds."""
    found: dict[str, dict[str, list[float]]] = {name: {"load": [], "redraw": [], "bytes": []} for name in addresses}
    for _ in range(ROUNDS):
        for name, address in addresses.items():
            page = browser.new_page(viewport={"width": 1440, "height": 1000})
            page.set_default_timeout(SLOW)
            page.add_init_script("localStorage.setItem('equity-monitor-welcomed', 'yes')")
            received = weigh(page)
            start = time.perf_counter()
            page.goto(address)
            READY[name](page)
            found[name]["load"].append((time.perf_counter() - start) * 1000)
            page.wait_for_timeout(1500)
            for click in range(CLICKS):
                before = sum(received)
                # The others begin at the first level, our page at the second.
                button = button_of(page, name, (click + (name != "ours")) % 2)
                found[name]["redraw"].append(button.evaluate(CLICK, OURS_READY if name == "ours" else COUNTED))
                page.wait_for_timeout(400)
                found[name]["bytes"].append(sum(received) - before)
            page.close()
    return found


READY: dict[str, Callable[[Page], object]] = {
    "ours": lambda page: page.locator("[data-board-ready] .js-plotly-plot").nth(3).wait_for(),
    "floor": lambda page: page.wait_for_function("window.drawn > 0"),
    "dash": lambda page: page.wait_for_function("window.drawn > 0"),
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
        redraw = sorted(times["redraw"])
        print(
            f"{name:<6} load {statistics.median(times['load']):7.0f} ms   redraw p50 {statistics.median(redraw):6.0f} ms   "
            f"p95 {redraw[int(len(redraw) * 0.95)]:6.0f} ms   {statistics.median(times['bytes']) / 1000:6.1f} kB a change"
        )
    p50 = {name: statistics.median(times["redraw"]) for name, times in found.items()}
    load = {name: statistics.median(times["load"]) for name, times in found.items()}
    for title, ratio, bar in (
        ("redraw over the floor", p50["ours"] / p50["floor"], 2.0),
        ("redraw over Dash", p50["ours"] / p50["dash"], 1.0),
        ("cold load over the floor page", load["ours"] / load["floor"], 1.6),
        ("bytes a change, of 10 kB", statistics.median(found["ours"]["bytes"]) / 10_000, 1.0),
    ):
        print(f"{title:<32} {ratio:5.2f} (bar {bar}){'' if ratio <= bar else '  MISSED'}", flush=True)


if __name__ == "__main__":
    main()
