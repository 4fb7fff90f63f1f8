"""Cohorts in words."""

from dashboard.charts.cohorts import Named, cohort_words, flow_words
from dashboard.disclosure.cohorts import Cohort, Comparison, Flow
from tests.charts.cohorts.found import alone

TITLES = {"P-1": "A course for staff"}


def test_a_cohort_is_named_by_its_filters() -> None:
    """As people say them; a programme by its name."""
    asked = {"programme": "P-1", "cohort": "2024", "completed": "yes"}

    assert cohort_words(Cohort.read(asked), TITLES) == "A course for staff, cohort 2024, completed"
    assert cohort_words(Cohort.read({"organisation_type": "by-and-for"}), TITLES) == "By-and-for organisations"
    assert (
        cohort_words(Cohort.read({"grade": "Manager", "completed": "no"}), {}) == "Manager at entry, did not complete"
    )
    assert cohort_words(Cohort(), TITLES) == "Everyone who started on any programme"


def test_the_flow_says_of_how_many_people_it_is() -> None:
    """Step by step; what is hidden is said to be."""
    told = flow_words(alone()[0].comparison)
    hidden = flow_words(Comparison(Cohort(), "p", ("a", "b"), Flow(15, None, None, None, None, 0)))

    assert told.count("about ") + told.count("About ") == 5
    assert hidden.startswith("About 15 started; too few to show are in the workforce return")
    assert Named("name", alone()[0].comparison).short == "name"
    assert Named("name", alone()[0].comparison, "B").short == "B"
