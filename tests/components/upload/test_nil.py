"""A nil return on the page."""

from dashboard.components.upload.open_records import open_records
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.boundary import boundary
from dashboard.components.upload.nil import nil
with boundary():
    nil(Person("a@example.org", "analyst"))
"""


def test_nothing_to_report_is_reported(run: Run) -> None:
    """Under the person's name, with a number, once an organisation is chosen."""
    shown = run(SCRIPT)
    assert shown.button(key="nil").disabled

    shown.selectbox(key="nil_table").set_value("recruitment")
    done = shown.selectbox(key="nil_organisation").set_value("ORG-02").run().button(key="nil").click().run()
    last = open_records().submissions().row(-1, named=True)

    assert "ORG-02 has nothing to report in Recruitment" in done.success[0].value
    assert (last["owner"], last["table"], last["rows"], last["by"]) == ("ORG-02", "recruitment", 0, "a@example.org")
