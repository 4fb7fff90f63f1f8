"""The lines of the two workforce race equality standards, in their order, and the indicator that answers each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Standard = Literal["SC-WRES", "WRES"]

STANDARDS: dict[Standard, str] = {
    "SC-WRES": "Social Care Workforce Race Equality Standard",
    "WRES": "NHS Workforce Race Equality Standard",
}


@dataclass(frozen=True)
class ReturnLine:
    """One line of a return.

    Parameters
    ----------
    standard, number
        The standard, and the number of its indicator.
    measure
        What is measured, in the direction in which the standard prints it.
    indicator
        Key of the indicator that answers it; empty where there is no data.
    where
        Filters; racially minoritised people unless they say otherwise.
    turned
        Whether the standard divides the other way round.
    reason
        Why there is no figure, or what the figure leaves out.
    """

    standard: Standard
    number: str
    measure: str
    indicator: str = ""
    where: Mapping[str, str] = field(default_factory=dict)
    turned: bool = False
    reason: str = ""

    @property
    def filters(self) -> dict[str, str]:
        """The filters that make it one figure a quarter."""
        return {"racially_minoritised": "yes", **self.where}


_M, _W = "racially minoritised staff", "White staff"
_GRADES = ("Trainee", "Frontline", "Senior practitioner", "Team leader", "Manager", "Senior manager", "Executive")
_QUARTERS = ("Lower", "Lower middle", "Upper middle", "Upper")
_BANDS = (
    "The standard has three bands of pay (under £30,000, to £69,999, and from £70,000); quarters of pay stand for them, because "
    "further figures of the same pay would make it easier to work out who is paid what."
)
_WHITE = {"racially_minoritised": "no"}


def _rates(number: str, measure: str, indicator: str) -> tuple[ReturnLine, ...]:
    """A line for racially minoritised and one for White staff."""
    return (
        ReturnLine("WRES", number, f"{measure}: {_M}", indicator),
        ReturnLine("WRES", number, f"{measure}: {_W}", indicator, _WHITE),
    )


SC_WRES = (
    *(ReturnLine("SC-WRES", "1", f"Share of the {one.lower()} quarter of pay who are {_M}", "pay_quarter_share", {"pay_quarter": one}, reason=_BANDS) for one in _QUARTERS),
    ReturnLine("SC-WRES", "2", f"Appointed from shortlisting: {_M} over {_W}", "appointment_ratio", turned=True),
    ReturnLine("SC-WRES", "3", f"Formal disciplinary process: {_M} over {_W}", "disciplinary_ratio"),
    ReturnLine("SC-WRES", "4", f"Fitness to practise: {_M} over {_W}", reason="What is missing: the upload table staff_events has no type of event for a referral to a regulator."),
    ReturnLine("SC-WRES", "5", f"Funded training that is not mandatory: {_M} over {_W}", "training_ratio", turned=True),
    ReturnLine("SC-WRES", "6", f"Harassment by people who use services: {_M} over {_W}", "harassment_public_ratio"),
    ReturnLine("SC-WRES", "7", f"Harassment by colleagues or managers: {_M} over {_W}", "harassment_staff_ratio", reason="The survey asks about colleagues and managers together."),
    ReturnLine("SC-WRES", "8", f"Leaving in the last year: {_M} over {_W}", "leaver_ratio"),
    ReturnLine("SC-WRES", "9", "Share of senior managers less share of everyone in post", "senior_gap"),
    ReturnLine("SC-WRES", "9", "Share of senior managers less share of residents", "population_gap"),
)  # fmt: skip

WRES = (
    ReturnLine("WRES", "1", f"Share of the workforce who are {_M}", "workforce_share"),
    *(ReturnLine("WRES", "1", f"Share of the grade {one}", "workforce_share", {"grade": one}) for one in _GRADES),
    ReturnLine("WRES", "2", f"Appointed from shortlisting: {_W} over {_M}", "appointment_ratio"),
    ReturnLine("WRES", "3", f"Formal disciplinary process: {_M} over {_W}", "disciplinary_ratio"),
    ReturnLine("WRES", "4", f"Training that is not mandatory: {_W} over {_M}", "training_ratio"),
    *_rates("5", "Harassment by the public", "harassment_public_rate"),
    *_rates("6", "Harassment by staff", "harassment_staff_rate"),
    *_rates("7", "Believe that opportunity is equal", "equal_opportunity_rate"),
    *_rates("8", "Discrimination by a manager", "discrimination_manager_rate"),
    *_rates("8", "Discrimination by a colleague", "discrimination_colleague_rate"),
    ReturnLine("WRES", "9", "Share of trustees less share of everyone else in post", "board_gap"),
)

RETURN_LINES = (*SC_WRES, *WRES)
"""Every line, the social-care standard first: it is the one of this sector."""
