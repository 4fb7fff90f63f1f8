"""What every run of the tests does first, and what it takes away in the end because others would stumble over it."""

import gc
import shutil
import sys
from functools import cache

import pytest
from streamlit.components.v2 import manifest_scanner

import dashboard  # noqa: F401  # first of all: it says how many threads polars may have
from tests.made_once import of_this_run

pytest_plugins = ["tests.lakes"]
MAIN = sys.modules["__main__"]

# A server looks once through everything that is installed for components; without this each `AppTest` would do so anew.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that hold a slow test, so that nobody waits for one of them in the end."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def pytest_collection_finish() -> None:
    """Leave libraries and tests out of every search for rubbish: some callers ask for one each time, and it takes half a second."""
    gc.freeze()


def pytest_runtest_teardown() -> None:
    """Put back what a page's script took the place of: processes that are started later would run that script first."""
    sys.modules["__main__"] = MAIN


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tidy up, once every process is done."""
    if not hasattr(session.config, "workerinput"):
        shutil.rmtree(of_this_run(), ignore_errors=True)
