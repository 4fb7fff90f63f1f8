"""The committed sample as its readers see it, and the life behind it."""

from pathlib import Path

import pytest

import sample_data.generate
from sample_data.generate import SEED, generate
from sample_data.history import History, live
from sample_data.shape import Shape
from sample_data.uploads import Uploads


@pytest.fixture(scope="session")
def committed() -> Uploads:
    """The files in the repository."""
    return Uploads(Path(sample_data.generate.__file__).parent)


@pytest.fixture(scope="session")
def history() -> History:
    """The network that the committed files were written from."""
    return live(Shape(), SEED)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Uploads:
    """Another network: forty small organisations, five quarters."""
    folder = tmp_path_factory.mktemp("small")
    generate(folder, 7, organisations=40, large_share=0.0, quarters=5)
    return Uploads(folder)
