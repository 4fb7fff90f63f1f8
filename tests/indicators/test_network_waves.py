"""The cards of the network survey."""

from dashboard.indicators.network_waves import WAVE_CARD, WAVE_CAVEATS


def test_every_card_says_that_there_is_no_graph_and_no_ethnicity() -> None:
    """Who knows whom would name people."""
    assert any("no graph" in one for one in WAVE_CAVEATS)
    assert WAVE_CARD.keywords["characteristics"] == (None,)
    assert WAVE_CARD.keywords["always"] == ("wave",)
