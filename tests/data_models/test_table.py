"""Every upload table, whatever it holds: grain, key, and each planted fault found at its row and column."""

import math
from typing import Any

import polars as pl
import pytest
from pandera.errors import SchemaErrors
from pandera.polars import Field

from data_models import CLASSIFICATIONS, TABLES, Column, UploadTable
from data_models.templates import examples
from tests.data_models.planting import PLANTED, frame_of, judge

every_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)


def wrong_cells(column: Column) -> list[tuple[object, str]]:
    """Cells that one column must refuse, and the start of the name of the check that refuses each."""
    cells: list[tuple[object, str]] = [] if column.blank else [(None, "not_nullable")]
    if column.kind == "quarter":
        cells += [
            (text, "str_matches") for text in ("2026-Q5", "2026Q3", "26-Q3", "2026-Q3\n", "２０２６-Q3", "٢٠٢٦-Q3")
        ]
    if column.kind == "identifier":
        cells += [(text, "str_matches") for text in ("", " a", "a ", "a\n", "\n")]
    if column.kind == "classification":
        cells += [(text, "str_matches" if column.several else "isin") for text in ("Nonsense", "", "Nonsense;Black")]
    if column.kind == "text":
        cells += [("", "str_length")]
    if column.dtype == pl.Float64:
        cells += [(math.nan, "finite"), (math.inf, "finite"), (-math.inf, "finite")]
    if column.minimum is not None:
        cells += [(int(column.minimum) - 1, "greater_than_or_equal_to")]
    if column.above is not None:
        cells += [(column.above, "greater_than")]
    if column.maximum is not None:
        cells += [(int(column.maximum) + 1, "less_than_or_equal_to")]
    return cells


def planted(table: type[UploadTable], column: Column, cells: list[object]) -> pl.DataFrame:
    """Wrong cells of one column in rows 1, 3, 5, ..., each between rows that are right."""
    right = examples(table)
    wrong = [right[:1].with_columns(pl.lit(cell, dtype=column.dtype).alias(column.name)) for cell in cells]
    return pl.concat([right[:1], *(frame for cell in wrong for frame in (cell, right[:1]))])


@every_table
def test_each_wrong_cell_is_found_at_its_row_and_column(table: type[UploadTable]) -> None:
    """For every column, each kind of wrong cell is named at its row by the check it breaks, and no right row is."""
    for column in table.columns():
        cells = wrong_cells(column)
        found = {
            fault
            for fault in judge(table, planted(table, column, [cell for cell, _ in cells]))
            if fault[2] != "duplicate"
        }
        named = {(row, check.partition("(")[0]) for row, name, check in found if name == column.name}

        assert {(2 * place + 1, check) for place, (_, check) in enumerate(cells)} <= named, column.name
        assert {row for row, _, _ in found} <= {2 * place + 1 for place in range(len(cells))}, column.name


@every_table
def test_a_column_of_the_wrong_type_is_named(table: type[UploadTable]) -> None:
    """A frame that was not read properly is refused: nothing is coerced behind the reader's back."""
    frame = frame_of(table)
    other = [
        pl.lit(None, dtype=pl.Binary() if column.dtype == pl.String else pl.String()) for column in table.columns()
    ]
    found = judge(table, frame.with_columns(**dict(zip(frame.columns, other, strict=True))))

    assert {(None, column.name, f"dtype('{column.dtype}')") for column in table.columns()} <= found


@every_table
def test_only_a_required_column_may_be_missed(table: type[UploadTable]) -> None:
    """Absent columns are named when they are required; optional ones are not, and rules that read them are quiet."""
    with pytest.raises(SchemaErrors) as caught:
        table.to_schema().validate(pl.DataFrame(), lazy=True)
    cases = caught.value.failure_cases

    assert set(cases["check"]) == {"column_in_dataframe"}
    assert set(cases["failure_case"]) == {column.name for column in table.columns() if column.required}
    assert judge(table, frame_of(table).drop(column.name for column in table.columns() if not column.required)) == set()


