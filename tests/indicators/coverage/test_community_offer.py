"""By-and-for organisations by community."""

from tests.indicators.covered_regions import table
from tests.indicators.funded import figures


def test_regions_without_an_offer_are_named() -> None:
    """Two are for Black communities; an organisation for all serves Wales; ten regions are left."""
    rows = {row["community"]: row for row in figures("community_offer", "community", counts=table()).to_dicts()}

    assert [rows[one]["value"] for one in ("Black", "Asian", "Mixed", "All racialised communities")] == [2, 1, 0, 1]
    assert rows["Black"]["note"].startswith("Without an offer: North East, North West,")
    assert "London" not in rows["Black"]["note"]
    assert "London" in rows["Mixed"]["note"]
    assert rows["All racialised communities"]["note"] == ""
