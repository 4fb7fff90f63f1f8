"""Training materials and their ratings."""

from data_models.training_materials import TrainingMaterials
from tests.data_models.planting import faults


def test_useful_ratings_are_among_the_ratings() -> None:
    """Equal passes; one more is named."""
    assert faults(TrainingMaterials, ratings_useful=6) == set()
    assert faults(TrainingMaterials, ratings_useful=7) == {("ratings_useful", "ratings_useful_at_most_ratings")}
