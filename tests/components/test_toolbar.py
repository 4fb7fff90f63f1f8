"""The toolbar over a table."""

from tests.components.conftest import Run


def test_the_download_that_guards_nothing_is_hidden(run: Run) -> None:
    """By its name for screen readers, which `test_journey` holds to what the browser shows."""
    shown = run("from dashboard.components.toolbar import hide_unguarded_download\nhide_unguarded_download()")

    assert not shown.exception
    assert 'aria-label^="Download as CSV"' in shown.get("html")[0].proto.body
