"""Targets and actions are set by stewards, and every change is in the audit trail."""

from dataclasses import replace

import pytest

from dashboard.records import NotYoursError, Records, RecordsError
from tests.data_models.test_target import ACTION, TARGET


def events(records: Records) -> list[tuple[str, str, str]]:
    """What was noted of targets and actions, oldest first."""
    rows = records.trail().reverse().select("event", "by", "detail").rows()
    return [row for row in rows if row[0].endswith("edited")]


def test_a_target_takes_the_place_of_the_one_for_the_same_figure(records: Records) -> None:
    """And goes when it is removed; each time a line says who did what."""
    records.set_target(TARGET, "a steward")
    records.set_target(replace(TARGET, value=1700), "another")
    assert records.targets() == (replace(TARGET, value=1700),)

    records.remove_target(TARGET.indicator, TARGET.where, "another")
    assert records.targets() == ()
    assert events(records) == [
        ("target edited", "a steward", "headcount racially_minoritised=yes: at least 1600 by 2027-Q3, People leads"),
        ("target edited", "another", "headcount racially_minoritised=yes: at least 1700 by 2027-Q3, People leads"),
        ("target edited", "another", "headcount racially_minoritised=yes: removed"),
    ]
    with pytest.raises(RecordsError, match="no target"):
        records.remove_target(TARGET.indicator, TARGET.where, "another")


def test_an_action_is_numbered_once_and_for_all(records: Records) -> None:
    """The number of one that was removed is never given again, because the trail names it."""
    first = records.set_action(replace(ACTION, number=0), "a steward")
    records.set_action(replace(ACTION, number=first, response="Done."), "a steward")
    assert [one.response for one in records.actions()] == ["Done."]

    records.remove_action(first, "a steward")
    assert records.set_action(replace(ACTION, number=0), "a steward") == first + 1
    with pytest.raises(RecordsError, match="no action"):
        records.set_action(replace(ACTION, number=first), "a steward")
    assert [detail.split(",")[0] for _, _, detail in events(records)] == [
        "1 on headcount: open",
        "1 on headcount: answered",
        "1: removed",
        "2 on headcount: open",
    ]


def test_an_analyst_changes_neither(filled: object, records: Records) -> None:
    """Whoever may see some organisations' rows only does not set the course for all."""
    limited = type(records)(records.path, records._connection, read_only=False, scope=lambda: frozenset({"ORG-01"}))
    for change in (lambda: limited.set_target(TARGET, "x"), lambda: limited.set_action(ACTION, "x")):
        with pytest.raises(NotYoursError):
            change()
    assert limited.targets() == ()
