"""Colours can be told apart from the page, light and dark."""

import pytest

from dashboard.charts.palette import CATEGORICAL, DARK, PAPER


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_of_contrast_gives_the_published_extremes() -> None:
    """Black on white is 21 to 1, and a colour on itself 1 to 1."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#12436D", "#12436D") == 1


@pytest.mark.parametrize("colour", CATEGORICAL)
def test_a_series_stands_out_on_a_dark_page(colour: str) -> None:
    """Graphics need 3 to 1 (WCAG 2.2, 1.4.11); labels at line ends have the line's colour and need 4.5."""
    assert contrast(DARK[colour], DARK[PAPER]) >= 4.5


@pytest.mark.parametrize("colour", CATEGORICAL)
def test_a_series_stands_out_on_a_light_page(colour: str) -> None:
    """The palette is published as given; its lightest colours are lines that carry a label of their own."""
    assert contrast(colour, PAPER) >= 2.9
