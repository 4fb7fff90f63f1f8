"""The labels: nineteen, five and two, each with its place."""

import pytest

from data_models.ethnic_labels import DETAILED, ETHNIC_GROUPS, broad_group


def test_every_label_is_there_once_with_its_broad_group() -> None:
    """Nineteen groups, their five broad groups, and two kinds of unknown."""
    labels = [label for label, _, _ in ETHNIC_GROUPS]

    assert len(labels) == len(set(labels)) == 19 + 5 + 2
    assert {label: broad_group(label) for label in labels} == {label: broad for label, broad, _ in ETHNIC_GROUPS}
    assert all(broad_group(label) == broad for broad, own in DETAILED.items() for label in own)


def test_chinese_is_asian_and_arab_is_other() -> None:
    """The census moved Chinese in 2011; an older frame puts it under Other."""
    assert (broad_group("Chinese"), broad_group("Arab")) == ("Asian", "Other")


def test_a_text_that_is_no_label_has_no_broad_group() -> None:
    """Nothing is guessed here."""
    with pytest.raises(KeyError):
        broad_group("Martian")
