"""Pictures of their own kind, for figures that bars, dots and lines would not tell: by what an indicator names."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from dashboard.charts import before_after, lorenz, money_flow, sessions, stages, tiles
from dashboard.charts.chart import Figure, Mark, Panel
from dashboard.charts.phrases import places, sentence
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import rows


def _no_key(_: Question) -> tuple[Mark, ...]:
    """Every mark is labelled."""
    return ()


class Picture(NamedTuple):
    """How a kind of picture is drawn, what it says, the key to marks without a label, and whether its card says how sure it is."""

    draw: Callable[[Question], tuple[Panel, ...]]
    told: Callable[[Question], str]
    key: Callable[[Question], tuple[Mark, ...]] = _no_key
    sure: bool = False


def _of_rows(draw: Callable[[Sequence[Row]], Figure], told: Callable[[Sequence[Row], str], str]) -> Picture:
    """A picture in one panel, made of the rows of one quarter."""
    return Picture(
        lambda question: (Panel(draw(_rows(question))),),
        lambda question: told(_rows(question), question.quarter),
    )


PICTURES = {
    "lorenz": _of_rows(lorenz.lorenz, lorenz.told),
    "flow": _of_rows(money_flow.money_flow, money_flow.told),
    "tiles": _of_rows(tiles.tiles, tiles.told),
    "change": Picture(before_after.before_after, before_after.told, before_after.key, sure=True),
    "stages": Picture(stages.stages, stages.told, stages.key),
    "sessions": Picture(sessions.sessions, sessions.told, sessions.key),
}


def pictured(question: Question) -> bool:
    """Whether the indicator has a picture of its own, and one quarter is asked for, split as the picture needs it."""
    whole = question.by == question.indicator.always
    return question.indicator.drawn in PICTURES and question.view == "latest" and whole


def picture(question: Question) -> tuple[Panel, ...]:
    """Draw it."""
    return PICTURES[question.indicator.drawn].draw(question)


def words(question: Question) -> str:
    """Say what it shows, and of what where a filter is in force."""
    said = PICTURES[question.indicator.drawn].told(question)
    of = places(question.where)
    return sentence(f"{said.removesuffix('.')},{of}") if of else said


def key(question: Question) -> tuple[Mark, ...]:
    """Name its marks that carry no label."""
    return PICTURES[question.indicator.drawn].key(question)


def says_how_sure(question: Question) -> bool:
    """Whether its card says how sure the finding is, as those of one figure do."""
    return PICTURES[question.indicator.drawn].sure


def _rows(question: Question) -> tuple[Row, ...]:
    return rows(question.latest, question.by[0])
