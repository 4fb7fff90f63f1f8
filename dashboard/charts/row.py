"""One mark of a chart: what it is called and what was released about it."""

from dataclasses import dataclass

from dashboard.charts.notation import between, shown
from dashboard.charts.palette import FOCUS
from dashboard.disclosure.rates import WITHHELD
from dashboard.indicators.business_sums import COMPARED
from dashboard.indicators.disparity import COMPARED_WITH

ORGANISATIONS = "too few organisations"

TOO_FEW = {
    "people": "fewer than 10",
    **dict.fromkeys(("pounds", "hours", "marks", "organisations"), ORGANISATIONS),
}
"""What stands where a figure is hidden; rates and ratios rest on more people than that."""

REASONS = {"x": "not available", "z": "does not apply", "u": "too uncertain to show"}
"""What stands where there is no figure for another reason."""


@dataclass(frozen=True)
class Row:
    """One released figure, ready to draw: `value`, `lower` and `upper` are None where nothing may be shown.

    `capped` says in words what stands instead of an extreme rate of a small group: "under 10%". `note` is the sentence that
    was released beside the figure. `published` says that it is no figure of this release but one printed elsewhere, whose
    source is then the note; `target`, that it is to be reached, and whether as the least or the most.
    """

    label: str
    value: float | None
    lower: float | None
    upper: float | None
    status: str = ""
    benchmark: float | None = None
    colour: str = FOCUS
    capped: str = ""
    note: str = ""
    published: bool = False
    target: str = ""

    @property
    def exact(self) -> bool:
        """Whether there is no interval to speak of: none at all, or one of no width, as of what is counted whole."""
        return self.lower is None or self.upper is None or self.lower == self.upper

    @property
    def elsewhere(self) -> bool:
        """Whether it is no figure of this release but one to compare with, which has a row of its own."""
        return self.published or bool(self.target)

    @property
    def hidden(self) -> bool:
        """Whether a stub takes the place of the mark."""
        return self.value is None

    def text(self, unit: str) -> str:
        """The label beside the mark."""
        if self.value is None:
            if self.note in (COMPARED_WITH, COMPARED):
                return "the reference"
            if self.note == WITHHELD:
                return ORGANISATIONS
            return REASONS.get(self.status, TOO_FEW.get(unit, "too few people"))
        return self.capped or f"{self.target} {shown(self.value, unit)}".strip()

    def words(self, unit: str) -> str:
        """What is read out, and shown on hovering."""
        text = f"{self.label}: {self.text(unit)}"
        if self.value is not None and not self.exact and self.lower is not None and self.upper is not None:
            text += f"<br>between {between(self.lower, self.upper, unit, 'and')}"
        if self.elsewhere:
            text += f"<br>{self.note}"
        if self.benchmark is not None:
            text += f"<br>Census 2021: {shown(self.benchmark, unit)}"
        return text
