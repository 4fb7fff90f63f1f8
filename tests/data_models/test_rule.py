"""Rules: what they read, what they say, and that a blank never breaks them."""

import polars as pl
import pytest

from data_models import TABLES, Rule, UploadTable
from data_models.rule import at_most, blank_unless, given_where, not_before, unique
from data_models.templates import examples

EVERY = [(table, rule) for table in TABLES.values() for rule in table.rules()]
every_rule = pytest.mark.parametrize(
    ("table", "rule"), EVERY, ids=[f"{table.table_name()}.{rule.code}" for table, rule in EVERY]
)


@every_rule
def test_a_rule_reads_only_the_columns_it_names(table: type[UploadTable], rule: Rule) -> None:
    """So it can be skipped, told and shown where one of them is missing."""
    assert set(rule.broken.meta.root_names()) <= set(rule.columns)


@every_rule
def test_blank_cells_break_only_rules_about_blanks(table: type[UploadTable], rule: Rule) -> None:
    """A row of which nothing is known is not accused of more than its blanks."""
    blank = examples(table).clear(n=2)

    assert not blank.select(rule.broken.fill_null(False).any()).item()


@every_rule
def test_a_rule_answers_with_true_or_false(table: type[UploadTable], rule: Rule) -> None:
    """One boolean for each row."""
    assert examples(table).select(broken=rule.broken).schema == {"broken": pl.Boolean}


def test_each_maker_says_what_must_hold() -> None:
    """Messages name columns in plain words, and the column to mend comes first."""
    made = (at_most("a", "b"), not_before("d", "c", "b"), unique(["a", "b"]))

    assert [rule.message for rule in made] == [
        "a cannot be more than b.",
        "d cannot be before c or b.",
        "Only one row may have the same a, b.",
    ]
    assert [rule.columns[0] for rule in made] == ["a", "d", "b"]


def test_blank_and_given_are_each_other_s_reverse() -> None:
    """One condition, both directions."""
    frame = pl.DataFrame({"a": [None, None, 1, 1], "b": [True, False, True, False]})
    blank = blank_unless("a", pl.col("b"), "b", words="a is blank unless b.")
    filled = given_where("a", pl.col("b"), "b", words="a is given where b.")

    assert frame.select(blank.broken).to_series().to_list() == [False, False, False, True]
    assert frame.select(filled.broken).to_series().to_list() == [True, False, False, False]
