"""Code lists of organisations, places and programmes."""

from data_models.census_2021 import benchmarks
from data_models.organisation_classifications import CLASSIFICATIONS

LISTED = {listed.name: listed for listed in CLASSIFICATIONS}


def test_regions_are_written_as_the_census_writes_them() -> None:
    """Ten of the twelve are census areas, so figures and benchmarks can be joined by name."""
    areas = {one.area_name for one in benchmarks()}

    assert set(LISTED["region"].codes) - areas == {"Scotland", "Northern Ireland"}


def test_the_code_lists_are_those_of_the_data_dictionary() -> None:
    """Files elsewhere are written with exactly these codes."""
    assert LISTED["organisation_type"].codes == ("by-and-for", "specialist", "mainstream", "statutory", "funder")
    assert LISTED["wave"].codes == ("pre", "post", "follow-up")
    assert set(LISTED["community"].codes) >= {
        "South Asian",
        "Gypsy Roma Traveller",
        "All racialised communities",
        "None",
    }
    assert LISTED["milestone_status"].codes == ("planned", "forming", "established", "delivering", "closed")
