"""The package itself: what it says before anything else is imported."""

import subprocess
import sys

import pytest

ASKED = "import dashboard.ingest, polars; print(polars.thread_pool_size())"


@pytest.mark.parametrize(("given", "threads"), [(None, "1"), ("2", "2")])
def test_polars_has_one_thread_unless_somebody_says_otherwise(
    given: str | None, threads: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Small frames take longer when they are handed from thread to thread."""
    monkeypatch.delenv("POLARS_MAX_THREADS", raising=False)
    if given:
        monkeypatch.setenv("POLARS_MAX_THREADS", given)
    told = subprocess.run([sys.executable, "-c", ASKED], check=True, capture_output=True, text=True)

    assert told.stdout.strip() == threads
