"""Headlines are one figure each, over time, with its sentence."""

from dashboard.components.board import reading
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.headlines import headlines
headlines({"workforce_share": {"racially_minoritised": "yes"}, "ethnicity_known_rate": {}})
"""


def test_each_headline_is_a_sentence_with_its_course(run: Run) -> None:
    """A figure, how sure it is, and a line over the quarters."""
    cards = reading(run(SCRIPT))

    assert cards["workforce_share"]["title"].startswith("Racially minoritised people were ")
    assert "95% interval" in cards["workforce_share"]["sure"]
    assert [len(card["panels"][0]["figure"]["data"][0]["x"]) for card in cards.values()] == [2, 2]
