"""States: what a secret may be, and what that is at each coarser level."""

import numpy as np

from dashboard.disclosure.attack.roster import NONE
from dashboard.disclosure.attack.states import States
from dashboard.disclosure.grid import codes
from dashboard.indicators.declared_table import CHARACTERISTICS

FINE = States.told_apart(CHARACTERISTICS)
BROAD = States.told_apart(["ethnic_group"])


def test_without_detailed_tables_the_broad_groups_are_the_states() -> None:
    """Nothing finer is claimed than some table shows."""
    assert BROAD.levels == ("racially_minoritised", "ethnic_group")
    assert len(BROAD.names) == len(codes("ethnic_group"))


def test_detailed_tables_tell_all_detailed_groups_apart() -> None:
    """Every detailed group is a state of its own once a table shows it."""
    shown = {name[2] for name in FINE.names} - {None}

    assert FINE.levels == CHARACTERISTICS
    assert shown == set(codes("ethnic_group_detailed"))
    assert len(shown) == 19


def test_every_state_is_one_code_at_every_broad_level() -> None:
    """A state is one of the broad groups, and racially minoritised, or not, or Unknown."""
    for states in (FINE, BROAD):
        for level in ("racially_minoritised", "ethnic_group"):
            assert (states.maps[level].sum(axis=1) == 1).all()
            assert states.maps[level].shape == (len(states.names), len(codes(level)))


def test_groups_but_white_are_racially_minoritised() -> None:
    """What a broad group is at the coarsest level follows the classification."""
    known = {name[1]: name[0] for name in BROAD.names}
    expected = dict.fromkeys(("Asian", "Black", "Mixed", "Other"), "yes") | {"White": "no", "Unknown": "Unknown"}

    assert known == expected


def test_people_are_found_from_their_codes() -> None:
    """Somebody's codes at every level lead to their state, and that state leads back to the codes."""
    for states in (FINE, BROAD):
        places = {
            level: np.array([NONE if name[at] is None else codes(level).index(str(name[at])) for name in states.names])
            for at, level in enumerate(CHARACTERISTICS)
        }
        assert states.of(places).tolist() == list(range(len(states.names)))


def test_somebody_without_any_code_is_unknown() -> None:
    """Whoever never said stands where Unknown does."""
    nobody = {level: np.array([NONE]) for level in CHARACTERISTICS}

    assert [FINE.names[state][1] for state in FINE.of(nobody)] == ["Unknown"]
    assert [BROAD.names[state][1] for state in BROAD.of(nobody)] == ["Unknown"]
