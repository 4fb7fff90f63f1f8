"""Colours: the Analysis Function palette for light pages, and a counterpart with enough contrast for dark ones.

Source: UK Government Analysis Function, "Data visualisation: colours in charts" (categorical and focus palettes).
Figures are written in the light colours; the board swaps them when the reader's theme is dark.
"""

FOCUS = "#12436D"
QUIET = "#BFBFBF"
INK = "#3D3D3D"
TEAL = "#28A197"
PAPER = "#FFFFFF"

CATEGORICAL = (FOCUS, TEAL, "#801650", "#F46A25", INK, "#A285D1")
"""One colour a series, in this order; never more than six on one chart."""

DARK = {
    FOCUS: "#7FB8E6",
    TEAL: "#4FD1C5",
    "#801650": "#E68AB8",
    "#F46A25": "#FF9A62",
    INK: "#C8CCD0",
    "#A285D1": "#C3AEE8",
    QUIET: "#5F6B77",
    PAPER: "#12171D",
}
"""Light colour -> the one that stands for it on a dark page."""
