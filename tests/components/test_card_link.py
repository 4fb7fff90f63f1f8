"""Every indicator can be linked to, on the page that shows it."""

import pytest

from dashboard.components.card_link import page_of
from dashboard.indicators import discover
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.card_link import card_link
from dashboard.components.navigation import navigation
from dashboard.access import Person
navigation(Person("somebody", "viewer"))
card_link("promotion_ratio", "Promotion ratio", view="trend")
card_link("never_heard_of", "Nothing")
"""


@pytest.mark.parametrize(
    "key", [key for key, one in discover().items() if one.unit != "people" or one.key == "headcount"]
)
def test_every_indicator_has_a_page(key: str) -> None:
    """Else a sentence about it would lead nowhere; counts that are parts of rates are nobody's sentence."""
    assert page_of(key)


def test_a_link_names_the_card_and_the_release_that_is_open(run: Run) -> None:
    """A reader of an earlier release stays in it."""
    shown = run(SCRIPT)
    (link,) = shown.get("page_link")

    assert link.proto.page == "progression"
    assert link.proto.query_string == "card=promotion_ratio&view=trend"

    shown.query_params["release"] = "1"
    (link,) = shown.run().get("page_link")

    assert "release=1" in link.proto.query_string


def test_another_definition_is_found_on_the_card_of_the_usual_one(run: Run) -> None:
    """With the choice that shows it."""
    shown = run(SCRIPT.replace('"promotion_ratio", "Promotion ratio", view="trend"', '"workforce_share_home", "Share"'))
    (link,) = shown.get("page_link")

    assert link.proto.page == "representation"
    assert link.proto.query_string == "card=workforce_share&definition=home"


def test_an_indicator_on_several_pages_is_linked_to_on_its_own() -> None:
    """The one that its folder is named after, whatever the alphabet says."""
    assert page_of("concern_resolution") == "retention"
    assert page_of("ethnicity_known_rate") == "representation"
