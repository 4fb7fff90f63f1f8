"""What a target and an action are."""

from dataclasses import replace

import pytest

from dashboard.errors import UserError
from data_models.target import Action, Target, codes, joined

TARGET = Target("headcount", "racially_minoritised=yes", "at least", 1600, "2027-Q3", "People leads")
ACTION = Action(1, "headcount", "", "Advertise with partners.", "People leads", "2027-Q3")


def test_both_survive_a_trip_through_a_release() -> None:
    """As dictionaries, and their codes as columns."""
    assert Target(**TARGET.as_dict()) == TARGET
    assert Action(**ACTION.as_dict()) == ACTION
    assert TARGET.codes == {"racially_minoritised": "yes"}


def test_codes_are_written_in_one_order() -> None:
    """So that two ways of asking for one figure are one target."""
    assert joined({"grade": "Manager", "ethnic_group": "Black"}) == joined(
        {"ethnic_group": "Black", "grade": "Manager"}
    )
    assert codes(joined({"domain": "policy"})) == {"domain": "policy"}
    assert codes("") == {}


@pytest.mark.parametrize(
    "wrong", [{"owner": " "}, {"owner": "x" * 81}, {"owner": "two\nlines"}, {"due": "soon"}, {"value": float("nan")}]
)
def test_what_is_no_target_is_refused(wrong: dict[str, object]) -> None:
    """With one line that says what to do."""
    with pytest.raises(UserError):
        replace(TARGET, **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [{"words": ""}, {"response": "x" * 301}, {"due": "2027"}])
def test_what_is_no_action_is_refused(wrong: dict[str, str]) -> None:
    """An action without words is none."""
    with pytest.raises(UserError):
        replace(ACTION, **wrong)  # type: ignore[arg-type]
