"""An organisation's own quality, for who sent it."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.upload import own_quality
own_quality(Person("{name}", "{role}"))
"""


def test_it_is_exact_and_marked(run: Run) -> None:
    """Not for onward publication, the latest quarter first."""
    shown = run(SCRIPT.format(name="test", role="analyst"))

    assert "Not for onward publication" in shown.markdown[0].value
    assert shown.selectbox(key="own_quarter").value == "2026-Q3"
    quality = shown.dataframe[0].value.set_index("Column")
    assert quality.loc["Ethnic group", "Filled in"] == 100
    assert 80 < quality.loc["Ethnic group", "Known"] < 85


def test_only_what_must_be_filled_in_is_to_be_gained(run: Run) -> None:
    """A leaving date is blank because somebody stayed, which is nothing to mend."""
    (words,) = [one.value for one in run(SCRIPT.format(name="test", role="analyst")).markdown if "gained" in one.value]

    assert "Ethnic group" in words
    assert "Leaving" not in words


def test_nobody_else_sees_it(run: Run) -> None:
    """Not even a steward, who did not send it."""
    shown = run(SCRIPT.format(name="s@example.org", role="steward"))

    assert not shown.dataframe
    assert "Once you have submitted" in shown.markdown[0].value
