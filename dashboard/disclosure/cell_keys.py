"""Cell keys that nobody can work out, for people whose own keys anybody could."""

import numpy as np

from dashboard.disclosure.lookup import KEYS
from dashboard.disclosure.noise import Integers
from dashboard.disclosure.sticky import Keyring, keyed_numbers


def keyed(keys: Integers, keyring: Keyring) -> Integers:
    """Put another cell key in the place of each, under a secret order of all of them: the same people keep one figure.

    Parameters
    ----------
    keys
        Cell keys, 0 to 4095.
    keyring
        Source of the order.
    """
    drawn = keyed_numbers(map(str, range(KEYS)), keyring.subkey("cell keys"))
    return np.argsort(drawn, kind="stable")[keys]
