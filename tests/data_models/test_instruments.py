"""The survey instruments and their ranges."""

from data_models.classifications import CLASSIFICATIONS
from data_models.instruments import INSTRUMENTS


def test_every_instrument_of_the_code_list_has_a_range() -> None:
    """The code list and the ranges name the same instruments."""
    assert tuple(INSTRUMENTS) == CLASSIFICATIONS["instrument"].codes
    assert all(one.lowest < one.highest for one in INSTRUMENTS.values())


def test_the_loneliness_scale_has_its_published_range() -> None:
    """UCLA three-item loneliness scale: each item 1 to 3, so three items sum to 3 to 9."""
    ucla3 = INSTRUMENTS["ucla3"]

    assert (3 * ucla3.lowest, 3 * ucla3.highest) == (3, 9)
