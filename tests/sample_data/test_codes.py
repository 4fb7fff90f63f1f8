"""The labels the generator writes."""

import pytest

from data_models import CLASSIFICATIONS
from sample_data import codes


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (codes.GRADES, "grade"),
        (codes.REGIONS, "region"),
        (codes.CONTRACTS, "contract_type"),
        (codes.REASONS, "leaving_reason"),
        (codes.GENDERS, "gender"),
        (codes.DISABILITIES, "disability"),
        (codes.UPLOADED_ETHNICITY, "ethnic_group_upload"),
        (codes.DETAILED, "ethnic_group_detailed"),
    ],
)
def test_labels_are_those_of_the_data_dictionary(written: tuple[str, ...], name: str) -> None:
    """Every code of the classification is written, and nothing else."""
    assert set(written) == set(CLASSIFICATIONS[name].codes)


def test_grades_are_numbered_in_rank_order() -> None:
    """A higher number is a higher grade."""
    assert CLASSIFICATIONS["grade"].codes == codes.GRADES
