"""What the theme cannot say is said in a few lines of style."""

from dashboard.components.look import STYLE
from tests.components.conftest import Run


def test_every_page_gets_the_styles(run: Run) -> None:
    """Primary buttons that can be read in the dark, links that take a second line, and no motion where none is wanted."""
    shown = run("from dashboard.components.look import look\nlook()")

    assert shown.get("html")[0].proto.body == f"<style>{STYLE}</style>"
    assert "light-dark(#FFFFFF, #12171D)" in STYLE
    assert "prefers-reduced-motion" in STYLE
