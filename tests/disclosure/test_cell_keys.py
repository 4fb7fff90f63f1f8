"""Cell keys of people whose own keys anybody could work out."""

import numpy as np

from dashboard.disclosure.cell_keys import keyed
from dashboard.disclosure.lookup import KEYS
from dashboard.records.pepper import Pepper


def test_every_key_gets_another_of_its_own(pepper: Pepper) -> None:
    """A permutation: the same people keep one figure, and no key is likelier than before."""
    found = keyed(np.arange(KEYS), pepper)

    assert sorted(found) == list(range(KEYS))
    assert np.array_equal(found, keyed(np.arange(KEYS), pepper))
    assert (found == np.arange(KEYS)).sum() < 20


def test_the_order_hangs_on_the_pepper(pepper: Pepper) -> None:
    """Whoever holds the uploads and not the pepper learns nothing of the noise."""
    other = keyed(np.arange(KEYS), Pepper(b"another pepper for tests, of no use elsewhere"))

    assert (other == keyed(np.arange(KEYS), pepper)).sum() < 20
