"""One line of a chart over time."""

from dataclasses import dataclass

from dashboard.charts.row import Row


@dataclass(frozen=True)
class Series:
    """A group over the quarters: one `Row` a quarter, labelled with the quarter; hidden ones break the line.

    `target` is the value that its figure is to reach, where one is set.
    """

    label: str
    rows: tuple[Row, ...]
    colour: str
    target: Row | None = None

    @property
    def last(self) -> Row | None:
        """The latest figure that is shown."""
        return next((row for row in reversed(self.rows) if not row.hidden), None)
