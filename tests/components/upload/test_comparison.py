"""Two submissions side by side."""

from dashboard.components.upload.open_records import open_records
from tests.components.conftest import Run
from tests.pages.world import people

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload import comparison
comparison(Person("{name}", "analyst"))
"""


def test_only_submissions_of_the_same_place_are_offered_second(run: Run) -> None:
    """Of the same table and organisation; what differs is counted."""
    shown = run(SCRIPT.format(name="test"))
    numbers = [one for one in open_records().submissions()["id"] if "ORG-01" in str(one)] or [5, 9]
    first = shown.selectbox(key="compare_first").set_value(numbers[-1]).run()

    assert {option.split(", ")[1] for option in first.selectbox(key="compare_second").options} == {"ORG-01"}

    both = first.selectbox(key="compare_second").set_value(numbers[0]).run()
    alike = people("2026-Q2").filter(people("2026-Q2")["organisation_id"] == "ORG-01").height

    assert {metric.label: metric.value for metric in both.metric} == {
        "Only in the first": "0",
        "Only in the second": "0",
        "Alike": f"{alike:,}",
    }


def test_a_stranger_has_nothing_to_compare(run: Run) -> None:
    """And is told so."""
    assert "nothing to compare" in run(SCRIPT.format(name="stranger")).caption[0].value
