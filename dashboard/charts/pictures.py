"""Pictures of their own kind, for figures that bars, dots and lines would not tell: by what an indicator names."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from dashboard.charts import lorenz, money_flow, tiles
from dashboard.charts.chart import Figure, Panel
from dashboard.charts.phrases import places, sentence
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import rows


class Picture(NamedTuple):
    """How a kind of picture is drawn, and what it says; both from the rows of one quarter."""

    draw: Callable[[Sequence[Row]], Figure]
    told: Callable[[Sequence[Row], str], str]


PICTURES = {
    "lorenz": Picture(lorenz.lorenz, lorenz.told),
    "flow": Picture(money_flow.money_flow, money_flow.told),
    "tiles": Picture(tiles.tiles, tiles.told),
}


def pictured(question: Question) -> bool:
    """Whether the indicator has a picture of its own, and one quarter is asked for, split as the picture needs it."""
    whole = question.by == question.indicator.always
    return question.indicator.drawn in PICTURES and question.view == "latest" and whole


def picture(question: Question) -> tuple[Panel, ...]:
    """Draw it."""
    return (Panel(PICTURES[question.indicator.drawn].draw(_rows(question))),)


def words(question: Question) -> str:
    """Say what it shows, and of what where a filter is in force."""
    said = PICTURES[question.indicator.drawn].told(_rows(question), question.quarter)
    of = places(question.where)
    return sentence(f"{said.removesuffix('.')},{of}") if of else said


def _rows(question: Question) -> tuple[Row, ...]:
    return rows(question.latest, question.by[0])
