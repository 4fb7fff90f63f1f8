"""Whether live questions may be asked: only while all that evaluators may ask has withstood the attack."""

from pathlib import Path

from dashboard.release.current import current
from dashboard.release.faults import ReleaseError

CLOSED = (
    "Live questions are closed: what evaluators may ask did not withstand the attack when the current release was "
    "published. Ask the release instead, or have a steward shorten the evaluators' list."
)
"""What an evaluator is told where the longer list gives people away."""


def check_open(release: Path, *lists: str) -> None:
    """Refuse live questions where all that may be asked did not withstand the attack at the last publication.

    Parameters
    ----------
    release
        The current release file; where there is none yet, nothing has been attacked and nothing is closed.
    lists
        Which lists must have withstood besides the evaluators' tables: `cohorts`.

    Raises
    ------
    ReleaseError
        If they are closed.
    """
    attack = current(release).manifest.attack if release.exists() else {}
    if not all(attack.get(one, {}).get("passed", True) for one in ("evaluators", *lists)):
        raise ReleaseError(CLOSED)
