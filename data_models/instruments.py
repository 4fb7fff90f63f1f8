"""The survey instruments that are known, and the range of one item of each."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Instrument:
    """One instrument: the lowest and the highest answer to an item, and what its items ask."""

    lowest: int
    highest: int
    words: str


INSTRUMENTS = {
    "ucla3": Instrument(1, 3, "UCLA three-item loneliness scale; three items"),
    "belonging": Instrument(1, 5, "Belonging at work"),
    "discrimination_manager": Instrument(0, 1, "Discrimination from a manager in the last 12 months"),
    "discrimination_colleague": Instrument(0, 1, "Discrimination from a colleague in the last 12 months"),
    "harassment_public": Instrument(0, 1, "Harassment from service users or the public in the last 12 months"),
    "harassment_staff": Instrument(0, 1, "Harassment from staff in the last 12 months"),
    "equal_opportunity": Instrument(0, 1, "Believes that progression is fair"),
    "privilege": Instrument(1, 5, "Acknowledgement of privilege; leaders rate themselves, staff rate their leaders"),
}
"""Every instrument by its code in the classification `instrument`."""
