"""Classifications as tables of a statement."""

import duckdb

from dashboard.indicators.lookups import ethnic_labels, job_families, place
from data_models import CLASSIFICATIONS
from data_models.classifications import broad_group


def test_every_uploaded_label_has_its_groups() -> None:
    """The join agrees with the data model for each label that a file may hold."""
    step, parameters = ethnic_labels()
    with duckdb.connect() as connection:
        rows = connection.execute(f"WITH {step} SELECT * FROM labels", parameters).fetchall()

    assert {row[0] for row in rows} == set(CLASSIFICATIONS["ethnic_group_upload"].codes)
    for label, minoritised, broad, detailed in rows:
        assert broad == place("ethnic_group", broad_group(label))
        expected = {"White": "no", "Unknown": "Unknown"}.get(broad_group(label), "yes")
        assert minoritised == place("racially_minoritised", expected)
        assert detailed == place("ethnic_group_detailed", label)


def test_every_spelling_of_a_job_family_is_known_and_the_rest_is_other() -> None:
    """Codes in any case, their aliases, and the last code for whatever else somebody typed."""
    step, parameters = job_families()
    with duckdb.connect() as connection:
        known = dict(connection.execute(f"WITH {step} SELECT * FROM families", parameters).fetchall())
        other = connection.execute(f"WITH {step} SELECT code FROM other_family", parameters).fetchone()

    assert known["idva"] == place("job_family", "IDVA")
    assert set(known.values()) == set(range(len(CLASSIFICATIONS["job_family"].codes)))
    assert other == (place("job_family", "Other job family"),)
    assert place("job_family", "Something else") is None
