"""The pack in one click."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.workbench.pack import evaluation_pack
from tests.charts.cohorts.found import alone
evaluation_pack(alone())
"""


def test_a_click_offers_every_file(run: Run) -> None:
    """And nothing is made before it."""
    page = run(SCRIPT)

    assert not page.get("download_button")
    page = page.button(key="make pack").click().run()
    assert [one.proto.label for one in page.get("download_button")] == [
        "Document (HTML)",
        "Document (Word)",
        "Tables (CSV)",
    ]
    assert not page.exception
