"""Comparisons to draw: of a course that lifts people, of one of its cohorts, and of one that is too small."""

from functools import cache

from dashboard.charts.cohorts import Named
from dashboard.disclosure.cohorts import Workbench
from tests.disclosure.cohorts.network import PEPPER, POLICY, network


@cache
def lifted() -> Workbench:
    """Five hundred people on a course after which six times as many are promoted."""
    return Workbench(network(lift=6.0, places=250), POLICY, PEPPER)


@cache
def small() -> Workbench:
    """Forty people on a course that changes nothing."""
    return Workbench(network(places=20), POLICY, PEPPER)


def alone() -> list[Named]:
    """One cohort."""
    return [Named("Everyone who completed", lifted().compare({"completed": "yes"}))]


def beside() -> list[Named]:
    """Two, of whom one shows a difference."""
    return [alone()[0]._replace(letter="A"), Named("A small course", small().compare({}), "B")]
