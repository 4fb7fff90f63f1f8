"""Files given together are taken in an order in which each can refer to those before it."""

from itertools import permutations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dashboard.cli.arrangement import arranged
from data_models import TABLES

QUARTERLY = [name for name, table in TABLES.items() if table.scope() == "quarterly"]


def test_registers_come_before_what_refers_to_them_and_quarters_in_order() -> None:
    """Whatever the order on the command line, the order of taking is the same."""
    wanted = [
        Path(name) for name in ("organisations.csv", "programmes.csv", "workforce_2025-Q4.csv", "workforce_2026-Q1.csv")
    ]

    assert {tuple(arranged(given)) for given in permutations(wanted)} == {tuple(wanted)}


def test_spellings_of_the_quarter_do_not_matter() -> None:
    """`2026Q1` and `2026-q1` are the same quarter to the order."""
    files = [Path("workforce_2026Q2.csv"), Path("workforce 2026-q1.xlsx"), Path("WORKFORCE_2025-Q4.CSV")]

    assert arranged(files) == files[::-1]


def test_a_file_given_twice_is_taken_once() -> None:
    """A glob and a name may overlap without harm."""
    assert arranged([Path("grants.csv"), Path("grants.csv")]) == [Path("grants.csv")]


def test_unknown_names_come_last_as_given() -> None:
    """A file whose name says nothing can rely on all the others."""
    files = [Path("b staff.csv"), Path("a.csv"), Path("organisations.csv")]

    assert arranged(files) == [files[2], files[0], files[1]]


def test_a_table_told_counts_for_files_of_any_name() -> None:
    """With `--table` the name matters for the quarter alone."""
    files = [Path("ours_2026-Q2.csv"), Path("ours_2026-Q1.csv")]

    assert arranged(files, "workforce") == files[::-1]


@given(st.permutations(list(TABLES)))
def test_no_table_comes_before_what_it_refers_to(names: list[str]) -> None:
    """For every table and every order given: referred to first, registers before quarters."""
    order = [path.stem for path in arranged(Path(f"{name}.csv") for name in names)]

    for name, table in TABLES.items():
        for above in set(table.references().values()) - {name}:
            if TABLES[above].scope() == "register" or name in QUARTERLY:
                assert order.index(above) < order.index(name)
