"""The register of organisations."""

import polars as pl

from data_models import fields
from data_models.rule import rule
from data_models.table import UploadTable

_NONE = pl.col("community").str.split(";").list.contains("None")

RULES = (
    rule(
        ("community",),
        "None cannot be combined with a named community.",
        _NONE & pl.col("community").str.contains(";", literal=True),
        code="community_none_alone",
    ),
    rule(
        ("community", "organisation_type"),
        "An organisation led by and for a community usually names that community.",
        _NONE & (pl.col("organisation_type") == "by-and-for"),
        code="community_of_by_and_for",
        severity="warning",
    ),
)


class Organisations(
    UploadTable, section="Organisations and partnership", position=5, key=("organisation_id",), rules=RULES
):
    """One row per organisation."""

    organisation_id: str = fields.identifier("Short name of the organisation in every other table.")
    name: str = fields.text("Name of the organisation.")
    organisation_type: str = fields.classification("organisation_type", "What kind of organisation it is.")
    self_declared_by_and_for: bool = fields.boolean(
        "Whether it says itself that it is led by and for a community.", example=True
    )
    community: str = fields.classification("community", "Communities it is led by and for; None if none.", several=True)
    mission_codes: str | None = fields.text("Codes of the DEI Data Standard for its mission, joined by a semicolon.")
    charity_number: str | None = fields.text("Number in a register of charities.")
    region: str = fields.classification("region", "English region or nation of its main office.")
    site_type: str = fields.classification("site_type", "Whether it is a Drive site, a national partner or neither.")
    annual_income: float = fields.money("Income of the last financial year.", unit="GBP a year")
