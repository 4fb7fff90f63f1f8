"""Mean grants, by hand and as funders' audits printed them."""

import pytest

from dashboard.disclosure import ProtectedCounts
from dashboard.disclosure.counting import count
from tests.indicators.funded import POLICY, grant, records_of, value
from tests.records.people import PEPPER


def audited(pounds: float, grants: int) -> ProtectedCounts:
    """A portfolio of so many pounds in so many equal grants."""
    rows = [grant(number, "ORG-09", pounds / grants, "unknown", None) for number in range(grants)]
    with records_of(grants=rows) as records, records.cursor() as cursor:
        return count(cursor, [one for one in POLICY.tables if one.population == "grants"], POLICY, PEPPER)


def test_a_mean_is_pounds_over_grants() -> None:
    """By hand: 10,000 and 30,000."""
    assert value("mean_grant", by_and_for="yes") == 20_000


@pytest.mark.parametrize(("pounds", "grants", "mean"), [(64.3e6, 1362, 47_210), (56.6e6, 1286, 44_012)])
def test_the_racial_justice_audits_are_reproduced(pounds: float, grants: int, mean: int) -> None:
    """Funders for Race Equality Alliance: means of the audited grants, to the pound."""
    assert value("mean_grant", audited(pounds, grants)) == pytest.approx(mean, abs=1)
