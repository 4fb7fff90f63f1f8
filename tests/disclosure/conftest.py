"""What the tests of disclosure control share: a pepper, a policy and a network of organisations."""

from dataclasses import replace

import polars as pl
import pytest
from hypothesis import settings

from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import PEOPLE_IN_POST
from dashboard.records.pepper import Pepper
from tests.disclosure.people import network

# A busy machine is no reason to fail: properties are about results, not about time.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def pepper() -> Pepper:
    """A pepper that every run shares."""
    return Pepper(b"0123456789abcdef0123456789abcdef")


@pytest.fixture(scope="session")
def viewer() -> Policy:
    """The policy that releases are published under, as far as it goes for people in post."""
    in_post = tuple(table for table in POLICIES["viewer"].tables if table.population == PEOPLE_IN_POST)
    return replace(POLICIES["viewer"], tables=in_post)


@pytest.fixture(scope="session")
def people() -> pl.DataFrame:
    """About 1,300 people in 40 organisations over two quarters."""
    return network()
