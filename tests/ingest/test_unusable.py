"""The error for files that are no table."""

from dashboard.errors import UserError
from dashboard.ingest.unusable import UnusableFile


def test_it_is_an_error_a_person_can_mend() -> None:
    """It is shown as one line, and ends a command with 2."""
    fault = UnusableFile("It is empty: export it again.")

    assert isinstance(fault, UserError)
    assert (fault.exit_code, fault.message) == (2, "It is empty: export it again.")
