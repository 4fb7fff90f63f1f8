"""The burden ledger on the page."""

from dashboard.components.upload.open_records import open_records
from dashboard.records import Trip
from tests.components.conftest import Run

SCRIPT = "from dashboard.components.upload import burden\nburden()"


def test_an_empty_ledger_says_so(run: Run) -> None:
    """Instead of an empty table."""
    assert "Nothing has been sent" in run(SCRIPT).caption[0].value


def test_organisations_and_rules_are_listed(run: Run) -> None:
    """What each costs."""
    asked = {("in_range", "error"): 3}
    run("")
    open_records().note_trip(Trip("one", "a", "browser", "to mend", "workforce", "ORG-01", 9, asked))
    owners, rules = (frame.value for frame in run(SCRIPT).dataframe)

    assert list(owners["Organisation"]) == ["ORG-01"]
    assert (list(rules["Rule"]), list(rules["Cells"])) == (["in_range"], [3])
