"""Coverage-guided fuzzing of addresses: whatever follows the question mark, a page and no fault. `make fuzz` runs it."""

import os
import sys

import atheris  # type: ignore[import-not-found,unused-ignore]

with atheris.instrument_imports(include=["dashboard.components"]):
    import dashboard.components.permalink  # noqa: F401 - imported to be instrumented, as are those that it imports

from tests.fuzz.opening import a_world, faults, query


def address(data: bytes) -> None:
    """Open one address."""
    page, asked = query(data)
    if found := faults(page, asked):
        raise RuntimeError(f"{page}?{asked}: {found[0]}")


if __name__ == "__main__":
    os.environ |= a_world()
    atheris.Setup(sys.argv, address)
    atheris.Fuzz()
