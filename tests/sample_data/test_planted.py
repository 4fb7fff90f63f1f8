"""The README keeps its word."""

from pathlib import Path

import pytest

from sample_data.generate import generate
from sample_data.planted import all_promises
from sample_data.uploads import Uploads


def test_the_readme_prints_the_figures_of_the_files(committed: Uploads) -> None:
    """Every line of its table is what `python -m sample_data.planted` prints."""
    readme = (committed.folder / "README.md").read_text(encoding="utf-8")
    missing = [promise.finding for promise in all_promises() if promise.row(committed) not in readme]

    assert missing == []


def test_findings_are_told_apart() -> None:
    """No finding is promised twice, and parities are among them."""
    findings = [promise.finding for promise in all_promises()]

    assert len(set(findings)) == len(findings)
    assert sum("*Parity:*" in finding for finding in findings) >= 5


@pytest.mark.slow
def test_another_seed_plants_the_same(tmp_path: Path) -> None:
    """The findings belong to the generator, not to one lucky seed."""
    generate(tmp_path, 2030)
    uploads = Uploads(tmp_path)
    broken = {promise.finding: promise.value(uploads) for promise in all_promises()}

    assert {
        promise.finding: broken[promise.finding]
        for promise in all_promises()
        if not promise.low <= broken[promise.finding] <= promise.high
    } == {}
