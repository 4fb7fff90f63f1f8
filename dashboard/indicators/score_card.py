"""The card of a change in scores: the words that every measure shares."""

from dashboard.indicators.course_card import COURSE_CARD, KNOWN_TO_ALL, TO_DATE
from dashboard.indicators.indicator import Indicator
from dashboard.indicators.score_change import SCALES, ScoreChange
from dashboard.indicators.sources import EFFECT_SIZES, LEARNING, SMALL_AND_ADJUSTED

BOTH_ONLY = (
    "Only people with both scores are in the mean. Who completes may differ from who does not, so the card says how many are "
    "missing and where they began."
)
NO_GROUP_BESIDE = "There is no group without the course beside it: some of the change may have come anyway."
IN_BANDS = (
    "Changes are counted in bands of an eighth of the scale; a band with fewer than ten people is hidden, and whoever is in it is "
    "laid out as a normal law would have it, which the interval allows for."
)
CAVEATS = (BOTH_ONLY, NO_GROUP_BESIDE, IN_BANDS, TO_DATE, KNOWN_TO_ALL, SMALL_AND_ADJUSTED)
"""What every card of a change says."""


def score_card(measure: str, better: str, who: str, definition: str) -> Indicator:
    """Make the card of one measure.

    Parameters
    ----------
    measure
        A code of `outcome_measure`.
    better
        `higher` or `lower`.
    who
        Whose scores they are, as it stands in a sentence.
    definition
        What the measure is.
    """
    change, (low, high) = ScoreChange(measure, better), SCALES[measure]
    return COURSE_CARD(
        title=f"Change in {measure}",
        definition=(
            f"{definition} The mean of each person's score after less their score before, of {who} who have both, in points of "
            f"a scale from {low} to {high}."
        ),
        numerator="Scores after less scores before, added up, from how many moved how far",
        denominator="People scored both before and after, in cohorts that have ended",
        unit="points",
        polarity="higher is better" if better == "higher" else "lower is better",
        standard=LEARNING,
        source=EFFECT_SIZES,
        population="score_changes",
        estimate=change.estimate,
        needs=change.needs,
        breakdowns=(),
        always=(),
        methods=("banded", "paired"),
        drawn="change",
        sentence=f"{measure.capitalize()} {{moved}} in {who}, to {{quarter}}",
        caveats=CAVEATS,
    )
