"""How complete the data behind a pillar is."""

from tests.components.conftest import Run
from tests.components.home.home import SCRIPT

LINE = """
from dashboard.components.home.completeness import completeness
completeness({!r})
"""


def test_organisations_are_counted_and_never_named(run: Run) -> None:
    """A release is for everybody."""
    shown = run(SCRIPT + LINE.format("workforce"))

    assert "ORG-" not in shown.caption[0].value
    assert "of 4 organisations" in shown.caption[0].value


def test_a_pillar_whose_data_nobody_sends_has_no_line(run: Run) -> None:
    """Instead of an empty one."""
    assert not run(SCRIPT + LINE.format("cultural competency")).caption
