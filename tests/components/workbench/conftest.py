"""A workbench to press buttons on, over invented people."""

import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.components.conftest import Run
from tests.components.workbench.enrolled import enrolled_world

SCRIPT = """
import os
os.environ["EQUITY_MONITOR_DEMO"] = "1"
from dashboard.access import Person
from dashboard.components.boundary import boundary
from dashboard.components.workbench import workbench
with boundary():
    workbench(Person("erin", "evaluator"))
"""


@pytest.fixture
def bench(run: Run, world: Path) -> AppTest:
    """The workbench with nothing asked yet."""
    shutil.copytree(enrolled_world(), world, dirs_exist_ok=True)
    return run(SCRIPT)
