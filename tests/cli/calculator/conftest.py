"""The calculator, to be asked."""

from pathlib import Path

import pytest

from tests.cli.calculator.asking import Asking


@pytest.fixture
def asking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Asking:
    """The calculator with a folder of its own."""
    return Asking(tmp_path, capsys)
