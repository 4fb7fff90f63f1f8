"""What was asked of the calculator."""

from dataclasses import dataclass

from dashboard.errors import UserError
from dashboard.estimators.direction import Outcome


@dataclass(frozen=True)
class Request:
    """One question.

    Parameters
    ----------
    kind
        What to estimate.
    arguments
        Counts such as `81/263`, or a file.
    method
        A method's name, or empty for the kind's own choice.
    level
        Confidence level, 0 to 1.
    outcome
        Whether what is counted is good or bad for a person; None for the kind's own choice.
    group, reference
        Which groups of a file to compare; empty to be chosen.
    at
        Moments to read a survival curve at, in the unit of the durations.
    horizon
        Where a restricted mean stops; None for the last moment that every group is followed to.
    """

    kind: str
    arguments: tuple[str, ...]
    method: str = ""
    level: float = 0.95
    outcome: Outcome | None = None
    group: str = ""
    reference: str = ""
    at: tuple[float, ...] = ()
    horizon: float | None = None

    def chosen(self, *methods: str) -> str:
        """Give the method to use, the first where none was named.

        Raises
        ------
        UserError
            If it is none of `methods`; the message lists them.
        """
        named = self.method.strip().casefold().replace("_", "-") or methods[0]
        if named not in methods:
            words = " or ".join([", ".join(methods[:-1]), methods[-1]] if len(methods) > 1 else methods)
            raise UserError(f"There is no method {self.method!r} for {self.kind}; choose {words}.")
        return named

    def file(self) -> str:
        """Give the one file that was named.

        Raises
        ------
        UserError
            If there is none, or more than one argument.
        """
        if len(self.arguments) != 1:
            raise UserError(f"`estimate {self.kind}` takes one CSV file; {len(self.arguments)} were given.")
        return self.arguments[0]
