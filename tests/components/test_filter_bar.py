"""The filter bar offers what classifications and the declared list allow, and keeps it in the address."""

from dashboard.components.filter_bar import ALL
from data_models import CLASSIFICATIONS
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.current_release import offer
from dashboard.components.filter_bar import filter_bar
choice = filter_bar(("2026-Q2", "2026-Q3"), offer(["headcount"]))
st.session_state.choice = choice
"""


def test_at_first_it_shows_five_groups_in_the_latest_quarter(run: Run) -> None:
    """Nothing else is chosen."""
    choice = run(SCRIPT).session_state.choice

    assert (choice.characteristic, choice.breakdown, dict(choice.where), choice.quarter, choice.view) == (
        "ethnic_group",
        None,
        {},
        "2026-Q3",
        "latest",
    )


def test_filters_take_one_value_from_the_classification(run: Run) -> None:
    """Options never come from data, so that they tell nothing of it."""
    options = run(SCRIPT).selectbox(key="contract_type").options

    assert options == [ALL, *CLASSIFICATIONS["contract_type"].codes]


def test_a_filter_is_in_force_once_chosen(run: Run) -> None:
    """And it is counted on the button."""
    shown = run(SCRIPT).selectbox(key="contract_type").select("Permanent").run()

    assert dict(shown.session_state.choice.where) == {"contract_type": "Permanent"}


def test_what_is_not_released_together_cannot_be_chosen_together(run: Run) -> None:
    """Contract type stands alone on the declared list."""
    shown = run(SCRIPT).selectbox(key="contract_type").select("Permanent").run()
    shown = shown.selectbox(key="breakdown").select("grade").run()

    assert dict(shown.session_state.choice.where) == {}
    assert "Not in force" in shown.caption[-1].value


def test_the_breakdown_cannot_be_filtered(run: Run) -> None:
    """Its own filter is switched off."""
    shown = run(SCRIPT).selectbox(key="breakdown").select("contract_type").run()

    assert shown.selectbox(key="contract_type").disabled


def test_only_levels_with_figures_are_offered(run: Run) -> None:
    """Nineteen groups where there are nineteen, and not where they would change nothing."""
    nineteen = run(SCRIPT).segmented_control(key="characteristic").options
    two = run(SCRIPT.replace("headcount", "leavers")).segmented_control(key="characteristic").options

    assert nineteen == ["Racially minoritised or White", "5 ethnic groups", "19 ethnic groups"]
    assert two == ["Racially minoritised or White", "5 ethnic groups"]


def test_another_definition_and_financial_years_are_offered_where_there_are_any(run: Run) -> None:
    """Of people in post who counts, of movements which years; only quarters that end a financial year are left then."""
    in_post = run(SCRIPT)
    moved = run(SCRIPT.replace("headcount", "leavers").replace('"2026-Q2", "2026-Q3"', '"2026-Q1", "2026-Q2"'))

    assert in_post.segmented_control(key="definition").set_value("home").run().session_state.choice.definition == "home"
    assert "years" not in {one.key for one in in_post.segmented_control}
    assert "definition" not in {one.key for one in moved.segmented_control}

    years = moved.segmented_control(key="years").set_value("financial").run()

    assert (years.session_state.choice.financial, years.session_state.choice.quarter) == (True, "2026-Q1")
    assert years.selectbox(key="quarter").options == ["2025/26"]


def test_what_is_split_by_ethnicity_for_nobody_is_not_offered(run: Run) -> None:
    """Region splits everyone together only: choosing it would leave every card empty; the cards say why."""
    page = run(SCRIPT)

    assert "region" not in {box.key for box in page.selectbox}
    assert "Region" not in page.selectbox(key="breakdown").options
