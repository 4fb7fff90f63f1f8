"""The whole sample: the same bytes, valid, of the promised size, without contradictions."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import polars as pl
import pytest

from data_models import TABLES
from sample_data.generate import generate
from sample_data.uploads import Uploads, read, table_of


def hashes(folder: Path) -> dict[str, str]:
    """Every CSV file of a folder by its hash."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.csv"))}


def test_the_committed_files_are_what_the_generator_writes(committed: Uploads, tmp_path: Path) -> None:
    """Byte for byte, by the command of the README, whatever the order of hashing."""
    command = [sys.executable, "-m", "sample_data.generate", "--out", str(tmp_path)]
    subprocess.run(command, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": "77"})

    assert hashes(tmp_path) == hashes(committed.folder)


def test_another_seed_makes_another_network(small: Uploads, tmp_path: Path) -> None:
    """The seed decides."""
    generate(tmp_path, 8, organisations=40, large_share=0.0, quarters=5)

    assert hashes(tmp_path).keys() == hashes(small.folder).keys()
    assert hashes(tmp_path) != hashes(small.folder)


def test_every_upload_table_is_there(committed: Uploads) -> None:
    """All of the data dictionary, and nothing else."""
    assert {table_of(path) for path in committed.folder.glob("*.csv")} == set(TABLES)


def test_every_file_is_valid(committed: Uploads) -> None:
    """No cell breaks a rule of the data dictionary, and no row earns a warning."""
    for path in sorted(committed.folder.glob("*.csv")):
        model, frame = TABLES[table_of(path)], read(path)
        model.to_schema().validate(frame, lazy=True)
        broken = {rule.code: int(frame.select(rule.broken.sum()).item() or 0) for rule in model.rules()}
        assert not any(broken.values()), (path.name, broken)


def test_every_reference_is_known(committed: Uploads) -> None:
    """Organisations and programmes named anywhere are in their registers."""
    known = {name: set(committed.table(name)[f"{name[:-1]}_id"]) for name in ("organisations", "programmes")}
    for name, model in TABLES.items():
        for column, register in model.references().items():
            assert set(committed.table(name)[column].drop_nulls()) <= known[register], (name, column)


def test_the_sample_has_the_promised_size(committed: Uploads) -> None:
    """Sixty organisations, a third by-and-for; twelve quarters to 2026-Q3; about 6,000 in post; under 30 MB."""
    organisations = committed.table("organisations")
    there = committed.table("workforce").filter(pl.col("leaving_date").is_null())
    in_post = there.group_by("quarter").len()["len"]

    assert organisations.height == 60
    assert organisations.filter(pl.col("organisation_type") == "by-and-for").height == 20
    assert (len(committed.quarters), committed.quarters[-1]) == (12, "2026-Q3")
    assert 5_500 < in_post.min() <= in_post.max() < 7_000
    assert sum(path.stat().st_size for path in committed.folder.glob("*.csv")) < 25e6


@pytest.mark.parametrize(
    "form",
    [
        {"organisations": 1, "quarters": 1},
        {"organisations": 8, "quarters": 3, "last_quarter": "2020-Q2"},
        {"organisations": 12, "large_share": 0.0, "dominant": 0.6, "quarters": 2},
    ],
    ids=str,
)
def test_other_shapes_are_valid_too(form: dict[str, object], tmp_path: Path) -> None:
    """One organisation, quarters long ago, one dominant employer: every file still passes."""
    for path in generate(tmp_path, 3, **form):
        TABLES[table_of(path)].to_schema().validate(read(path), lazy=True)
