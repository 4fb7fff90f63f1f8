"""Reading a cohort, and the list of all that may be asked for."""

import pytest

from dashboard.disclosure.cohorts.cohort import Cohort, declared
from dashboard.disclosure.cohorts.refusal import CohortRefusedError
from tests.disclosure.cohorts.network import POLICY


def test_all_is_no_filter_and_the_order_does_not_matter() -> None:
    """The same people asked for in two ways are one cohort."""
    one = Cohort.read({"completed": "yes", "programme": "P-1", "region": "All"})

    assert one == Cohort.read({"programme": "P-1", "completed": "yes"})
    assert one.key == "programme=P-1,completed=yes"
    assert (one.value("programme"), one.value("grade"), Cohort.read({}).key) == ("P-1", "All", "all")


@pytest.mark.parametrize("asked", [{"salary": "1"}, {"region": ["London"]}, {"region": None}, {"staff_id": "All"}])
def test_what_is_no_filter_or_no_one_value_is_refused(asked: dict[str, object]) -> None:
    """By its shape, before anybody is looked at."""
    with pytest.raises(CohortRefusedError):
        Cohort.read(asked)


def test_the_list_is_short() -> None:
    """Two filters besides the programme at most, and region never with ethnic group."""
    listed = declared(("P-1", "P-2"), ("2024",), POLICY)

    assert len(listed) == len(set(listed))
    assert listed[0] == Cohort()
    assert {one.breadth for one in listed} == {0, 1, 2}
    assert not any({"region", "ethnic_group"} <= dict(one.where).keys() for one in listed)
    assert Cohort.read({"programme": "P-2", "grade": "Manager", "completed": "no"}) in listed
    assert Cohort.read({"grade": "Manager", "completed": "no", "cohort": "2024"}) not in listed


def test_wider_leaves_the_last_filter_out_first() -> None:
    """And ends with everybody."""
    wider = [one.key for one in Cohort.read({"programme": "P-1", "region": "Wales", "completed": "yes"}).wider()]

    assert wider[0] == "programme=P-1,region=Wales"
    assert wider[-1] == "all"
    assert len(wider) == 7
