"""A job on its way, as who sent it sees it: wait for the verdict, or take the job back."""

import os
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from dashboard.inbox.folder import ANSWER, TAKEN, WAITING, discard, moved
from dashboard.inbox.job import Answer, answers_read

LOOK = 0.05
"""Seconds between two looks for the verdict."""
WITHDRAWN = ".withdrawn"


@dataclass(frozen=True)
class Letter:
    """One job in an inbox.

    Parameters
    ----------
    inbox, number
        Where it is, and its number there.
    faults
        Place among the files -> what is said of a file that could not even be sent.
    """

    inbox: Path
    number: str

    faults: Mapping[int, Answer] = field(default_factory=dict)

    def answers(self, seconds: float = 0) -> list[Answer] | None:
        """Wait some seconds for the verdict, and show meanwhile that somebody waits; None while there is none."""
        self._touch()
        until = time.monotonic() + seconds
        while not self._place(ANSWER).exists():
            if time.monotonic() >= until:
                return None
            time.sleep(LOOK)
        found = answers_read(self._place(ANSWER).read_text(encoding="utf-8"))
        discard(self._place(ANSWER))
        for place, answer in sorted(self.faults.items()):
            found.insert(place, answer)
        return found

    def is_waiting(self) -> bool:
        """Whether nobody has taken it yet."""
        return self._place(WAITING).exists()

    def is_lost(self) -> bool:
        """Whether there is neither a job nor a verdict any more."""
        return not any(self._place(state).exists() for state in (WAITING, TAKEN, WAITING, ANSWER))

    def withdraw(self) -> bool:
        """Take the job back, and say whether it was back before anybody began with it."""
        return self._removed(WAITING)

    def take_over(self) -> bool:
        """Take the job back from an app that has stopped, and say whether the app may have begun with it."""
        begun = not self._removed(WAITING)
        self._removed(TAKEN)
        return begun

    def _removed(self, state: str) -> bool:
        mine = moved(self._place(state), self._place(WITHDRAWN))
        discard(self._place(WITHDRAWN))
        return mine

    def _touch(self) -> None:
        for state in (WAITING, TAKEN):
            with suppress(OSError):
                os.utime(self._place(state))

    def _place(self, state: str) -> Path:
        return self.inbox / (self.number + state)