@every_table
def test_right_rows_have_no_findings(table: type[UploadTable]) -> None:
    """A clean frame passes, eager or lazy, with and without a column that the model does not know."""
    frame = frame_of(table)

    assert judge(table, frame) == set()
    assert judge(table, frame.lazy()) == set()
    assert judge(table, frame.with_columns(unheard_of=1)) == set()


@every_table
def test_a_lazy_frame_is_judged_like_the_frame_it_will_be(table: type[UploadTable]) -> None:
    """Every value of a lazy frame is looked at, where pandera alone looks only at its types."""
    column = next(column.name for column in table.columns() if not column.blank)
    frame = frame_of(table, **{column: None})

    assert judge(table, frame.lazy()) == judge(table, frame) != set()
    assert isinstance(table.to_schema().validate(frame_of(table).lazy(), lazy=True), pl.LazyFrame)


@pytest.mark.parametrize("table", [table for table in TABLES.values() if table.key()], ids=lambda one: one.table_name())
def test_both_rows_of_a_repeated_key_are_named(table: type[UploadTable]) -> None:
    """Uniqueness of the key is found, on every row of the set and no other."""
    frame = frame_of(table)
    doubled = frame.with_columns(pl.col(table.key()[-1]).gather([0, 1, 0]))

    assert judge(table, doubled) == {(row, table.key()[-1], "duplicate") for row in (0, 2)}


@every_table
def test_a_blank_in_the_key_is_a_blank_and_not_a_duplicate(table: type[UploadTable]) -> None:
    """Two rows whose identifier is blank are told what is wrong with them, once."""
    for name in table.key():
        blank = frame_of(table).with_columns(pl.lit(None, dtype=frame_of(table).schema[name]).alias(name))

        assert "duplicate" not in {check for _, _, check in judge(table, blank)}


@every_table
def test_each_table_says_what_it_is(table: type[UploadTable]) -> None:
    """Grain, owner, key and references are there, and name real columns and tables."""
    names = {column.name for column in table.columns()}

    assert table.grain().startswith("One row per ")
    assert table.grain().endswith(".")
    assert {table.owner(), *table.key(), *table.references()} <= names
    assert set(table.references().values()) <= set(TABLES)
    assert {name for rule in table.rules() for name in rule.columns} <= names
    assert (table.scope() == "quarterly") == ("quarter" in names)


@every_table
def test_each_column_is_described(table: type[UploadTable]) -> None:
    """Each column has a title and a sentence, each number a unit, each code list a classification."""
    for column in table.columns():
        assert column.title
        assert column.description.endswith(".")
        assert column.unit or column.kind not in {"number", "money"}
        assert column.classification in CLASSIFICATIONS or column.kind != "classification"
        assert not (column.required and column.when_absent)


@every_table
def test_rules_are_told_apart_and_name_no_value(table: type[UploadTable]) -> None:
    """Codes are unique in their table, and messages are fixed sentences."""
    codes = [rule.code for rule in table.rules()]

    assert len(codes) == len(set(codes))
    assert all(rule.message.endswith(".") for rule in table.rules())


@every_table
def test_nothing_is_looked_at_row_by_row_in_python(table: type[UploadTable]) -> None:
    """Every check is one vectorised expression; that is what keeps a million rows quick."""
    schema = table.to_schema()

    assert [check for column in schema.columns.values() for check in column.checks if check.element_wise] == []
    assert not schema.coerce


def test_a_model_written_in_a_test_works_the_same() -> None:
    """A new table needs its class and nothing else."""

    class Pets(UploadTable, key=("name",)):
        """One row per pet."""

        name: str = Field(metadata={"column": Column("", "text")})

    frame: Any = pl.DataFrame({"name": ["Rex", "Rex", "Tom"]})

    assert {(row, check) for row, _, check in judge(Pets, frame)} == {(0, "duplicate"), (PLANTED, "duplicate")}
