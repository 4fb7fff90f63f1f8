"""The lists of tables: short, two-way, and the same rules for everybody."""

import pytest

from dashboard.disclosure.policies import ENTRY_TABLES, EXPERIENCE_TABLES, MOVEMENT_TABLES, POLICIES
from dashboard.disclosure.policy import Policy
from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import COUNTED, WORKFORCE_BREAKDOWNS, DeclaredTable

every_policy = pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)


@every_policy
def test_a_table_is_at_most_two_way_and_listed_once(policy: Policy) -> None:
    """Two breakdowns and one characteristic at most; of sums of organisations' business, two besides what is summed."""
    people = [table for table in policy.tables if POPULATIONS[table.population].protection != "money"]

    assert max(len(table.breakdowns) for table in people) <= 2
    assert max(len(table.without(*COUNTED).breakdowns) for table in policy.tables) <= 2
    assert len(set(policy.tables)) == len(policy.tables)


@every_policy
def test_nobody_gets_weaker_rules_than_a_viewer(policy: Policy) -> None:
    """Roles differ in what they may ask, never in how it is protected."""
    viewer, ours = POLICIES["viewer"].as_dict(), policy.as_dict()
    differing = {rule for rule in ours if ours[rule] != viewer[rule]} - {"name", "tables", "own_rows_exact"}

    assert differing <= {"min_organisations"}
    assert policy.min_organisations >= POLICIES["viewer"].min_organisations


@every_policy
def test_every_table_has_its_denominator(policy: Policy) -> None:
    """Whoever may see a group in a cell may see everyone in that cell."""
    assert all(table.everyone in policy.tables for table in policy.tables)


def test_the_nineteen_groups_are_never_split_twice() -> None:
    """The finest level of ethnicity goes with one breakdown at most, for everybody."""
    detailed = [
        table
        for policy in POLICIES.values()
        for table in policy.tables
        if table.characteristic == "ethnic_group_detailed"
    ]

    assert max(len(table.breakdowns) for table in detailed) == 1


def test_the_viewers_list_is_the_one_that_holds() -> None:
    """Ethnicity with one breakdown at most, people altogether with two: what the attack gate lets through."""
    viewer = [table for table in POLICIES["viewer"].tables if table.population == "people_in_post"]
    split = [table for table in viewer if table.characteristic]

    assert len(viewer) == 19
    assert max(len(table.breakdowns) for table in split) == 1
    assert DeclaredTable(("region", "grade")) in viewer
    assert {table.breakdowns for table in split if table.characteristic == "ethnic_group"} == {
        (),
        *((name,) for name in WORKFORCE_BREAKDOWNS if name not in {"region", "job_family"}),
    }
    assert set(POLICIES["viewer"].tables) < set(POLICIES["evaluator"].tables)


@every_policy
def test_region_and_job_family_are_split_by_ethnicity_for_nobody(policy: Policy) -> None:
    """Few organisations are in a region and few people in a job family, so they told most; of everyone both are shown."""
    for name in ("region", "job_family"):
        assert DeclaredTable((name,)) in policy.tables
        assert not [table for table in policy.tables if table.characteristic and name in table.breakdowns]


def test_movement_is_split_by_grade_or_reason_at_most() -> None:
    """Who joins, leaves, stays and is promoted is few people a year: one column beside ethnicity, and only two groups."""
    named = {table.population for table in MOVEMENT_TABLES}
    moves = [table for table in POLICIES["viewer"].tables if table.population in named]
    # What came first is a table of three years by two endings, once a year: without both it says nothing.
    split = [
        table for table in moves if table.characteristic and table.breakdowns and "first_event" not in table.breakdowns
    ]

    assert {table.population for table in moves} >= {"staff_in_post", "joiners", "leavers", "stayers", "promoted"}
    assert max(len(table.breakdowns) for table in split) == 1
    assert {table.characteristic for table in split} == {"racially_minoritised"}


def test_applications_are_split_by_stage_and_one_column() -> None:
    """The five groups by stage alone; by grade and kind of campaign only whether racially minoritised; never finer."""
    split = {table.breakdowns: table.characteristic for table in ENTRY_TABLES if table.population == "applications"}
    found = {(table.breakdowns, table.characteristic) for table in ENTRY_TABLES if table.population == "applications"}

    assert all("recruitment_stage" in breakdowns for breakdowns in split)
    assert {one for one, level in found if level == "ethnic_group"} == {("recruitment_stage",)}
    assert not any(level == "ethnic_group_detailed" for _, level in found)


def test_the_survey_is_split_by_its_own_answers_and_nothing_else() -> None:
    """Yes and no to each instrument, whether minoritised or by the five groups; no grade, no region, no role beside them."""
    split = {table for table in EXPERIENCE_TABLES if table.population == "survey_answers"}

    assert {table.breakdowns for table in split} == {("instrument", "answer")}
    assert {table.characteristic for table in split} == {None, "racially_minoritised", "ethnic_group"}


def test_an_analyst_needs_three_other_organisations() -> None:
    """One of the four may be their own; their own rows they see exactly."""
    assert POLICIES["analyst"].min_organisations == 4
    assert [policy.name for policy in POLICIES.values() if policy.own_rows_exact] == ["analyst"]


@every_policy
def test_counts_that_the_attack_does_not_model_are_split_by_nobodys_secret(policy: Policy) -> None:
    """Who is the only one in a team, or meets whom, is one protected number of the network; concerns are of cases."""
    unseen = {key for key, one in POPULATIONS.items() if not one.members and one.protection == "people"}
    network = {"only_ones", "only_by_chance", "team_exposure"}

    assert unseen >= network
    assert not [table for table in policy.tables if table.population in unseen and table.characteristic]
    assert not [table for table in policy.tables if table.population in network and table.breakdowns]
