"""Composing a cohort."""

from streamlit.testing.v1 import AppTest

from dashboard.components.workbench.builder import TITLES
from dashboard.disclosure import ALL
from dashboard.disclosure.cohorts import FILTERS
from dashboard.disclosure.grid import codes


def test_every_declared_filter_has_one_value_or_all(bench: AppTest) -> None:
    """Options come from the classifications, whoever is there; a programme goes by its name."""
    boxes = {box.label: box for box in bench.selectbox if box.label in TITLES.values()}

    assert set(TITLES) == set(FILTERS)
    assert set(boxes) == set(TITLES.values())
    assert len(boxes["Region at entry"].options) == len(codes("region")) + 1
    assert boxes["Programme"].options == [ALL, "A course (P-1)"]
    assert {box.value for box in boxes.values()} == {ALL}


def test_sending_the_form_writes_the_cohort_into_the_address(bench: AppTest) -> None:
    """So that the view can be shared."""
    bench.selectbox(key="cohort_a programme").select("P-1")
    bench.selectbox(key="cohort_a completed").select("no")
    shown = bench.button(key="compare cohort_a").click().run()

    assert shown.query_params["cohort_a"] in ("programme=P-1,completed=no", ["programme=P-1,completed=no"])
    assert not shown.exception
    assert not shown.error


def test_a_link_sets_the_form(bench: AppTest) -> None:
    """To what it asks; a value that there is not is All."""
    bench.query_params["cohort_a"] = "cohort=2026,region=Atlantis"
    shown = bench.run()

    assert shown.selectbox(key="cohort_a cohort").value == "2026"
    assert shown.selectbox(key="cohort_a region").value == ALL
    assert not shown.exception


def test_a_second_cohort_can_be_set_beside_and_taken_away(bench: AppTest) -> None:
    """Up to three forms."""
    bench.query_params["cohort_a"] = "all"
    shown = bench.run().button(key="another").click().run()
    shown.selectbox(key="cohort_b programme").select("P-1")
    shown = shown.button(key="compare cohort_b").click().run()

    assert "cohort_b" in shown.query_params
    shown = shown.button(key="away cohort_b").click().run()
    assert "cohort_b" not in shown.query_params
    assert not shown.exception
