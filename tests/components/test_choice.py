"""A choice leads to one declared table, or is not offered."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.components.choice import Choice, Offer, narrowed, possible
from dashboard.disclosure import POLICIES
from dashboard.indicators import discover
from dashboard.indicators.declared_table import CHARACTERISTICS, WORKFORCE_BREAKDOWNS, DeclaredTable
from data_models import CLASSIFICATIONS


def offered(page: str) -> Offer:
    """What a page's indicators can be asked under the viewers' list."""
    tables = frozenset(POLICIES["viewer"].tables)
    known = (one for one in discover().values() if one.page == page)
    return Offer(tuple((one, [table for table in tables if one.answers(table, tables)]) for one in known))


OFFER = offered("representation")
FILTERS = st.dictionaries(st.sampled_from(WORKFORCE_BREAKDOWNS), st.just(None)).map(
    lambda found: {name: CLASSIFICATIONS[name].codes[0] for name in found}
)
CHOICES = st.builds(Choice, st.sampled_from([None, *CHARACTERISTICS]), st.sampled_from([None, *WORKFORCE_BREAKDOWNS]))


@given(CHOICES, FILTERS)
def test_filters_in_force_always_lead_to_a_declared_table(choice: Choice, filters: dict[str, str]) -> None:
    """Or to none at all being in force, where the breakdown itself is not declared."""
    kept, refused = narrowed(choice, filters, OFFER)

    assert set(kept.where) | set(refused) == set(filters)
    assert not kept.where or possible(choice, kept.where, OFFER)


def test_a_filter_column_is_part_of_the_table_but_does_not_split() -> None:
    """It restricts."""
    choice = Choice("ethnic_group", "grade", {"region": "London"})
    indicator = discover()["headcount"]

    assert choice.table(indicator) == DeclaredTable(("region", "grade"), "ethnic_group")
    assert choice.by(indicator) == ("grade", "ethnic_group")


def test_a_table_is_of_the_indicators_population() -> None:
    """The same choice on another page is a question about other people."""
    assert Choice("ethnic_group", "grade").table(discover()["hiring_rate"]).population == "applications"


def test_an_indicator_about_everyone_leaves_the_characteristic_out() -> None:
    """How many ethnicities are known is no question about a group."""
    assert Choice("ethnic_group", None).by(discover()["ethnicity_known_rate"]) == ()


def test_an_indicator_that_needs_a_breakdown_brings_it() -> None:
    """A grade gap without grades says nothing."""
    assert "grade" in Choice("ethnic_group", None).by(discover()["grade_gap"])


def test_the_breakdown_cannot_be_a_filter_as_well() -> None:
    """Split by region and restricted to one region would be one row."""
    kept, refused = narrowed(Choice("ethnic_group", "region"), {"region": "London"}, OFFER)

    assert (dict(kept.where), refused) == ({}, ("region",))


def test_an_indicator_of_another_population_is_asked_about_that() -> None:
    """Leavers are not people in post."""
    choice = Choice("ethnic_group", None)

    assert choice.table(discover()["leaver_ratio"]) == DeclaredTable((), "ethnic_group", "leavers")


def test_an_indicator_given_at_one_level_only_is_given_at_it() -> None:
    """Whatever level is chosen, ratios within grades are of racially minoritised staff."""
    assert Choice("ethnic_group", None).by(discover()["leaver_ratio_within_grades"]) == ("racially_minoritised",)


def test_a_page_offers_what_its_indicators_can_be_split_by() -> None:
    """Leaving reasons on a page about leaving, and never among people in post."""
    assert OFFER.breakdowns == tuple(name for name in WORKFORCE_BREAKDOWNS if name not in {"region", "job_family"})
    assert {"grade", "leaving_reason"} <= set(offered("retention").breakdowns)
    assert not {"organisation_type", "region"} & set(offered("retention").breakdowns)


def test_a_table_is_of_the_indicators_own_population() -> None:
    """Leavers by grade are not people in post by grade."""
    table = Choice("racially_minoritised", "grade").table(discover()["leavers"])

    assert table == DeclaredTable(("grade",), "racially_minoritised", "leavers")
    assert offered("retention").answers(Choice("racially_minoritised", "grade"))
