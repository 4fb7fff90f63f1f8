"""The glossary has every word that cards use as a term."""

from dashboard.indicators.glossary import GLOSSARY
from dashboard.indicators.verdicts import VERDICTS


def test_every_verdict_is_explained() -> None:
    """In the very words of the chips."""
    assert set(VERDICTS) <= set(GLOSSARY)


def test_an_explanation_is_one_or_two_sentences() -> None:
    """Short enough to be read on a telephone."""
    for term, words in GLOSSARY.items():
        assert words.endswith("."), term
        assert len(words) < 190, term
