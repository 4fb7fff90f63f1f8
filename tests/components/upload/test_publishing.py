"""Publishing makes the release that everybody reads."""

from dashboard.components.current_release import released
from dashboard.components.upload.open_records import open_records
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload import publishing
publishing(Person("s@example.org", "steward"))
"""


def test_a_changed_record_makes_a_new_release(run: Run) -> None:
    """Readers get it without a restart."""
    before = released()
    shown = run(SCRIPT)
    open_records().withdraw(open_records().submissions()["id"].max(), by="test")
    shown = shown.button(key="publish").click().run()

    assert "Release 2 is the current one." in shown.success[0].value
    assert released().manifest.number == 2
    assert before.manifest.number == 1


def test_nothing_changed_makes_no_new_number(run: Run) -> None:
    """The same figures that withstood the same attack are the same release."""
    shown = run(SCRIPT).button(key="publish").click().run().button(key="publish").click().run()

    assert "has not changed" in shown.success[0].value


def test_what_is_published_was_attacked(run: Run) -> None:
    """The verdict and its sentences are in the release that everybody reads."""
    run(SCRIPT).button(key="publish").click().run()

    assert released().manifest.verdict.startswith("attacked")
    assert "full staff list" in " ".join(released().manifest.attack["sentences"])
