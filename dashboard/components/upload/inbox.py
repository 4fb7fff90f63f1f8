"""While the app runs, files that the command line hands over are loaded by it, for it holds the records."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from dashboard import settings
from dashboard.components.session import has_records
from dashboard.components.upload.open_records import open_records
from dashboard.inbox.folder import inbox_of
from dashboard.inbox.watching import Watcher
from dashboard.records import Records

LOG = logging.getLogger(__name__)


@asynccontextmanager
async def inbox(app: object) -> AsyncIterator[None]:
    """Watch the inbox for as long as the server runs; a process that serves a release alone has none."""
    watcher = _started() if has_records() else None
    try:
        yield
    finally:
        if watcher:
            watcher.stop()


def _started() -> Watcher | None:
    records = settings.records_path()
    watcher = Watcher(inbox_of(records), _whole)
    try:
        records.parent.mkdir(parents=True, exist_ok=True)
        watcher.start()
    except OSError as fault:
        LOG.warning("The command line cannot hand files over while the app runs: %s", fault)
        return None
    return watcher


def _whole() -> Records:
    """Give everybody's rows: the folder can be entered only by who could read the records file itself."""
    return open_records().without_limit()
