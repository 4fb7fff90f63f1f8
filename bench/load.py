"""Reading, checking and committing a file, against DuckDB's bare reading of the same file in the same run.

A file of which every row is faulty is measured against the same file without faults.

Every figure is processor time of a process of its own, median of five; the bars are ratios.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from bench._cost import compare, measured

FLOOR, OURS = "bench._load_floor", "bench._load_ours"
SIZES = ((10_000, 2.5, 3), (1_000_000, 1.5, 0))
"""Rows, the bar, and uncounted rounds before, for either reader: a small file meets a program that is running already."""
COMMIT_BAR, RUINED_BAR = 6.0, 3.0


def main() -> None:
    """Measure both sizes and print the ratios."""
    for rows, bar, warm in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            clean, spoilt, ruined = (Path(folder) / f"{name}.csv" for name in ("clean", "spoilt", "ruined"))
            subprocess.run([sys.executable, "-m", "bench._workforce", folder, str(rows)], check=True)
            for path in (spoilt, ruined):
                recall = [sys.executable, "-m", OURS, "recall", str(path), "0"]
                print(
                    subprocess.run(recall, check=True, capture_output=True, text=True).stdout.splitlines()[0],
                    flush=True,
                )
            for title, path in (("1 in 100 spoilt", spoilt), ("faultless", clean)):
                floor, ours = measured(FLOOR, "read", path, warm), measured(OURS, "check", path, warm)
                compare(f"check {rows:,} rows, {title}", floor, ours, bar)
            # `ours` is of the faultless file now: what its faults cost a file is measured against itself.
            compare(f"check {rows:,} rows, every one spoilt", ours, measured(OURS, "check", ruined, warm), RUINED_BAR)
            floor, ours = measured(FLOOR, "commit", clean), measured(OURS, "commit", clean)
            compare(f"check and commit {rows:,} rows", floor, ours, COMMIT_BAR)


if __name__ == "__main__":
    main()
