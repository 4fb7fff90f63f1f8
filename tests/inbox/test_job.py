"""Messages between the command line and the app."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.errors import UserError
from dashboard.inbox.job import Answer, Job, answers_read, answers_written
from dashboard.ingest import Choices

TEXTS = st.text(st.characters(codec="utf-8"))
CHOICES = st.builds(
    Choices,
    columns=st.dictionaries(TEXTS, TEXTS),
    sheet=st.none() | TEXTS,
    day_first=st.sampled_from([None, True, False]),
)
JOBS = st.builds(
    Job, st.sampled_from(["check", "load"]), TEXTS, st.none() | TEXTS, st.booleans(), CHOICES, st.booleans()
)


@given(JOBS, st.lists(TEXTS))
def test_a_job_arrives_as_it_was_sent(job: Job, names: list[str]) -> None:
    """Whatever people, sheets, headers and files are called."""
    assert Job.read(job.written(names)) == (job, names)


@given(st.lists(st.builds(Answer, st.lists(TEXTS).map(tuple), TEXTS, st.integers(0, 3), st.none())))
def test_answers_arrive_as_they_were_given(answers: list[Answer]) -> None:
    """Every line of them."""
    assert answers_read(answers_written(answers)) == answers


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        '{"kind": "load"}',
        Job("load").written([]).replace("load", "erase"),
        Job("load").written([]).replace('"names": []', '"names": [1]'),
        Job("load").written([]).replace('"by"', '"who"'),
    ],
)
def test_a_message_that_is_none_of_ours_is_refused(text: str) -> None:
    """With a sentence, and before anything is done."""
    with pytest.raises(UserError, match="same version"):
        Job.read(text)
