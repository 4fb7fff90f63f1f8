"""Levels of cultural competency, item by item."""

from data_models import fields
from data_models.table import UploadTable


class CulturalCompetency(
    UploadTable,
    section="Cultural competency",
    position=17,
    key=("organisation_id", "quarter", "domain", "element", "item"),
):
    """One row per organisation, quarter and item."""

    organisation_id: str = fields.organisation("Organisation assessed.")
    quarter: str = fields.quarter()
    domain: str = fields.classification("domain", "Behaviour, attitude or policy.")
    element: str = fields.classification("element", "Element of practice the item belongs to.")
    item: str = fields.identifier("Item of the assessment.")
    level: int = fields.count("Level reached: 0 nothing yet, 4 embedded.", unit="0 to 4", maximum=4, example=2)
    evidence: str = fields.classification("evidence", "What the level rests on.")
