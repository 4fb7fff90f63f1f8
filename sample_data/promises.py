"""What it is to plant something: a finding, how to work it out, and where it must lie."""

from collections.abc import Callable
from dataclasses import dataclass

from sample_data.uploads import Uploads


@dataclass(frozen=True)
class Promise:
    """One inequity (or parity) that is in the data on purpose.

    Parameters
    ----------
    finding
        What a reader should find, in a few words.
    measure
        How to work it out, and what 1 or 0 would mean.
    value
        Works it out.
    low, high
        Where it must lie, whatever the seed.
    nothing
        What it would be if nothing were planted: 1 for most ratios, 0 for differences.
    """

    finding: str
    measure: str
    value: Callable[[Uploads], float]
    low: float
    high: float
    nothing: float = 1.0

    def row(self, uploads: Uploads) -> str:
        """Write the line of the README's table."""
        return f"| {self.finding} | {self.measure} | {self.value(uploads):.2f} |"
