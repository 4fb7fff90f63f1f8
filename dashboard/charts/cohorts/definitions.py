"""What each chart of a comparison means, in the words of a definition card."""

from collections.abc import Sequence

from dashboard.charts.labels import title
from dashboard.charts.phrases import listed

Entries = list[list[str]]

_SIDES = (
    "Members are people who started, whom the workforce return of that quarter has, and who were still in post at the end of the "
    "quarter in which the course ended for its last to complete. People alike are staff who started on no programme, in post in the "
    "same two quarters, drawn by a fixed lot, the same number for each member, and alike in {}."
)
_PROTECTED = (
    "Every count is protected like every count of a release, and estimates are made of those alone. What is not matched on, as how "
    "keen somebody is, may differ: the E-value says by how much it would have to."
)
_MATCHED = "Exact matching with equal numbers; Newcombe's interval of a difference, Miettinen and Nurminen's of a ratio; E-value of VanderWeele and Ding."
_STUDY = "Difference in differences of the same people, with the variance of paired proportions; four earlier quarters are tested together at 95%."
_SAID = {"tenure": "length of service", "racially_minoritised": "whether they are racially minoritised"}
_LANDMARK = "Landmark analysis (Anderson, Cain and Gelber); Kaplan and Meier's curve from running totals rounded to midpoints of six."


def definitions(matched_on: Sequence[str]) -> dict[str, Entries]:
    """Write the cards.

    Parameters
    ----------
    matched_on
        What the two sides have in common.
    """
    sides = _SIDES.format(listed([_column(one) for one in matched_on]))
    year = "within the four quarters after the one in which the course ended, where the organisation's returns reach so far"
    return {
        "promoted": _card(
            f"Members, and people alike, who were in a higher grade of the same organisation {year}.", sides, _MATCHED
        ),
        "left": _card(f"Members, and people alike, who had left their organisation {year}.", sides, _MATCHED),
        "balance": _card(
            "How far apart the two sides are in each value, in standard deviations, among all who could be matched and among those "
            "who are; where they are matched on it they are the same afterwards by the making of them.",
            sides,
            "Standardised differences (Austin 2009).",
        ),
        "above_front_line": _card(
            "How much more the share in a grade above Frontline has changed since the quarter of entry than among people alike, of "
            "those seen in both quarters.",
            sides,
            _STUDY,
        ),
        "promoted_in_quarter": _card(
            "The same of the share who were in a higher grade than the quarter before.", sides, _STUDY
        ),
        "waiting_promoted": _card(
            "The share promoted so many quarters after the end of the course; leaving ends the wait.", sides, _LANDMARK
        ),
        "waiting_left": _card("The share who had left so many quarters after the end of the course.", sides, _LANDMARK),
    }


def _card(definition: str, sides: str, method: str) -> Entries:
    return [["Definition", definition], ["Compared with", sides], ["Method", method], ["Bear in mind", _PROTECTED]]


def _column(name: str) -> str:
    if name == "course":
        return "the course's quarters of entry and end"
    return _SAID.get(name, title(name).lower())
