"""The card of a change."""

from dashboard.indicators.score_card import score_card


def test_it_names_the_scale_and_which_way_is_better() -> None:
    """A reader must not take a fall of loneliness for a failure."""
    card = score_card("isolation", "lower", "people on the staff programme", "Loneliness at work.")

    assert "a scale from 3 to 9" in card.definition
    assert card.polarity == "lower is better"
    assert card.sentence.startswith("Isolation {moved}")
    assert any("without the course" in one for one in card.caveats)
