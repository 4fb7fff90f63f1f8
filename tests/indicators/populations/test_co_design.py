"""Who came forward for a co-design or advisory group, who joined, and on what terms."""

from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.populations.co_design import NOBODY_YET
from tests.indicators.designed import counted, groups
from tests.indicators.seated import REGISTER, SEATS, records_of


def test_everybody_is_counted_at_every_stage_they_came_to() -> None:
    """Five had come forward by the end of the quarter, four were offered a place or joined, three joined."""
    assert counted("design_interest", "interest_stage") == {
        ("expressed interest",): 5,
        ("offered",): 4,
        ("joined",): 3,
    }


def test_groups_are_told_apart_and_rare_roles_are_put_together() -> None:
    """The community of a co-design group, or that it is the advisory group; funders and the like are other."""
    groups_, roles = (counted("design_interest", name, "interest_stage") for name in ("design_group", "member_role"))

    assert groups_["Black communities", "expressed interest"] == 3
    assert groups_["South Asian communities", "joined"] == 1
    assert groups_["advisory group", "expressed interest"] == 1
    assert roles["other", "joined"] == 1
    assert roles["expert by experience", "expressed interest"] == 2


def test_pay_and_sessions_are_of_members_of_whom_they_are_known() -> None:
    """Three joined, two of them as experts; of two pay is known, one is paid; two were asked to four sessions, one came to three."""
    assert counted("design_members", "member_terms") == {
        ("joined",): 3,
        ("expert",): 2,
        ("payment known",): 2,
        ("paid",): 1,
        ("asked to sessions",): 2,
        ("came to most sessions",): 1,
    }


def test_people_are_split_by_nobodys_ethnic_group() -> None:
    """Nobody is listed for the attack, so nothing secret of anybody may be asked for."""
    assert not [POPULATIONS[key].members for key in ("design_interest", "design_members") if POPULATIONS[key].members]


def test_before_anybody_came_forward_there_is_a_sentence() -> None:
    """A network without such groups is told so, and is not told that people are too few."""
    table = DeclaredTable(("interest_stage",), None, "design_interest")
    with records_of(organisations=REGISTER, seats=SEATS) as records, records.cursor() as cursor:
        without = POPULATIONS["design_interest"].cells(cursor, [table])
    with groups() as records, records.cursor() as cursor:
        held = POPULATIONS["design_interest"].cells(cursor, [table])

    assert set(without.absent.values()) == {NOBODY_YET}
    assert held.absent == {}


def test_records_of_no_quarter_have_nobody() -> None:
    """A register alone covers nothing, and is no error."""
    table = DeclaredTable(("interest_stage",), None, "design_interest")
    with records_of(organisations=REGISTER) as records, records.cursor() as cursor:
        assert POPULATIONS["design_interest"].cells(cursor, [table])._frame.is_empty()
