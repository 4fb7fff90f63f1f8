"""Letters that look alike."""

import unicodedata

from data_models.look_alikes import LOOK_ALIKES


def test_each_is_of_another_alphabet_and_becomes_a_latin_letter() -> None:
    """Nothing Latin is changed."""
    for other, latin in LOOK_ALIKES.items():
        assert unicodedata.name(chr(other)).split()[0] in {"CYRILLIC", "GREEK"}
        assert unicodedata.name(chr(latin)).startswith("LATIN")
