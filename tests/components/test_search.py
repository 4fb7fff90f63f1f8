"""Search, from any page."""

from dashboard.components.search import NOTHING
from tests.components.conftest import Run

SCRIPT = """
from dashboard.access import Person
from dashboard.components.navigation import navigation
from dashboard.components.search import results, search_button
navigation(Person("somebody", "viewer"))
{}
"""


def test_a_click_asks_what_is_looked_for(run: Run) -> None:
    """And offers nothing yet."""
    opened = run(SCRIPT.format("search_button()")).button[0].click().run()

    assert opened.text_input[0].label == "What are you looking for?"
    assert not opened.get("page_link")


def test_a_word_leads_to_its_cards(run: Run) -> None:
    """Each with its definition, and the terms among them."""
    found = run(SCRIPT.format("results('parity')"))

    assert any("card=parity_headcount" in link.proto.query_string for link in found.get("page_link"))
    assert "**Parity shown**" in [one.value for one in found.markdown]
    assert not found.exception


def test_what_no_page_shows_is_not_offered(run: Run) -> None:
    """Counts that are parts of rates lead nowhere."""
    links = run(SCRIPT.format("results('survey answers')")).get("page_link")

    assert all("card=survey_answers" not in link.proto.query_string for link in links)


def test_nothing_found_says_what_to_try(run: Run) -> None:
    """In place of an empty list."""
    assert NOTHING in [one.value for one in run(SCRIPT.format("results('zzzzqqqq')")).caption]
