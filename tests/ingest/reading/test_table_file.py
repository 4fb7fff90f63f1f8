"""Finding out what a file is."""

import pytest

from dashboard.ingest.reading.source import read_source
from dashboard.ingest.reading.table_file import open_table
from dashboard.ingest.unusable import UnusableFile
from data_models import TABLES, template


@pytest.mark.parametrize("name", TABLES)
def test_every_template_is_known_by_its_header_alone(name: str) -> None:
    """Whatever the file is called."""
    assert open_table(read_source(template(TABLES[name]).encode(), "export.csv"), None).table is TABLES[name]


def test_a_file_of_nothing_known_says_where_to_start() -> None:
    """With the table named and without."""
    source = read_source(b"apples,pears\n1,2\n", "workforce.csv")
    with pytest.raises(UnusableFile, match="equity-monitor template workforce"):
        open_table(source, None)
    with pytest.raises(UnusableFile, match="name its table"):
        open_table(read_source(source.data, "fruit.csv"), None)
