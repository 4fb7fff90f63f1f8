"""From released figures to a chart."""

from dashboard.charts.aim_words import target_chips, target_words
from dashboard.charts.aims import with_column
from dashboard.charts.alt import alt
from dashboard.charts.cell import cells
from dashboard.charts.certainty import certainty
from dashboard.charts.chart import Chart
from dashboard.charts.finding import finding
from dashboard.charts.judged import chips
from dashboard.charts.marks import marks
from dashboard.charts.not_shown import not_shown
from dashboard.charts.panels import panels
from dashboard.charts.pictures import key, picture, pictured, says_how_sure, words
from dashboard.charts.question import Question
from dashboard.charts.trends import trends
from dashboard.charts.within_grades import flags


def build(question: Question) -> Chart:
    """Draw one indicator: the sentence, the figure, the words for those who cannot see it, the table."""
    found = cells(question)
    own = pictured(question)
    title = words(question) if own else finding(question, found)
    drawn = picture(question) if own else trends(question) if question.view == "trend" else panels(question)
    return Chart(
        key=question.indicator.key,
        label=question.indicator.title,
        title=title,
        sure="" if own and not says_how_sure(question) else certainty(question, found),
        panels=drawn,
        alt=alt(question, title, drawn),
        table=with_column(question, question.frame if question.view == "trend" else question.latest),
        caption=" ".join(filter(None, [question.figures.caption, not_shown(question)])),
        marks=key(question) if own else marks(question),
        chips=(*chips(question, found), *flags(question, found), *target_chips(question)),
        target=target_words(question),
    )
