"""The registers as populations."""

from dashboard.indicators import POPULATIONS
from tests.indicators.funded import PROGRAMMES, REGISTER, records_of


def test_only_who_can_be_funded_is_a_base() -> None:
    """Statutory bodies and funders are not."""
    with records_of(organisations=REGISTER, programmes=PROGRAMMES) as records, records.cursor() as cursor:
        organisations = POPULATIONS["organisations"].cells(cursor, [])._frame
        programmes = POPULATIONS["programmes"].cells(cursor, [])._frame

    assert set(organisations["organisation_type"]) == {"by-and-for", "mainstream", "specialist"}
    assert programmes["by_and_for"].to_list() == ["yes"]
