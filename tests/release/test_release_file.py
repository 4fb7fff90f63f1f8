"""The release file."""

import random
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from dashboard.release import Release, release_file
from dashboard.release.content import digest


def stir_memory() -> None:
    """Fill blocks of many sizes with noise and let go of them, for somebody to find."""
    blocks = [random.randbytes(random.choice((64, 5_000, 262_144))) for _ in range(200)]
    blocks.clear()


def test_it_reads_back_what_was_written(published: Path, tmp_path: Path) -> None:
    """Manifest and figures, to the last bit, and nothing of it in memory of the database afterwards."""
    manifest, figures = release_file.read(published)
    release_file.write(tmp_path / "copy.duckdb", manifest, figures)
    copied, again = release_file.read(tmp_path / "copy.duckdb")

    assert copied == manifest
    assert again.equals(figures)


def test_stray_memory_does_not_reach_the_bytes(published: Path, tmp_path: Path) -> None:
    """Written five times among freed blocks of noise, it has the same bytes five times."""
    manifest, figures = release_file.read(published)
    seen = set()
    for number in range(5):
        stir_memory()
        release_file.write(tmp_path / f"{number}.duckdb", manifest, figures)
        seen.add((tmp_path / f"{number}.duckdb").read_bytes())

    assert seen == {published.read_bytes()}


def test_nor_where_the_manifest_is_long(published: Path, tmp_path: Path) -> None:
    """A manifest of tens of thousands of characters, many of more than one byte, has the same bytes five times."""
    manifest, figures = release_file.read(published)
    long = replace(manifest, attack={"words": ["\N{EURO SIGN}" * 5_000, "a" * 20_000]})
    seen = set()
    for number in range(5):
        stir_memory()
        release_file.write(tmp_path / f"{number}.duckdb", long, figures)
        seen.add((tmp_path / f"{number}.duckdb").read_bytes())

    assert len(seen) == 1
    assert release_file.read(tmp_path / "0.duckdb")[0] == long


def test_it_is_a_plain_database_that_anybody_can_read(published: Path) -> None:
    """Two tables, no person, no key: whoever has DuckDB can look."""
    with duckdb.connect(str(published), read_only=True) as connection:
        tables = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
        columns = {name for (name,) in connection.execute("SELECT column_name FROM duckdb_columns()").fetchall()}
        smallest = connection.execute(
            "SELECT min(value) FROM figures WHERE indicator = 'headcount' AND status = ''"
        ).fetchone()

    assert tables == {"figures", "manifest"}
    assert not columns & {"person_key", "staff_id", "organisation_id", "key", "people", "organisations", "largest"}
    assert smallest[0] >= 10


def test_it_is_small(published: Path) -> None:
    """A release is copied to every viewer's machine."""
    assert published.stat().st_size < 1_500_000


def test_another_database_is_not_a_release(tmp_path: Path) -> None:
    """It says so by the database's own error, for the reader to put in words."""
    with duckdb.connect(str(tmp_path / "other.duckdb")) as connection:
        connection.execute("CREATE TABLE people (name VARCHAR)")
    with pytest.raises(duckdb.Error):
        release_file.read(tmp_path / "other.duckdb")


def test_a_release_from_before_a_breakdown_was_known_can_be_read(published: Path, tmp_path: Path) -> None:
    """Its digest was made without that column, and a link to it must still open it."""
    manifest, figures = release_file.read(published)
    before = figures.drop("region")
    path = tmp_path / "before.duckdb"
    release_file.write(path, replace(manifest, content=digest(before)), before)

    assert len(Release.read(path).figures("headcount", ["ethnic_group"])) == len(
        Release.read(published).figures("headcount", ["ethnic_group"])
    )
