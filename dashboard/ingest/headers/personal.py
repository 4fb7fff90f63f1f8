"""Headers and values that name a person: such a file is sent back before anything of it is kept."""

import polars as pl

from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.headers.naming import plain
from dashboard.ingest.problem import Problem
from data_models import Column, UploadTable

MASK = "***"

PERSONAL_HEADERS: dict[str, str] = {
    header: words
    for words, headers in {
        "names of people": "name fullname firstname forename givenname middlename lastname surname familyname knownas "
        "employeename staffname staffmembername personname participantname colleaguename",
        "e-mail addresses": "email emailaddress mail workemail personalemail homeemail staffemail",
        "National Insurance numbers": "ni nino ninumber nationalinsurance nationalinsurancenumber nationalinsuranceno",
        "NHS numbers": "nhsno nhsnumber",
        "telephone numbers": "phone phonenumber telephone telephonenumber tel mobile mobilenumber mobilephone "
        "contactnumber homephone workphone",
        "addresses": "postcode homepostcode address homeaddress addressline1 addressline2 street postaladdress",
        "dates of birth": "dob dateofbirth birthdate birthday birthdateofemployee birthday",
        "payroll numbers": "payroll payrollnumber payrollno payrollid",
    }.items()
    for header in headers.split()
}

EMAIL = r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
# HMRC, National Insurance Manual NIM39110: two prefix letters, six digits, suffix A to D.
NATIONAL_INSURANCE = (
    r"(?i)(?:^|[^A-Za-z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D](?:$|[^A-Za-z0-9])"
)
NHS_NUMBER = r"^[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}$"
NHS_SHARE, NHS_FEWEST, NHS_SAMPLE = 0.9, 5, 100
"""A tenth of all ten-digit numbers pass the check digit by chance, so a column counts only when nearly all of it does."""

ADVICE = "Remove it, use a pseudonym instead, and send the file again."


def holds_people(table: type[UploadTable]) -> bool:
    """Whether rows of a table stand for single people."""
    return any(column.pseudonym for column in table.columns())


def personal_headers(unknown: tuple[str, ...], line: int) -> tuple[Problem, ...]:
    """Name each header, of those that a table about people does not have, that announces personal data."""
    return tuple(
        Problem(
            line,
            header,
            None,
            "Bad file",
            f"The column {header} announces {PERSONAL_HEADERS[plain(header)]}, which must never be sent. "
            "Delete the column and send the file again.",
            code="personal header",
        )
        for header in unknown
        if plain(header) in PERSONAL_HEADERS
    )


def email_addresses(column: Column, values: pl.Series, places: pl.Series) -> pl.DataFrame:
    """Find e-mail addresses among some cells of a column; the faults show no value.

    Parameters
    ----------
    column
        A column of kind text or identifier.
    values, places
        The cells looked at, String, and their places in the file.
    """
    found = values.str.contains(EMAIL)
    return _masked(places.filter(found), column.name, "an e-mail address")


def national_numbers(column: Column, values: pl.Series) -> pl.DataFrame:
    """Find National Insurance numbers in a column of identifiers, and NHS numbers in one of pseudonyms."""
    if column.kind != "identifier":
        return gather([])
    insured = values.str.contains(NATIONAL_INSURANCE).arg_true()
    patients = _nhs_numbers(values) if column.pseudonym else insured.clear()
    return gather(
        [
            _masked(insured, column.name, "a National Insurance number"),
            _masked(patients, column.name, "an NHS number"),
        ]
    )


def _masked(index: pl.Series, name: str, what: str) -> pl.DataFrame:
    words = f"{name} holds {what}, which must never be sent. {ADVICE}"
    return faults_at(index, name, MASK, "Bad value", words, "personal value")


def _nhs_numbers(values: pl.Series) -> pl.Series:
    """Give the places of NHS numbers: ten digits whose last is a modulus 11 check (NHS Data Dictionary)."""
    if not values.head(NHS_SAMPLE).str.contains(NHS_NUMBER).any():
        return pl.Series([], dtype=pl.UInt32)
    number = pl.col("cell").str.replace_all("[ -]", "").str.extract("^([0-9]{10})$")
    digits = [number.str.slice(place, 1).cast(pl.Int32) for place in range(10)]
    total = pl.sum_horizontal((10 - place) * digit for place, digit in enumerate(digits[:9]))
    valid = values.to_frame("cell").select(((11 - total % 11) % 11 == digits[9]).fill_null(value=False)).to_series()
    proven = valid.sum() >= max(NHS_FEWEST, NHS_SHARE * (len(values) - values.null_count()))
    return valid.arg_true() if proven else pl.Series([], dtype=pl.UInt32)
