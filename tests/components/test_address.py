"""What is chosen stands in the address by its key."""

from streamlit.testing.v1 import AppTest

SCRIPT = """
import streamlit as st
from dashboard.components.address import addressed

words = {"one": "The first", "two": "The second"}

def draw(key):
    return st.selectbox("Which", list(words), format_func=words.get, key=key)

st.session_state.chosen = addressed("which", list(words), "one", draw)
"""


def opened(**address: str) -> AppTest:
    """A page with one choice, at an address."""
    app = AppTest.from_string(SCRIPT, default_timeout=30)
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def test_the_address_carries_the_key_and_not_the_label() -> None:
    """A link outlives a change of wording."""
    app = opened().selectbox(key="which").select("two").run()

    assert app.query_params["which"] in ("two", ["two"])
    assert app.session_state.chosen == "two"


def test_a_link_opens_what_it_names() -> None:
    """By key."""
    assert opened(which="two").session_state.chosen == "two"


def test_the_default_is_not_written() -> None:
    """An address says only what was chosen."""
    app = opened(which="two").selectbox(key="which").select("one").run()

    assert "which" not in app.query_params
    assert app.session_state.chosen == "one"


def test_nonsense_in_an_address_is_the_default() -> None:
    """And it is taken out of the address."""
    app = opened(which="Q9; drop table")

    assert app.session_state.chosen == "one"
    assert "which" not in app.query_params


def test_another_address_takes_the_place_of_what_was_chosen() -> None:
    """The browser's way back changes the address, and the view with it."""
    app = opened(which="two")
    app.query_params["which"] = "one"

    assert app.run().session_state.chosen == "one"
