"""Every indicator has its card on the Methods page, made from the registry."""

from itertools import groupby

from dashboard.indicators import discover
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.method_cards import method_cards
method_cards()
"""
ASKED = """
import streamlit as st
st.query_params["about"] = "{about}"
"""


def test_every_indicator_has_a_card_with_its_definition(run: Run) -> None:
    """Under what it is about, which an address can name. A new indicator appears without touching the page."""
    for about, those in groupby(discover().values(), key=lambda one: one.page):
        expected, shown = list(those), run(ASKED.format(about=about) + SCRIPT)

        assert [one.label for one in shown.expander] == [one.title for one in expected]
        for table, indicator in zip(shown.table, expected, strict=True):
            words = " ".join(map(str, table.value.to_numpy().flat))
            assert indicator.definition in words
            assert indicator.standard in words
            assert all(map(str.strip, map(str, table.value.to_numpy().flat)))


def test_it_can_be_chosen_what_to_read_about(run: Run) -> None:
    """By the names that the menu has."""
    offered = run(SCRIPT).get("button_group")[0].options

    assert {"Co-design", "Representation", "Seat at the table"} <= set(offered)
