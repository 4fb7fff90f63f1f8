"""Naming cohorts."""

from streamlit.testing.v1 import AppTest

from dashboard.components.upload.open_records import open_records


def test_a_cohort_is_named_opened_again_and_taken_off_the_list(bench: AppTest) -> None:
    """For every evaluator, with who named it."""
    bench.query_params["cohort_a"] = "programme=P-1"
    shown = bench.run()
    shown.text_input(key="name of the cohort cohort_a").input("The course")
    shown = shown.button(key="save button cohort_a").click().run()

    assert any("Saved as **The course**" in one.value for one in shown.caption)
    assert open_records().saved_cohorts().select("name", "by").rows() == [("The course", "erin")]
    shown = shown.button(key="open as cohort_b").click().run()
    assert "cohort_b" in shown.query_params
    shown = shown.button(key="remove saved").click().run()
    assert open_records().saved_cohorts().is_empty()
    assert not shown.exception


def test_a_name_that_is_none_is_refused_in_a_sentence(bench: AppTest) -> None:
    """And nothing is saved."""
    bench.query_params["cohort_a"] = "all"
    shown = bench.run()
    shown = shown.button(key="save button cohort_a").click().run()

    assert any("name of 1 to 60" in one.value for one in shown.warning)
    assert open_records().saved_cohorts().is_empty()
