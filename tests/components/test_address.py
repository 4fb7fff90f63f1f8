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


PAGES = """
import streamlit as st
from dashboard.components.address import addressed
from dashboard.components.on_show import turn_to

page = st.query_params.get("page", "one")
turn_to(page)
default = {"one": "latest", "two": "latest", "three": "trend"}[page]
st.session_state.chosen = addressed("view", ("latest", "trend"), default, lambda key: st.segmented_control(
    "Show", ("latest", "trend"), required=True, key=key
))
"""


def test_another_page_with_the_same_choice_shows_which_is_chosen() -> None:
    """Its widget is another one of the same name: the browser is told its value, and of nothing while a page stays."""
    app = AppTest.from_string(PAGES, default_timeout=30).run()
    stayed = app.run().segmented_control(key="view").proto.set_value
    app.query_params["page"] = "two"
    turned = app.run().segmented_control(key="view").proto

    assert not stayed
    assert turned.set_value
    assert list(turned.raw_values) == ["latest"]


def test_another_page_begins_with_its_own_default() -> None:
    """What the page before began with is nobody's choice."""
    app = AppTest.from_string(PAGES, default_timeout=30).run()
    app.query_params["page"] = "three"

    assert app.run().session_state.chosen == "trend"
    assert "view" not in app.query_params
