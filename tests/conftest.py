"""The end of a run: what its processes shared is taken away."""

import shutil

import pytest

from tests.made_once import of_this_run


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tidy up, once every process is done."""
    if not hasattr(session.config, "workerinput"):
        shutil.rmtree(of_this_run(), ignore_errors=True)
