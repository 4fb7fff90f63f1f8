"""The register of programmes."""

import datetime as dt

from data_models import fields
from data_models.rule import not_before
from data_models.table import UploadTable


class Programmes(
    UploadTable,
    section="Programmes",
    position=11,
    key=("programme_id",),
    owner="delivery_organisation_id",
    rules=(not_before("ends_on", "starts_on"),),
):
    """One row per programme."""

    programme_id: str = fields.identifier("Short name of the programme in every other table.")
    name: str = fields.text("Name of the programme.")
    programme_type: str = fields.classification("programme_type", "What kind of programme it is.")
    community: str | None = fields.classification("community", "Communities it is for.", several=True)
    delivery_organisation_id: str = fields.organisation("Organisation that delivers it.")
    funder_id: str | None = fields.identifier("Funder, as named in the grants table.")
    starts_on: dt.date = fields.date("First day.")
    ends_on: dt.date = fields.date("Last planned day.")
    places: int = fields.count("Places offered.", unit="people")
    cost: float = fields.money("Whole cost of the programme.")
