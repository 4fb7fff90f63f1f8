"""What a chart answers: one indicator's released figures, at one quarter or over time."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import pandas as pd

from dashboard.charts.labels import ALTOGETHER, EVERYONE, label
from dashboard.disclosure.figures import Figures
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.secrecy import of_people
from dashboard.release.progress import Progress

View = Literal["latest", "trend"]


@dataclass(frozen=True)
class Question:
    """One chart's worth of released figures.

    Parameters
    ----------
    indicator
        What is shown.
    figures
        Its released figures for every quarter.
    quarter
        The quarter asked about.
    view
        `latest` for that quarter, `trend` for all quarters.
    stratified
        The released figures of the same comparison within grades, where there are any.
    denied
        Columns that these figures are not split by, because the table would cost too much privacy.
    financial
        Whether only the quarters that end a financial year are shown.
    aims
        Where the targets of the indicator stand, whichever of its figures they are set for.
    """

    indicator: Indicator
    figures: Figures
    quarter: str
    view: View = "latest"
    stratified: Figures | None = None
    denied: tuple[str, ...] = ()
    financial: bool = False
    aims: tuple[Progress, ...] = ()

    @property
    def by(self) -> tuple[str, ...]:
        """The columns that split the figures, none to two, the characteristic last."""
        return self.figures.by

    @property
    def where(self) -> dict[str, str]:
        """Filters in force: column -> code."""
        return {column: code for column, code in self.figures.where.items() if column != "quarter"}

    @cached_property
    def frame(self) -> pd.DataFrame:
        """Every released row; of financial years, those of the quarters that end one."""
        frame = self.figures.frame()
        return frame[frame["quarter"].str.endswith("Q1")] if self.financial else frame

    @cached_property
    def latest(self) -> pd.DataFrame:
        """The rows of the quarter asked about."""
        return self.frame[self.frame["quarter"] == self.quarter]

    @cached_property
    def quarters(self) -> tuple[str, ...]:
        """Every quarter there are figures for, oldest first."""
        return tuple(sorted(self.frame["quarter"].unique()))

    @cached_property
    def start(self) -> str:
        """The first quarter with a figure: what has changed since one without cannot be said."""
        shown = self.frame[self.frame["value"].notna()]
        return str(shown["quarter"].min()) if len(shown) else self.quarters[0]

    @property
    def characteristic(self) -> str | None:
        """The protected characteristic the figures are about: split by it, or filtered to one group of it."""
        return next((name for name in (*self.by, *self.where) if name in CHARACTERISTICS), None)

    @property
    def subject(self) -> str:
        """What one unsplit figure is called: its group, whom the indicator is about, or everyone."""
        level = self.characteristic
        return label(level, self.where[level]) if level and level in self.where else self._whole

    @property
    def _whole(self) -> str:
        if self.indicator.whom:
            return self.indicator.whom
        return EVERYONE if of_people(self.indicator.population) else ALTOGETHER

    @property
    def unit(self) -> str:
        """The indicator's unit."""
        return self.indicator.unit
