"""One refusal for every reason."""

from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.cohorts.refusal import CohortRefusedError
from dashboard.errors import NotReleasedError


def test_the_words_say_nothing_of_the_reason() -> None:
    """With an offer or without one, and it passes wherever refusals do."""
    plain, offering = CohortRefusedError(), CohortRefusedError(Cohort())

    assert plain.message == offering.message == CohortRefusedError.WORDS
    assert isinstance(plain, NotReleasedError)
    assert offering.wider == Cohort()
