"""Upload tables are found, not listed."""

from data_models import TABLES
from data_models.discovery import discover

DICTIONARY = [
    "workforce",
    "recruitment",
    "staff_events",
    "staff_survey",
    "organisations",
    "organisation_profiles",
    "grants",
    "partnerships",
    "seats",
    "decisions",
    "programmes",
    "enrolments",
    "attendance",
    "outcome_scores",
    "network_ties",
    "milestones",
    "cultural_competency",
    "training_materials",
]


def test_every_table_of_the_data_dictionary_is_there_in_its_order() -> None:
    """The eighteen upload tables, in the order people read about them."""
    assert list(TABLES) == list(discover()) == DICTIONARY


def test_a_table_is_named_after_its_file() -> None:
    """The file, the class and the table have one name."""
    for name, table in TABLES.items():
        assert table.__module__ == f"data_models.{name}"
        assert table.__name__ == name.title().replace("_", "")
        assert table.table_name() == name


def test_places_and_sections_follow_each_other() -> None:
    """Positions are 1 to 18, and each section is one run of them."""
    sections = [table.section() for table in TABLES.values()]

    assert [table.position() for table in TABLES.values()] == list(range(1, len(TABLES) + 1))
    assert sections == sorted(sections, key=sections.index)
