"""Guidance and training materials, and how they are used."""

import datetime as dt

from data_models import fields
from data_models.rule import at_most
from data_models.table import UploadTable


class TrainingMaterials(
    UploadTable,
    section="Cultural competency",
    position=18,
    key=("organisation_id", "quarter", "version", "material_id"),
    rules=(at_most("ratings_useful", "ratings"),),
):
    """One row per version of a material, organisation and quarter."""

    material_id: str = fields.identifier("Short name of the material.")
    version: str = fields.text("Version of the material, as it is written.", example="1.0")
    material_title: str = fields.text("Title of the material.", alias="title")
    material_type: str = fields.classification("material_type", "What kind of material it is.")
    audience: str = fields.text("Who it is for.")
    published_on: dt.date = fields.date("Day this version was published.")
    organisation_id: str = fields.organisation("Organisation whose people used it.")
    quarter: str = fields.quarter()
    downloads: int = fields.count("Downloads in the quarter.", unit="downloads", example=14)
    ratings: int = fields.count("Ratings given in the quarter.", unit="ratings", example=6)
    ratings_useful: int = fields.count("Of those, useful or very useful.", unit="ratings", example=5)
