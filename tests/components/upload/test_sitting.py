"""One person's work on one file."""

from dashboard.components.upload.open_records import open_records
from dashboard.records.burden_tables import by_organisation, by_rule
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload.sitting import begin, current, decide, end
from dashboard.ingest import Choices
from tests.components.upload.files import NAME, bad
me = Person("a@example.org", "analyst")
now = begin(bad(), NAME, None, "{origin}", me)
st.text(now.number)
if not now.report.accepted:
    decide(now, Choices(spellings={{"grade": {{"=Chief": "Manager"}}}}), me)
"""


def test_a_sitting_goes_on_until_the_file_changes(run: Run) -> None:
    """Redrawing the page checks nothing again; another file starts afresh."""
    shown = run(SCRIPT.format(origin="one"))
    number = shown.text[0].value

    assert shown.run().text[0].value == number
    assert run(SCRIPT.format(origin="two")).text[0].value != number


def test_each_check_is_a_round_trip(run: Run) -> None:
    """Two: once with problems and once without; what asked for them is known."""
    run(SCRIPT.format(origin="one")).run()
    with open_records().cursor() as cursor:
        owners, rules = by_organisation(cursor), by_rule(cursor)

    assert owners.select("organisation", "sittings", "round_trips", "sent_back").rows() == [("ORG-01", 1, 2, 1)]
    assert rules["rule"].to_list() == ["not on the list"]


def test_what_cannot_be_read_is_kept_as_a_sentence(run: Run) -> None:
    """And is not read again at each redraw."""
    script = """
from dashboard.access import Person
from dashboard.components.upload.sitting import begin
now = begin(b"%PDF-1.7", "x.pdf", None, "one", Person("a", "analyst"))
st.text(now.fault.message)
"""
    assert run(script).text[0].value
