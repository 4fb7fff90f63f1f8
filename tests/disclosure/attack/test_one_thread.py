"""One thread of linear algebra."""

import numpy as np
from threadpoolctl import threadpool_info

from dashboard.disclosure.attack.one_thread import one_thread


def test_within_the_block_there_is_one_thread_and_after_it_as_many_as_before() -> None:
    """Linear algebra has one thread inside, whatever the machine, and the program outside keeps what it had."""
    before = threads()
    with one_thread():
        inside = threads()

    assert set(inside) == {1}
    assert threads() == before


def threads() -> list[int]:
    """Threads of each library of linear algebra that is loaded; numpy brings one."""
    assert np.__version__
    return [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"]
