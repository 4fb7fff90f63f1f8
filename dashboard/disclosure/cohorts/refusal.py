"""The one refusal that every cohort gets that is not answered, whatever the reason, and what to ask instead."""

from typing import TYPE_CHECKING

from dashboard.errors import NotReleasedError

if TYPE_CHECKING:
    from dashboard.disclosure.cohorts.cohort import Cohort


class CohortRefusedError(NotReleasedError):
    """A cohort that is not answered: not on the list, nobody in it, too few, too few organisations, or too near another.

    Parameters
    ----------
    wider
        The next wider cohort that is answered, where there is one.
    """

    WORDS = "This cohort is not answered: it is not on the list of cohorts, or too few people or organisations stand apart in it."

    def __init__(self, wider: "Cohort | None" = None) -> None:
        super().__init__()
        self.wider = wider
