"""What attacking a release costs against how large it is: the cost must grow no faster than the release.

`python -m bench.attack`; the sample network with more quarters, then with more organisations, each attacked whole. More
quarters make a release of more figures; more organisations make one of about as many figures about more people, and the
attack solves for every one of them: there, size is people times quarters.
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
    "figures shown": [{"quarters": 6}, {"quarters": 12}, {"quarters": 20}],
    "people and quarters": [{"organisations": number, "quarters": 8} for number in (30, 60, 120)],
}
PEOPLE = ("organisations", "workforce", "recruitment", "staff_events", "staff_survey")
"""Beginnings of the names of the tables that are about people, the register first."""


def cost(form: dict[str, int]) -> tuple[dict[str, int], float]:
    """Give how large a network's release is, in both ways, and the processor seconds of attacking it."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        people = load(place, form)
        with Records.open(place / "records.duckdb", pepper=PEPPER) as records:
            target = published(Release(*candidate(records, POLICIES["viewer"])))
            with records.cursor() as cursor:
                staff = StaffList.read(cursor)
    before = processor_time()
    attack(staff, target)
    spent = processor_time() - before
    shown = sum(frame["value"].drop_nulls().len() for frame in target.figures.values())
    return {"figures shown": shown, "people and quarters": people}, spent


def load(place: Path, form: dict[str, int]) -> int:
    """Load a synthetic network's people into new records, and give how many rows its staff lists have."""
    frames = dict(tables(replace(Shape(), **form), SEED))
    with Monitor.open(place / "records.duckdb", place / "release.duckdb", "steward", pepper=PEPPER) as monitor:
        for beginning in PEOPLE:
            for table in (one for one in frames if one == beginning or one.startswith(f"{beginning}_2")):
                frames[table].write_csv(place / f"{table}.csv")
                monitor.load(place / f"{table}.csv")
    return sum(frame.height for table, frame in frames.items() if table.startswith("workforce_2"))


def run(title: str, forms: list[dict[str, int]]) -> None:
    """Measure each size, and print the power between the smallest and the largest with its bar."""
    found = [cost(form) for form in forms]
    for form, (sizes, seconds) in zip(forms, found, strict=True):
        print(f"{form}: {sizes}, {seconds:.1f} CPU s", flush=True)
    (small, least), (large, most) = found[0], found[-1]
    power = math.log(most / least) / math.log(large[title] / small[title])
    print(f"{title}: cost grows with their {power:.2f} power (bar {BAR}){' MISSED' * (power > BAR)}")


if __name__ == "__main__":
    for name, growing in GROWING.items():
        run(name, growing)
