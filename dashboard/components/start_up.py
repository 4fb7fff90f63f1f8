"""What the server does when it starts, so that the first reader need not wait for it."""

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from dashboard.components.board.mount import declared
from dashboard.components.home.release_overview import release_overview
from dashboard.errors import UserError


@asynccontextmanager
async def start_up(app: object) -> AsyncIterator[None]:
    """Declare the board, whose files are fetched before any page has run, and read the release beside that."""
    declared()
    threading.Thread(target=_read, name="read the release", daemon=True).start()
    yield


def _read() -> None:
    """Read the release through once; where there is none, the pages will say so."""
    with suppress(UserError):
        release_overview()
