"""Network ties are between two people."""

from data_models.network_ties import NetworkTies
from tests.data_models.planting import faults


def test_nobody_names_themselves() -> None:
    """A tie from a person to the same person is named."""
    same = {"from_participant_id": "p1", "to_participant_id": "p1"}

    assert faults(NetworkTies, **same) == {("to_participant_id", "tie_to_another")}


def test_both_ends_are_people() -> None:
    """Both ends are re-keyed in the same way, or ties could not be followed."""
    assert [column.pseudonym for column in NetworkTies.columns()[-2:]] == ["participant", "participant"]
