"""The populations there are."""

from dashboard.indicators.populations import POPULATIONS
from data_models import TABLES


def test_a_population_is_known_by_its_key_and_reads_upload_tables() -> None:
    """What it reads names the records that a release was made from, so it must be real tables."""
    for key, population in POPULATIONS.items():
        assert population.key == key
        assert set(population.reads) <= set(TABLES)
        assert population.definition.endswith(".")
