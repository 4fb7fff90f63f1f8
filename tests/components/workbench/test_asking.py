"""A question is asked and written down once a session."""

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components.upload.open_records import open_records
from dashboard.components.workbench.asking import read
from dashboard.disclosure.cohorts import Cohort, CohortRefusedError


def test_a_cohort_is_read_from_an_address() -> None:
    """Everybody, some, or nothing asked; what is no cohort is refused."""
    assert read("all") == Cohort()
    assert read("") is None
    assert read("completed=yes,programme=P-1") == Cohort.read({"programme": "P-1", "completed": "yes"})
    for text in ("salary=1", "nonsense", "="):
        with pytest.raises(CohortRefusedError):
            read(text)


def test_drawing_the_page_again_asks_nothing_anew(bench: AppTest) -> None:
    """The audit trail has one entry for one question, under the name of who asked."""
    bench.query_params["cohort_a"] = "programme=P-1"
    bench.run()
    bench.run()
    asked = open_records().trail().filter(event="asked")

    assert asked.select("by", "detail").rows() == [("erin", "cohort programme=P-1")]
