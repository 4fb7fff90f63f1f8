"""A release in memory: every figure that may be shown, looked up and never computed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb
import polars as pl

from dashboard.disclosure import Figures
from dashboard.disclosure.question import parse
from dashboard.errors import NotReleasedError
from dashboard.indicators import DeclaredTable, discover
from dashboard.release import release_file
from dashboard.release.content import CODED, Tables, by_table, declared, digest
from dashboard.release.faults import ReleaseError
from dashboard.release.folder import newest_number
from dashboard.release.manifest import Manifest


class Release:
    """One release, read whole; the file may be replaced or removed without being missed.

    Made by `Release.read`, and by publishing before the file is written.

    Parameters
    ----------
    manifest
        What it says of itself.
    figures
        Every figure, in compact form.
    """

    __slots__ = ("_declared", "_held", "_tables", "manifest")

    def __init__(self, manifest: Manifest, figures: pl.DataFrame) -> None:
        self.manifest = manifest
        self._tables = by_table(figures)
        self._declared = frozenset(map(declared, manifest.tables))
        self._held = _by_indicator(self._tables)

    @classmethod
    def read(cls, path: Path) -> "Release":
        """Read a release file and check it against its own digest.

        Raises
        ------
        ReleaseError
            If there is none, or it is not whole; the message says what to do.
        """
        path = Path(path)
        _check_there(path)
        try:
            manifest, figures = release_file.read(path)
            whole = digest(figures) == manifest.content
        except (duckdb.Error, OSError, ValueError, TypeError, KeyError, pl.exceptions.PolarsError) as fault:
            raise ReleaseError(_damaged(path)) from fault
        if not whole:
            raise ReleaseError(_damaged(path))
        return cls(manifest, figures)

    @property
    def quarters(self) -> tuple[str, ...]:
        """Quarters covered, oldest first."""
        return self.manifest.quarters

    def indicators(self) -> tuple[str, ...]:
        """Keys of the indicators that it has figures for."""
        return self.manifest.indicators

    def tables(self, indicator: str) -> tuple[DeclaredTable, ...]:
        """Every table that an indicator may be asked for."""
        return self._held.get(indicator, ())

    def whole(self, indicator: str, table: DeclaredTable) -> pl.DataFrame:
        """Give one of its tables as it stands, whatever may be asked of an indicator since: for the gate, not for readers.

        Raises
        ------
        KeyError
            If it has no such table.
        """
        return _tidy(self._tables[indicator, table.key], indicator)

    def figures(self, indicator: str, by: Sequence[str] = (), where: Mapping[str, str] | None = None) -> Figures:
        """Look figures up.

        Parameters
        ----------
        indicator
            Key of an indicator.
        by
            Columns that split the figures; `quarter` always does.
        where
            One code of its classification, or `All`, for each column to filter by; `quarter` may be among them.

        Raises
        ------
        NotReleasedError
            For anything that is not on the declared list, always with the same words.
        """
        question = parse(indicator, by, where or {}, indicators=discover(), tables=self._declared)
        found = self._tables.get((indicator, question.table.key))
        if found is None:
            raise NotReleasedError
        wanted = [pl.col(column) == value for column, value in question.where.items() if _has(found, column, value)]
        return Figures.released(
            _tidy(found.filter(*wanted) if wanted else found, indicator),
            indicator=indicator,
            by=question.table.dimensions,
            policy=self.manifest.policy,
            release=self.manifest.number,
        ).select(question.where, question.by)


def _by_indicator(tables: Tables) -> dict[str, tuple[DeclaredTable, ...]]:
    """Sort the tables by indicator, once: every view asks for them several times."""
    found: dict[str, list[DeclaredTable]] = defaultdict(list)
    for indicator, table in tables:
        found[indicator].append(declared(table))
    return {indicator: tuple(held) for indicator, held in found.items()}


def _tidy(figures: pl.DataFrame, indicator: str) -> pl.DataFrame:
    """Give plain texts and numbers in place of the numbers that stand for them."""
    texts = [pl.col(name).cast(pl.String) for name in figures.columns if name in CODED]
    return figures.with_columns(*texts, pl.lit(indicator).alias("indicator"))


def _has(figures: pl.DataFrame, column: str, value: str) -> bool:
    """Whether a value is known at all; comparing an Enum with an unknown one is an error, and means no figures."""
    kind = figures.schema[column]
    if isinstance(kind, pl.Enum) and value in kind.categories:
        return True
    raise NotReleasedError


def _check_there(path: Path) -> None:
    if path.is_dir():
        raise ReleaseError(f"{path} is a folder. Give the path of a release file.")
    if not path.exists():
        raise ReleaseError(f"There is no release at {path} yet. Run `equity-monitor publish`, or correct the path.")


def _damaged(path: Path) -> str:
    number = newest_number(path)
    remedy = f"Run `equity-monitor releases use {number}`." if number else "Copy it again from where it was made."
    return f"{path} is not a whole release: it was cut short or changed. {remedy}"
