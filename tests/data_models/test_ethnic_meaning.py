"""What wordings mean: the published ones right, the unsure ones asked, and no slip of the pen in another group."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_models.ethnic_labels import broad_group
from data_models.ethnic_meaning import meaning, reading
from data_models.ethnic_tables import table
from tests.data_models.published_wordings import PUBLISHED

CASES = [(wording, label or None) for label, wordings in PUBLISHED.items() for wording in wordings.split("|")]
LONG = [wording for wording, label in CASES if label and len(wording) > 4]


@pytest.mark.parametrize(("wording", "label"), CASES)
def test_a_published_wording_means_what_its_frame_says(wording: str, label: str | None) -> None:
    """And one that could mean several things is asked."""
    assert meaning(wording) == label


def test_the_table_s_own_rows_are_read_as_the_table_says() -> None:
    """Alone, and under every heading of their broad group."""
    headings = {row["broad_group"]: row["heading"] for row in table("ethnicity_headings")}
    wrong = []
    for row in table("ethnicity_spellings"):
        texts = [f"{headings[row['under']]}: {row['spelling']}"] if row["under"] else [row["spelling"]]
        wrong += [(text, meaning(text)) for text in texts if meaning(text) != (row["label"] or None)]

    assert wrong == []


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(LONG), st.data())
def test_a_slip_of_the_pen_never_lands_in_another_group(wording: str, data: st.DataObject) -> None:
    """One character dropped, doubled, swapped or replaced: the same group, its broad group, or a question."""
    place = data.draw(st.integers(0, len(wording) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz ,/-&"))
    kind = data.draw(st.sampled_from(["drop", "add", "replace", "swap"]))
    head, tail = wording[:place], wording[place:]
    slipped = {
        "drop": head + tail[1:],
        "add": head + letter + tail,
        "replace": head + letter + tail[1:],
        "swap": head + tail[1:2] + tail[:1] + tail[2:],
    }[kind]

    found, meant = meaning(slipped), meaning(wording)

    assert found is None or meant is None or broad_group(found) == broad_group(meant)


@given(
    st.sampled_from([wording for wording, label in CASES if label]), st.sampled_from([str.upper, str.lower, str.title])
)
def test_case_never_moves_anybody(wording: str, change: object) -> None:
    """Capitals or none: the same label, or a question for a code that is a word."""
    assert meaning(change(wording)) in {meaning(wording), None}  # type: ignore[operator]


@given(st.text(max_size=30))
def test_any_text_has_an_answer(text: str) -> None:
    """A label or a question, never an error."""
    label, confidence = reading(text)

    assert (label is None) == (confidence == "ask")


def test_a_code_beside_another_group_is_asked() -> None:
    """Where code and words disagree, one of them is wrong."""
    assert meaning("W1 White British") is not None
    assert meaning("W1 Black African") is None
    assert meaning("APKN White Irish") is None


def test_a_frame_says_what_a_number_means() -> None:
    """The same number, two groups."""
    assert (meaning("43", "ilr"), meaning("43", "hesa_2012")) == ("Any other Asian background", "White and Asian")
    assert meaning("99", "nhs") is None
