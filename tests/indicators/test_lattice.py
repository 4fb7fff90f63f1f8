"""The fewest passes that answer every declared table."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.lattice import carried, cover, groupings, parent

tables = st.lists(
    st.builds(
        lambda names, characteristic: DeclaredTable(tuple(one for one in BREAKDOWNS if one in names), characteristic),
        st.frozensets(st.sampled_from(BREAKDOWNS), max_size=3),
        st.sampled_from((None, *CHARACTERISTICS)),
    ),
    min_size=1,
    max_size=12,
)


@given(declared=tables)
def test_every_table_is_a_roll_up_of_a_pass_and_no_pass_of_another(declared: list[DeclaredTable]) -> None:
    """Nothing is left out, and nothing is counted twice."""
    passes = cover(declared)

    for table in declared:
        assert any(set(table.breakdowns) - {"organisation_type"} <= set(one) for one in passes)
    assert not any(set(one) < set(other) for one in passes for other in passes)


@given(declared=tables)
def test_a_parent_comes_before_its_child_and_holds_what_it_needs(declared: list[DeclaredTable]) -> None:
    """Steps can be written in order, each reading one that is there already."""
    steps = groupings(declared)
    for place, step in enumerate(steps):
        source = parent(step, steps)
        assert source is None or steps.index(source) < place
        assert source is None or set(step.dimensions) <= {*source.breakdowns, *carried(source.characteristic)}


def test_an_organisations_type_costs_no_pass() -> None:
    """A count per organisation knows the type already."""
    assert cover([DeclaredTable(("organisation_type", "grade")), DeclaredTable(("grade",))]) == (("grade",),)


def test_a_detailed_group_carries_the_coarser_ones() -> None:
    """The 19 groups decide the 5, and those whether someone is racially minoritised."""
    assert carried("ethnic_group_detailed") == CHARACTERISTICS
    assert carried("ethnic_group") == ("racially_minoritised", "ethnic_group")
    assert carried(None) == ()
