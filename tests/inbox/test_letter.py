"""Who sent a job can wait for it, take it back, or find that it is lost."""

import os
import time
from pathlib import Path

import pytest

from dashboard.inbox.folder import ANSWER, TAKEN, WAITING, is_stale, open_inbox, post, put
from dashboard.inbox.job import Answer, answers_written
from dashboard.inbox.letter import Letter


@pytest.fixture
def letter(tmp_path: Path) -> Letter:
    """A job that has just been posted, with a file in the middle that could not be sent."""
    inbox = tmp_path / "inbox"
    open_inbox(inbox)
    return Letter(inbox, post(inbox, "message", [b""]), {1: Answer(fault="not there", code=2)})


def test_the_verdict_is_taken_once(letter: Letter) -> None:
    """With what is said of files that could not be sent in its place, and nothing is left behind."""
    assert letter.answers() is None
    given = [Answer(("first",)), Answer(("third",))]
    (letter.inbox / (letter.number + WAITING)).rename(letter.inbox / (letter.number + TAKEN))
    put(letter.inbox / (letter.number + ANSWER), answers_written(given).encode())

    assert letter.answers(5) == [given[0], Answer(fault="not there", code=2), given[1]]
    assert not (letter.inbox / (letter.number + ANSWER)).exists()


def test_a_job_nobody_has_taken_can_be_withdrawn(letter: Letter) -> None:
    """Once, and then nothing of it is left."""
    assert letter.is_waiting()
    assert [letter.withdraw(), letter.withdraw()] == [True, False]
    assert letter.is_lost()
    assert [path.name for path in letter.inbox.iterdir()] == ["watching"]


def test_a_job_that_was_taken_may_be_half_done(letter: Letter) -> None:
    """Who takes it over has to look first."""
    (letter.inbox / (letter.number + WAITING)).rename(letter.inbox / (letter.number + TAKEN))

    assert not letter.withdraw()
    assert not letter.is_lost()
    assert letter.take_over()
    assert letter.is_lost()


def test_waiting_keeps_a_job_fresh(letter: Letter) -> None:
    """However long it has to wait for its turn."""
    waiting = letter.inbox / (letter.number + WAITING)
    os.utime(waiting, (time.time() - 3600,) * 2)
    letter.answers()

    assert not is_stale(waiting)
