"""What the theme cannot say is said in a few lines of style."""

from dashboard.components.look import SCRIPT, STYLE
from tests.components.conftest import Run


def test_every_page_gets_the_styles(run: Run) -> None:
    """Primary buttons for the dark, links of two lines, no motion where none is wanted, narrow filters, a menu's roles."""
    shown = run("from dashboard.components.look import look\nlook()")

    assert {one.proto.body for one in shown.get("html")} == {f"<style>{STYLE}</style>", f"<script>{SCRIPT}</script>"}
    assert "light-dark(#FFFFFF, #12171D)" in STYLE
    assert "prefers-reduced-motion" in STYLE
    assert ".st-key-filters > :has" in STYLE
    assert "position: sticky; bottom: 0" in STYLE
    assert "@media print" in STYLE
