"""One attack laid out: what is common knowledge, what the release says, and the truth kept apart from both."""

import numpy as np
import pytest

from dashboard.disclosure.attack.case import LEAST_PRIOR, Case, Truth, laid
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.grid import codes
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, surface_of, times

BY_GRADE = DeclaredTable(("grade",), "racially_minoritised")
GROUPS = DeclaredTable((), "ethnic_group")


@pytest.fixture(scope="module")
def mixed() -> Roster:
    """Eight people of by-and-for organisations, three in four of them Black, and four of a funder, all White."""
    return roster(
        [
            *times(6, label="African"),
            *times(2, grade="Executive"),
            *times(4, organisation="B", organisation_type="funder"),
        ]
    )


@pytest.fixture(scope="module")
def known(mixed: Roster) -> tuple[Case, Truth]:
    """The case of two exact tables, and the truth."""
    return laid(mixed, surface_of(mixed, [BY_GRADE, GROUPS, BY_GRADE.everyone]))


def test_the_attacker_knows_how_common_each_group_is_in_each_type(known: tuple[Case, Truth]) -> None:
    """Priors are those of the type of organisation, sum to one, and leave nothing impossible."""
    case, _ = known
    black = [name[1] for name in case.states.names].index("Black")

    assert np.allclose(case.prior.sum(axis=1), 1)
    assert case.prior[case.cohorts.of[0], black] == pytest.approx(0.75, abs=0.02)
    assert LEAST_PRIOR / 2 < case.prior[case.cohorts.of[11], black] < 0.01


def test_counts_stand_at_their_cells(known: tuple[Case, Truth]) -> None:
    """Each level has the counts of its own tables, and nothing in the cells of others."""
    case, _ = known
    manager = (case.cohorts.table == case.cohorts.tables.index(DeclaredTable(("grade",)))) & (
        case.cohorts.place == codes("grade").index("Manager")
    )
    total = case.cohorts.table == case.cohorts.tables.index(DeclaredTable())

    assert case.counts["racially_minoritised"][manager].tolist() == [[6, 4, 0]]
    assert case.counts["ethnic_group"][total].tolist() == [[0, 6, 0, 6, 0, 0]]
    assert np.isnan(case.counts["ethnic_group"][manager]).all()
    assert np.isnan(case.counts["racially_minoritised"][total]).all()


def test_an_attacker_may_know_more_beforehand(known: tuple[Case, Truth]) -> None:
    """Another prior leaves the release as it is."""
    case, _ = known
    better = case.knowing(np.full_like(case.prior, 1 / 6))

    assert (better.prior == 1 / 6).all()
    assert better.counts is case.counts


def test_the_truth_is_everybodys_own(known: tuple[Case, Truth]) -> None:
    """Secrets at each level are those of the list, and agree with the state."""
    case, truth = known
    names = [case.states.names[state] for state in truth.state]

    assert [name[1] for name in names] == ["Black"] * 6 + ["White"] * 6
    assert [codes("ethnic_group")[code] for code in truth.codes["ethnic_group"]] == [name[1] for name in names]
    assert truth.organisation.tolist() == [0] * 8 + [1] * 4


def test_the_newest_secret_is_the_one_to_find() -> None:
    """Somebody whose record was corrected has the corrected group."""
    one = roster(
        [
            {"person": 0, "quarter": "2026-Q2", "label": "Not stated"},
            {"person": 0, "quarter": "2026-Q3", "label": "African"},
        ]
    )
    _, truth = laid(one, surface_of(one, [GROUPS]))

    assert codes("ethnic_group")[truth.codes["ethnic_group"][0]] == "Black"


def test_dealing_secrets_out_again_keeps_each_types_own(known: tuple[Case, Truth]) -> None:
    """A shuffle changes who has a secret, not how many of each type have it, and all levels move together."""
    case, truth = known
    dealt = [truth.shuffled(seed) for seed in range(5)]

    for one in dealt:
        assert (one.common("ethnic_group") == truth.common("ethnic_group")).all()
        broad = [codes("ethnic_group").index(str(case.states.names[state][1])) for state in one.state]
        assert one.codes["ethnic_group"].tolist() == broad
    assert any((one.state != truth.state).any() for one in dealt)


def test_rare_is_what_under_half_of_the_type_have(known: tuple[Case, Truth]) -> None:
    """White is rare in the by-and-for organisations and common at the funder."""
    _, truth = known

    assert truth.rare("ethnic_group").tolist() == [False] * 6 + [True] * 2 + [False] * 4
