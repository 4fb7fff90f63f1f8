"""Where the product's files are, for the tests that read them as text."""

from pathlib import Path

HOUSE = Path(__file__).parent.parent
ROOMS = ("dashboard", "data_models", "pages", "sample_data")


def house_files(*rooms: str) -> list[Path]:
    """Every Python file of the product, or of some of its top folders."""
    return sorted(path for room in rooms or ROOMS for path in (HOUSE / room).rglob("*.py"))


def relative(path: Path) -> str:
    """A file's address inside the house."""
    return path.relative_to(HOUSE).as_posix()
