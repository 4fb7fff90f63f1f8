"""Rows typed one at a time, as on a telephone."""

import pandas as pd
from streamlit.testing.v1 import AppTest

from dashboard.components.upload.grid import typed_file
from dashboard.ingest import check
from data_models import TABLES
from tests.components.conftest import Run
from tests.ingest.workforce_file import people

SCRIPT = """
import streamlit as st
from dashboard.components.upload.typed_singly import typed_singly
from data_models import TABLES
columns = [column for column in TABLES["workforce"].columns() if column.name not in ("organisation_id", "quarter")]
st.session_state["said"] = typed_singly(columns, "workforce")
"""


NAMES = [column.name for column in TABLES["workforce"].columns() if column.name not in {"organisation_id", "quarter"}]


def named(shown: AppTest) -> list[str]:
    """The rows typed so far, as the page lists them."""
    return [one.value for one in shown.markdown]


def add(shown: AppTest, person: dict[str, str]) -> AppTest:
    """Fill in the fields of a row, and add it."""
    columns = [column for column in TABLES["workforce"].columns() if person.get(column.name)]
    for field in (*shown.text_input, *shown.selectbox):
        name = next((column.name for column in columns if str(field.key).endswith(f"_{column.name}")), None)
        if name:
            field.set_value(person[name])
    return shown.button(key="singly_add_workforce").click().run()


def test_rows_typed_one_at_a_time_are_the_file_that_would_have_been_exported(run: Run) -> None:
    """Added, listed, and checked like any file; there is nothing to check before the first."""
    shown = run(SCRIPT)
    assert not [one for one in shown.button if one.key == "singly_check_workforce"]

    for person in people(2):
        shown = add(shown, person)
    assert named(shown) == ["1 · `S-0001`", "2 · `S-0002`"]

    shown.button(key="singly_check_workforce").click().run()
    rows, pressed = shown.session_state["said"]
    report = check(
        typed_file(TABLES["workforce"], pd.DataFrame(rows, columns=NAMES), "ORG-01", "2026-Q3"), table="workforce"
    )
    assert pressed
    assert (report.problems, report.rows) == ((), 2)


def test_a_row_is_changed_or_taken_out(run: Run) -> None:
    """Changing it puts it back into the fields; nothing else is lost."""
    shown = run(SCRIPT)
    for person in people(2):
        shown = add(shown, person)

    shown.button(key="singly_change_workforce_0").click().run()
    assert [one.value for one in shown.text_input if one.value][:1] == ["S-0001"]
    shown = add(shown, {"staff_id": "S-9999"})
    assert named(shown) == ["1 · `S-0002`", "2 · `S-9999`"]

    shown.button(key="singly_out_workforce_1").click().run()
    assert named(shown) == ["1 · `S-9999`"]
    assert shown.session_state["said"][0][0]["ethnic_group"] == people(1)[0]["ethnic_group"]


def test_an_empty_row_is_not_added(run: Run) -> None:
    """A press too many is nothing."""
    assert named(run(SCRIPT).button(key="singly_add_workforce").click().run()) == []
