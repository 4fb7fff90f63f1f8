"""One figure as SVG."""

from html import escape

from dashboard.briefing.drawing.lettering import FONTS
from dashboard.briefing.drawing.plane import plane
from dashboard.briefing.drawing.scaffold import remarks, scaffold
from dashboard.briefing.drawing.strokes import HATCH, strokes
from dashboard.charts.chart import Figure
from dashboard.charts.palette import QUIET

WIDTH = 640
"""Pixels across: about the measure of a page's text."""

_PATTERN = (
    f'<defs><pattern id="{HATCH}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    f'<line x1="0" y1="0" x2="0" y2="6" stroke="{QUIET}" stroke-width="1.5"/></pattern></defs>'
)


def picture(figure: Figure, alt: str, width: float = WIDTH) -> str:
    """Draw a figure of the page for paper, on white and in the light colours.

    Parameters
    ----------
    figure
        As the charts make it: the kinds of traces, axes, shapes and annotations that they use, and no others.
    alt
        Words for those who cannot see it.
    width
        In pixels; the height is the figure's own.
    """
    laid = plane(figure, width)
    marks = (one for trace in figure["data"] for one in strokes(trace, laid))
    parts = [*scaffold(figure, laid), *marks, *remarks(figure, laid)]
    size = f'width="{laid.width:g}" height="{laid.height:g}" viewBox="0 0 {laid.width:g} {laid.height:g}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(alt, quote=True)}" '
        f'font-family="{FONTS}">{_PATTERN}{"".join(parts)}</svg>'
    )
