"""The workbench as evaluators use it."""

import re

from streamlit.testing.v1 import AppTest

from dashboard.disclosure.cohorts import CohortRefusedError
from tests.components.conftest import Run
from tests.components.workbench.conftest import SCRIPT


def texts(page: AppTest) -> str:
    """Everything that is said in words."""
    return "\n".join(one.value for one in (*page.markdown, *page.info, *page.caption))


def test_nothing_is_asked_before_anybody_asks(bench: AppTest) -> None:
    """An open page is no question."""
    assert "Choose a cohort and press Compare" in texts(bench)


def test_a_cohort_says_of_how_many_people_it_is_and_what_is_not_known_yet(bench: AppTest) -> None:
    """The course ended in the newest quarter, so that nobody's year is over: trustees are no staff, and nothing is claimed."""
    bench.query_params["cohort_a"] = "programme=P-1"
    shown = bench.run()

    assert re.search(r"About 1[123][05] started; about (90|95|100) are in the workforce return", texts(shown))
    assert not shown.exception
    assert not shown.error
    assert not shown.warning


def test_refusals_are_alike_and_offer_a_wider_cohort(bench: AppTest) -> None:
    """Nobody there, no such code, not a filter at all: the same words; a click compares the wider one."""
    said = []
    for asked in ("programme=P-1,completed=yes", "programme=P-1,region=Atlantis", "programme=P-1,grade=Executive"):
        bench.query_params["cohort_a"] = asked
        shown = bench.run()
        said.append([one.value for one in shown.info])
    wider = shown.button(key="wider cohort_a").click().run()

    assert said[0] == said[1] == said[2] == [CohortRefusedError.WORDS]
    assert wider.query_params["cohort_a"] in ("programme=P-1", ["programme=P-1"])
    assert not wider.exception


def test_an_address_that_is_no_cohort_is_refused(bench: AppTest) -> None:
    """In the same words, and nothing breaks."""
    bench.query_params["cohort_a"] = "salary=1"
    shown = bench.run()

    assert [one.value for one in shown.info] == [CohortRefusedError.WORDS]
    assert not shown.exception


def test_without_any_programme_there_is_nothing_to_ask(run: Run) -> None:
    """Records of a network that has not begun one."""
    shown = run(SCRIPT)

    assert not shown.exception
    assert not shown.error
