"""One thread of linear algebra: the vectors are too short for several, which would only wait for one another."""

from contextlib import AbstractContextManager

from threadpoolctl import threadpool_limits


def one_thread() -> AbstractContextManager[object]:
    """Keep linear algebra to one thread within a block.

    Four fifths of the attack's time went into threads that waited. One thread also adds up in one order, so that a
    verdict does not hang on how many processors a machine has.
    """
    limits: AbstractContextManager[object] = threadpool_limits(limits=1, user_api="blas")
    return limits
