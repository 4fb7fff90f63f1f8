"""Whose submissions a person may see."""

from types import SimpleNamespace

from dashboard.access import Person
from dashboard.components.upload.own import compared, own_submissions, supplied, visible
from tests.components.conftest import Run

ME, STRANGER, STEWARD = Person("test", "analyst"), Person("stranger", "analyst"), Person("s", "steward")


def test_own_is_what_one_has_sent(run: Run) -> None:
    """Whatever the role; a steward sees the list of everybody's, which is another matter."""
    run("")

    assert set(own_submissions(ME)["owner"]) == {"ORG-01", "ORG-02", "ORG-03", "ORG-04"}
    assert own_submissions(STRANGER).is_empty()
    assert own_submissions(STEWARD).is_empty()
    assert visible(STRANGER).is_empty()
    assert visible(STEWARD).height == visible(ME).height > 0


def test_rows_compared_with_must_be_ones_own(run: Run) -> None:
    """Or there must be none yet."""
    run("")
    known = SimpleNamespace(table="workforce", owners=("ORG-01",), quarter="2026-Q4")
    new = SimpleNamespace(table="workforce", owners=("ORG-77",), quarter="2026-Q4")

    assert supplied(ME, known)
    assert not supplied(STRANGER, known)
    assert supplied(STRANGER, new)
    assert not supplied(STRANGER, SimpleNamespace(table="organisations", owners=("ORG-01",), quarter=None))


def test_findings_speak_of_nobody_else_s_staff(run: Run) -> None:
    """Of all for stewards, and for those whom the records show nothing else; of what one has sent for the rest."""
    run("")

    assert compared(STEWARD) is None
    assert compared(Person("b", "analyst", ("ORG-01",))) is None
    assert compared(ME) == {"ORG-01", "ORG-02", "ORG-03", "ORG-04"}
    assert compared(STRANGER) == frozenset()
