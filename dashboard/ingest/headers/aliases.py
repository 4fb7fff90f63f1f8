"""Headers that people systems put over our columns; each means one column, whoever wrote it."""

from collections.abc import Mapping

from dashboard.ingest.headers.naming import plain
from data_models import UploadTable

ALIASES: Mapping[str, str] = {
    "organisation_id": "org id|organization id|organisation identifier|org identifier|organisation code|org code|organisation ref",
    "quarter": "reporting quarter|reporting period|calendar quarter|year quarter|period",
    "staff_id": "staff identifier|employee id|employee identifier|staff ref|staff reference|staff pseudonym|person id|worker id|"
    "pseudonym|unique staff id|employee ref|employee reference|emp id|colleague id",
    "ethnic_group": "ethnicity|ethnic origin|ethnic background|ethnic category|ethnic group detailed|ethnicity description|"
    "self defined ethnicity|ethnicity group",
    "ethnicity_frame": "ethnicity question set|ethnicity classification",
    "gender": "gender identity",
    "age_band": "age group|age range|age bracket|age category|age banding",
    "disability": "disability status|disabled|has disability",
    "grade": "job grade|staff grade|grade name",
    "job_family": "job role|job type|occupation|staff group|occupational group",
    "team_id": "team|team code|team ref",
    "region": "work region|uk region|region of work",
    "contract_type": "contract|type of contract|employment type|contract status",
    "fte": "full time equivalent|whole time equivalent|wte|contracted fte|fte value",
    "salary": "annual salary|fte salary|salary fte|full time equivalent salary|annual fte salary|full time salary|basic salary",
    "start_date": "date started|start|date joined|joining date|date of joining|hire date|employment start date|date of hire|date commenced|commencement date|date of commencement|date employed",
    "leaving_date": "leave date|date left|date of leaving|termination date|employment end date|leaver date|date employment ended|last working day",
    "leaving_reason": "reason for leaving|leave reason|termination reason|leaving reason description",
    "international_recruit": "international recruitment|overseas recruit|recruited internationally",
    "applied": "applicants|applications|number of applicants|number applied",
    "shortlisted": "number shortlisted",
    "appointed": "number appointed|appointments",
}
"""Column -> headers, separated by |, in any case and with any marks between the words."""


def alias_headers(table: type[UploadTable]) -> dict[str, str]:
    """Give the aliases of a table's columns, folded, without those that are another column's own name."""
    names = {plain(column.name) for column in table.columns()}
    found = {
        plain(alias): column.name
        for column in table.columns()
        for alias in ALIASES.get(column.name, "").split("|")
        if alias
    }
    return {alias: name for alias, name in found.items() if alias not in names}
