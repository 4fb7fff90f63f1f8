"""What the tests of disclosure control share: a pepper, a policy and a network of organisations."""

import polars as pl
import pytest
from hypothesis import settings

from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.policy import Policy
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
    """The policy that releases are published under."""
    return POLICIES["viewer"]


@pytest.fixture(scope="session")
def people() -> pl.DataFrame:
    """About 1,300 people in 40 organisations over two quarters."""
    return network()
