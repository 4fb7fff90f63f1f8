"""Our own reading: to the complete report, or to the commit."""

import tempfile
import warnings
from pathlib import Path

from bench._cost import run_here
from bench._workforce import read_truth
from dashboard import ingest
from dashboard.records import Pepper, Records


def check(path: Path) -> None:
    """Check a file to the complete report, every problem as JSON."""
    ingest.check(path, table="workforce").as_json()


def commit(path: Path) -> None:
    """Check a file and commit it to new records."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        pepper = Pepper.for_demo(Path(folder) / "pepper")
        with Records.open(Path(folder) / "records.duckdb", pepper=pepper) as records:
            ingest.submit(ingest.check(path, table="workforce"), records, by="bench")


def recall(path: Path) -> None:
    """Print how many of the spoilt cells were found, and how many sound ones were blamed."""
    truth = read_truth(path)
    found = {(problem.row, problem.column) for problem in ingest.check(path, table="workforce").problems}
    print(f"{'planted cells found':<44} {len(found & truth):,} of {len(truth):,}; others blamed {len(found - truth):,}")


if __name__ == "__main__":
    run_here({"check": check, "commit": commit, "recall": recall})
