"""Reading, checking and committing a file, against DuckDB's bare reading of the same file in the same run.

Every figure is processor time of a process of its own, median of three; the bars are ratios.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from bench._cost import compare, measured

FLOOR, OURS = "bench._load_floor", "bench._load_ours"
SIZES = ((10_000, 2.5), (1_000_000, 1.5))
"""Rows, and the bar on work once everything is imported, of either reader."""
COMMIT_BAR = 6.0


def main() -> None:
    """Measure both sizes and print the ratios."""
    for rows, bar in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            clean, spoilt = Path(folder) / "clean.csv", Path(folder) / "spoilt.csv"
            subprocess.run([sys.executable, "-m", "bench._workforce", folder, str(rows)], check=True)
            recall = [sys.executable, "-m", OURS, "recall", str(spoilt)]
            print(subprocess.run(recall, check=True, capture_output=True, text=True).stdout.splitlines()[0], flush=True)
            for title, path in (("1 in 100 spoilt", spoilt), ("faultless", clean)):
                floor, ours = measured(FLOOR, "read", path), measured(OURS, "check", path)
                compare(f"check {rows:,} rows, {title}", floor, ours, bar)
            floor, ours = measured(FLOOR, "commit", clean), measured(OURS, "commit", clean)
            compare(f"check and commit {rows:,} rows", floor, ours, COMMIT_BAR)


if __name__ == "__main__":
    main()
