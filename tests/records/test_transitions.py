"""Submissions move between current, replaced and withdrawn as the picture in `transitions` shows, and no other way."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from dashboard.records import AlreadySubmitted, Records, RecordsError, audit
from tests.records.people import PEPPER, submit, workforce

PLACES = [("A", "2026-Q2"), ("A", "2026-Q3"), ("B", "2026-Q3")]


def states(records: Records) -> list[str]:
    """The state of every submission, oldest first."""
    return records.submissions()["state"].to_list()


def test_withdrawing_empties_the_place(records: Records) -> None:
    """What was replaced before does not come back by itself."""
    submit(records, workforce(people=1))
    submit(records, workforce(people=2), replace=True)
    records.withdraw(2, "tests")

    assert states(records) == ["replaced", "withdrawn"]
    assert records.rows("workforce").is_empty()
    assert submit(records, workforce(people=3)).replaced == ()


def test_restoring_replaces_the_one_in_its_place(records: Records) -> None:
    """There is always at most one answer to what an organisation sent for a quarter."""
    submit(records, workforce(people=1))
    submit(records, workforce(people=2), replace=True)
    records.restore(1, "tests")
    first = states(records), records.rows("workforce").height
    records.withdraw(1, "tests")
    records.restore(2, "tests")

    assert first == (["current", "replaced"], 1)
    assert (states(records), records.rows("workforce").height) == (["withdrawn", "current"], 2)


@pytest.mark.parametrize(
    ("do", "number", "said"),
    [
        ("withdraw", 1, "Submission 1 is replaced already; only a current one can be withdrawn"),
        ("withdraw", 9, "There is no submission 9. `equity-monitor submissions` lists them"),
        ("restore", 2, "Submission 2 is current already"),
        ("restore", 9, "There is no submission 9"),
    ],
)
def test_other_moves_are_refused_in_words(records: Records, do: str, number: int, said: str) -> None:
    """The sentence says which state it is in; nothing moves."""
    submit(records, workforce())
    submit(records, workforce(), replace=True)

    with pytest.raises(RecordsError, match=said):
        getattr(records, do)(number, "tests")

    assert states(records) == ["replaced", "current"]


class Submissions(RuleBasedStateMachine):
    """Records beside a list that says what each submission's place, people and state must be."""

    empty: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        copy = shutil.copy(self.empty, self.folder.name)
        self.records = Records.open(Path(copy), pepper=PEPPER)
        self.expected: list[list[object]] = []

    def teardown(self) -> None:
        """Close the file and take it away."""
        self.records.close()
        self.folder.cleanup()

    def current(self, place: tuple[str, str]) -> list[list[object]]:
        """What is current in a place."""
        return [one for one in self.expected if one[0] == place and one[2] == "current"]

    @rule(place=st.sampled_from(PLACES), people=st.integers(1, 3), replace=st.booleans())
    def submit(self, place: tuple[str, str], people: int, replace: bool) -> None:
        """A new submission takes a free place, or its place by replacing, or is refused."""
        frame, before = workforce([place[0]], place[1], people), self.current(place)
        if before and not replace:
            with pytest.raises(AlreadySubmitted):
                submit(self.records, frame)
            return
        submit(self.records, frame, replace=replace)
        for one in before:
            one[2] = "replaced"
        self.expected.append([place, people, "current"])

    @precondition(lambda self: self.expected)
    @rule(data=st.data(), do=st.sampled_from(["withdraw", "restore"]))
    def flip(self, data: st.DataObject, do: str) -> None:
        """Only what is current is withdrawn; only what is not is restored, over what is."""
        number = data.draw(st.integers(1, len(self.expected)))
        one = self.expected[number - 1]
        if (one[2] == "current") != (do == "withdraw"):
            with pytest.raises(RecordsError, match=f"Submission {number} is"):
                getattr(self.records, do)(number, "tests")
            return
        getattr(self.records, do)(number, "tests")
        for other in self.current(one[0]) if do == "restore" else []:
            other[2] = "replaced"
        one[2] = "current" if do == "restore" else "withdrawn"

    @invariant()
    def agrees(self) -> None:
        """States, current rows and the audit trail are what the list says, and no place has two answers."""
        assert states(self.records) == [one[2] for one in self.expected]
        found = self.records.rows("workforce", columns=["organisation_id", "quarter"]).rows()
        assert sorted(found) == sorted(place for place in PLACES for one in self.current(place) for _ in range(one[1]))
        assert all(len(self.current(place)) <= 1 for place in PLACES)
        with self.records.cursor() as cursor:
            assert audit.is_whole(cursor)


def test_submissions_move_as_the_picture_shows(made_once: Path) -> None:
    """Whatever is submitted, withdrawn and restored in whatever order, the records agree with the list."""
    Submissions.empty = made_once / "empty.duckdb"
    few = settings(max_examples=8, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Submissions, settings=few)
