"""Applications awarded, of both sides."""

from collections.abc import Mapping
from datetime import date

import pytest

from dashboard.disclosure import ProtectedCounts
from dashboard.disclosure.counting import count
from dashboard.indicators.business_sums import COMPARED
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.funded import PEPPER, POLICY, figures, grant, records_of
from tests.indicators.seated import OTHERS, OWN, REGISTER, SEATS

TABLE = DeclaredTable(("by_and_for", "amount_of"), None, "grant_applications")


def decided(awarded: Mapping[str, int], applied: Mapping[str, int]) -> ProtectedCounts:
    """Count applications of the year to March 2026: so many of each organisation, so many of them awarded."""
    rows, number = [], 0
    for name, many in applied.items():
        for place in range(many):
            number += 1
            outcome = "awarded" if place < awarded[name] else "declined"
            rows.append(grant(number, name, 1_000, "core", 12, award_date=date(2025, 7, 1), outcome=outcome))
    with records_of(organisations=REGISTER, seats=SEATS, grants=tuple(rows)) as records, records.cursor() as cursor:
        return count(cursor, [TABLE], POLICY, PEPPER)


def test_it_is_west_lancashires_ratio_the_other_way_round() -> None:
    """10 of 43 against 389 of 920, spread over organisations: 1.818, between 1.112 and 3.230; Katz 1.05 to 3.15."""
    applied = dict(zip((*OWN, *OTHERS), (11, 11, 11, 10, 230, 230, 230, 230), strict=True))
    awarded = dict(zip((*OWN, *OTHERS), (3, 3, 2, 2, 98, 97, 97, 97), strict=True))
    rows = {
        row["by_and_for"]: row
        for row in figures("success_ratio", "by_and_for", counts=decided(awarded, applied)).to_dicts()
    }
    own = rows["yes"]

    assert (own["value"], own["lower"], own["upper"]) == pytest.approx((1.818, 1.112, 3.230), abs=1e-3)
    assert own["note"].startswith("Disparity shown: by-and-for organisations are worse off.")
    assert "23% against 42%; interval on the logarithm 1.05 to 3.15." in own["note"]
    assert (rows["no"]["status"], rows["no"]["note"]) == ("z", COMPARED)


def test_applications_of_two_organisations_are_their_own_business() -> None:
    """Only awards are published, so fewer than three are hidden."""
    few = dict.fromkeys((*OWN[:2], *OTHERS), 4)
    found = figures("success_ratio", "by_and_for", counts=decided(dict.fromkeys(few, 2), few))

    assert found.filter(by_and_for="yes")["status"].to_list() == ["c"]
