"""360Giving JSON, flattened as the standard names its paths."""

import json

import pytest

from dashboard.ingest.reading.grants_json import grant_rows
from dashboard.ingest.unusable import UnusableFile

GRANT = {
    "id": "360G-x-1",
    "amountAwarded": 2500.0,
    "fromOpenCall": True,
    "recipientOrganization": [{"id": "GB-CHC-1", "name": "One"}, {"id": "GB-CHC-2"}],
}


def test_a_package_is_a_header_of_paths_and_a_row_for_each_grant() -> None:
    """What only some grants have is blank for the others."""
    rows = grant_rows("a.json", json.dumps({"grants": [GRANT, {"id": "360G-x-2", "title": None}]}).encode())

    assert rows == [
        [
            "id", "amountAwarded", "fromOpenCall", "recipientOrganization/0/id", "recipientOrganization/0/name",
            "recipientOrganization/1/id",
        ],
        ["360G-x-1", "2500", "yes", "GB-CHC-1", "One", "GB-CHC-2"],
        ["360G-x-2", "", "", "", "", ""],
    ]  # fmt: skip


@pytest.mark.parametrize("data", [b"{}", b"[]", b'{"grants": []}', b"[1, 2]", b'"text"'])
def test_other_json_is_none_of_it(data: bytes) -> None:
    """Whoever opened it says so."""
    assert grant_rows("a.json", data) is None


def test_json_that_breaks_off_is_told_with_its_line() -> None:
    """One sentence."""
    with pytest.raises(UnusableFile, match="line 2"):
        grant_rows("a.json", b'{"grants":\n [')
