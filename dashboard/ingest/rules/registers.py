"""Whether the organisations and programmes that a file names are known."""

from collections.abc import Mapping
from typing import Protocol

import polars as pl

from dashboard.ingest.faults import faults_at, gather
from data_models import TABLES, UploadTable


class Registers(Protocol):
    """The part of the records that knows who exists."""

    def known(self, table: str) -> frozenset[str]:
        """Values of the key of a register."""
        ...


def unknown_references(
    table: type[UploadTable], frame: pl.DataFrame, records: Registers | None, companions: Mapping[str, pl.DataFrame]
) -> pl.DataFrame:
    """Find every cell that names something no register has.

    Parameters
    ----------
    table, frame
        The upload table and its typed rows.
    records
        Where submitted registers are; None to look at the companions only.
    companions
        Registers that are being sent along, by table. A register that neither has is not checked against.

    Returns
    -------
    polars.DataFrame
        Faults, columns as in `faults.SCHEMA`.
    """
    parts = []
    for name, register in table.references().items():
        if name not in frame.columns or (records is None and register not in companions):
            continue
        known = _known(register, records, companions)
        if register == table.table_name():
            known |= _own(table, frame)
        rows = (~frame[name].is_in(sorted(known))).fill_null(False).arg_true()
        words = f"{name} is not in the register {register}: check its spelling, or send {register}.csv with it first."
        parts.append(faults_at(rows, name, frame[name].gather(rows), "Bad value", words, f"known in {register}"))
    return gather(parts)


def _known(register: str, records: Registers | None, companions: Mapping[str, pl.DataFrame]) -> set[str]:
    key = TABLES[register].key()[0]
    found = set(records.known(register)) if records is not None else set()
    if register in companions and key in companions[register].columns:
        found |= set(companions[register][key].drop_nulls().to_list())
    return found


def _own(table: type[UploadTable], frame: pl.DataFrame) -> set[str]:
    key = table.key()[0]
    return set(frame[key].drop_nulls().to_list()) if key in frame.columns else set()
