"""Whether live questions may be asked: only while all that evaluators may ask has withstood the attack."""

from pathlib import Path

from dashboard.release.current import current
from dashboard.release.faults import ReleaseError

CLOSED = (
    "Live questions are closed: what evaluators may ask did not withstand the attack when the current release was "
    "published. Ask the release instead, or have a steward shorten the evaluators' list."
)
"""What an evaluator is told where the longer list gives people away."""


def check_open(release: Path) -> None:
    """Refuse live questions where all that may be asked did not withstand the attack at the last publication.

    Parameters
    ----------
    release
        The current release file; where there is none yet, nothing has been attacked and nothing is closed.

    Raises
    ------
    ReleaseError
        If they are closed.
    """
    if release.exists() and not current(release).manifest.attack.get("evaluators", {}).get("passed", True):
        raise ReleaseError(CLOSED)
