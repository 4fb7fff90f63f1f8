"""A progress bar follows the work and goes away."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.upload.progress_bar import progress_bar
with progress_bar("Reading") as told:
    told({done}, {total}, "Checking")
    {line}
"""


def test_it_is_gone_when_the_work_is_done(run: Run) -> None:
    """Nothing is left behind, and too much or nothing at all is no fault."""
    for done, total in ((1, 2), (3, 2), (0, 0)):
        shown = run(SCRIPT.format(done=done, total=total, line="pass"))

        assert not shown.exception
        assert not shown.get("progress")


def test_it_is_gone_after_a_fault_too(run: Run) -> None:
    """A bar that stands still would promise something."""
    assert not run(SCRIPT.format(done=1, total=2, line="1 / 0")).get("progress")
