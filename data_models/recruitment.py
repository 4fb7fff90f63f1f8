"""Recruitment campaigns, counted by grade and ethnic group."""

from data_models import fields
from data_models.rule import at_most
from data_models.table import UploadTable

MOST = 100_000
"""Applications of one ethnic group for one grade of one campaign, beyond which a number is a slip of the keyboard."""


class Recruitment(
    UploadTable,
    section="Workforce",
    position=2,
    key=("organisation_id", "quarter", "campaign_id", "grade", "ethnic_group"),
    rules=(at_most("shortlisted", "applied"), at_most("appointed", "shortlisted")),
):
    """One row per organisation, quarter, campaign, grade and ethnic group."""

    organisation_id: str = fields.organisation("Organisation that recruits.")
    quarter: str = fields.quarter()
    campaign_id: str = fields.identifier("Recruitment campaign.")
    targeted: bool = fields.boolean("Whether the campaign set out to reach under-represented groups.")
    grade: str = fields.classification("grade", "Grade of the post.")
    ethnic_group: str = fields.classification("ethnic_group_upload", "Ethnic group of the applicants counted.")
    applied: int = fields.count("Applications.", unit="people", maximum=MOST, example=12)
    shortlisted: int = fields.count("Of those, shortlisted.", unit="people", example=5)
    appointed: int = fields.count("Of those, appointed.", unit="people", example=1)
