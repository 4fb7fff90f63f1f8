"""What a chart is made of, before anything draws it."""

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

Figure = dict[str, Any]
"""Plotly JSON: `data` (traces) and `layout`; the shared template is added by whoever draws it."""


@dataclass(frozen=True)
class Panel:
    """One figure of a chart; small multiples have several, all on one scale."""

    figure: Figure
    title: str = ""


@dataclass(frozen=True)
class Mark:
    """One entry of a chart's key: what a mark means, in words."""

    shape: str
    text: str
    colour: str


@dataclass(frozen=True)
class Chip:
    """A verdict in a few words; `kind` picks the sign that stands before it, which is never a colour alone."""

    kind: str
    text: str


@dataclass(frozen=True)
class Chart:
    """One released indicator, drawn.

    Parameters
    ----------
    key
        The indicator's key; with `view` it names the chart on its page.
    title
        The finding, as a sentence.
    sure
        How sure one can be, and since when; a sentence or two.
    panels
        The figures, all on one scale.
    alt
        What a reader who cannot see the chart must know: the finding, the figures' spread, how many are hidden.
    table
        The released rows behind the chart, in the tidy columns of every export.
    caption
        The words that every protected figure carries.
    marks
        The key to what is drawn, for marks that cannot be labelled directly.
    chips
        The verdicts, for an indicator that is judged, and how its targets stand.
    target
        How far the figures are from their targets; empty where none is set.
    """

    key: str
    label: str
    title: str
    sure: str
    panels: tuple[Panel, ...]
    alt: str
    table: pd.DataFrame
    caption: str
    marks: tuple[Mark, ...] = field(default=())
    chips: tuple[Chip, ...] = field(default=())
    target: str = ""

    @property
    def figure(self) -> Figure:
        """The first panel's figure: the whole chart, unless it is small multiples."""
        return self.panels[0].figure
