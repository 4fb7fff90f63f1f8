"""Coverage-guided fuzzing of the reader: whatever bytes come, a report or one sentence. `make fuzz` runs it."""

import sys

import atheris  # type: ignore[import-not-found,unused-ignore]

with atheris.instrument_imports(include=["dashboard.ingest", "data_models"]):
    from dashboard import ingest
    from dashboard.errors import UserError

SEED = b"organisation_id,quarter,staff_id,ethnic_group\nORG-01,2026-Q3,1,Indian\n"
NAMES = ("a.csv", "a.tsv", "a.txt", "a.xlsx", "a.ods", "a.json", "a.zip")


def read(data: bytes) -> None:
    """Check one file."""
    name = NAMES[data[0] % len(NAMES)] if data else NAMES[0]
    try:
        ingest.check(data[1:] or SEED, table="workforce", file_name=name)
    except UserError:
        return


if __name__ == "__main__":
    atheris.Setup(sys.argv, read)
    atheris.Fuzz()
