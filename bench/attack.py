"""What attacking a release costs against how large it is: the cost must grow no faster than the release.

`python -m bench.attack`; the sample network with more quarters, then with more organisations, each attacked whole.
"""

import math
import tempfile
from dataclasses import replace
from pathlib import Path

from bench._cost import processor_time
from dashboard.api import Monitor
from dashboard.disclosure import POLICIES
from dashboard.disclosure.attack.suite import attack
from dashboard.indicators.staff_list import StaffList
from dashboard.records import Pepper, Records
from dashboard.release import Release
from dashboard.release.gate import published
from dashboard.release.publish import candidate
from sample_data.generate import SEED, tables
from sample_data.shape import Shape

PEPPER = Pepper(b"the pepper of the benchmark, long enough to pass")
BAR = 1.1
"""Power of the release's size that the cost may grow with; a tenth is left to the measuring."""

GROWING = {
    "quarters": [{"quarters": 6}, {"quarters": 12}, {"quarters": 20}],
    "organisations": [{"organisations": 30, "quarters": 8}, {"organisations": 60, "quarters": 8}],
}
PEOPLE = ("organisations", "workforce", "recruitment", "staff_events", "staff_survey")
"""Beginnings of the names of the tables that are about people, the register first."""


def cost(form: dict[str, int]) -> tuple[int, float]:
    """Give how many figures a network's release has, and the processor seconds of attacking them."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        load(place, form)
        with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
            target = published(Release(*candidate(records, POLICIES["viewer"])))
            with records.cursor() as cursor:
                staff = StaffList.read(cursor)
    before = processor_time()
    attack(staff, target)
    spent = processor_time() - before
    return sum(frame["value"].drop_nulls().len() for frame in target.figures.values()), spent


def load(place: Path, form: dict[str, int]) -> None:
    """Load a synthetic network's people into new records."""
    frames = dict(tables(replace(Shape(), **form), SEED))
    with Monitor.open(place / "records.duckdb", place / "release.duckdb", "steward", pepper=PEPPER) as monitor:
        for beginning in PEOPLE:
            for table in (one for one in frames if one == beginning or one.startswith(f"{beginning}_2")):
                frames[table].write_csv(place / f"{table}.csv")
                monitor.load(place / f"{table}.csv")


def run(title: str, forms: list[dict[str, int]]) -> None:
    """Measure each size, and print the power between neighbours with its bar."""
    found = [cost(form) for form in forms]
    for form, (size, seconds) in zip(forms, found, strict=True):
        print(f"{form}: {size:,} figures shown, {seconds:.1f} CPU s", flush=True)
    (small, least), (large, most) = found[0], found[-1]
    power = math.log(most / least) / math.log(large / small)
    print(f"{title}: cost grows with the {power:.2f} power of the release (bar {BAR}){' MISSED' * (power > BAR)}")


if __name__ == "__main__":
    for name, growing in GROWING.items():
        run(name, growing)
