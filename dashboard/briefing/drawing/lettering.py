"""Words in a picture: escaped, broken into lines, bold where the page's are."""

import re
from html import escape

FONTS = "'Source Sans 3', Arial, 'Liberation Sans', 'DejaVu Sans', 'Libertinus Serif', sans-serif"
"""Whichever of them a machine has; the last that is named comes with the typesetter."""

INK = "#1d2329"
SIZE = 14
LINE = 1.2
"""Distance of two lines, in sizes of the letters."""

_WIDTH = 0.62
"""A letter's width, in sizes: rather too much than too little, because fonts differ from machine to machine."""

_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_BOLD = re.compile(r"</?b>")


def lines_of(text: str) -> list[str]:
    """Take a label apart into its lines."""
    return text.split("<br>")


def width_of(text: str, size: float = SIZE) -> float:
    """Give about how wide a label is, in pixels."""
    return max((len(_BOLD.sub("", line).strip()) for line in lines_of(text)), default=0) * size * _WIDTH


def lettering(text: str, x: float, y: float, *, anchor: str = "left", size: float = SIZE, colour: str = INK) -> str:
    """Write a label whose middle is at a height.

    Parameters
    ----------
    text
        Lines apart by `<br>`; what stands between `<b>` and `</b>` is bold.
    x, y
        Where, in pixels.
    anchor
        Which side of the label is at `x`: `left`, `center` or `right`.
    size, colour
        Of the letters.
    """
    lines = lines_of(text)
    first = y - (len(lines) - 1) * size * LINE / 2 + size * 0.35
    spans = "".join(
        f'<tspan x="{x:.1f}" y="{first + at * size * LINE:.1f}">{_bold(line)}</tspan>' for at, line in enumerate(lines)
    )
    return f'<text text-anchor="{_ANCHORS[anchor]}" font-size="{size:g}" fill="{colour}">{spans}</text>'


def _bold(line: str) -> str:
    parts = re.split(r"<b>(.*?)</b>", line)
    written = (
        f'<tspan font-weight="bold">{escape(part)}</tspan>' if at % 2 else escape(part) for at, part in enumerate(parts)
    )
    return "".join(written)
