"""Following people from a landmark: nobody is credited with the time that they had to be there to be counted."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.estimators.interval import Floats, floats


class Followed(NamedTuple):
    """People from the landmark on.

    Parameters
    ----------
    kept
        Which of them were still followed, without the event, at the landmark.
    duration, event
        Of those: time from the landmark, and whether it ended in the event.
    """

    kept: npt.NDArray[np.bool_]
    duration: Floats
    event: Floats


def from_landmark(duration: npt.ArrayLike, event: npt.ArrayLike, landmark: npt.ArrayLike) -> Followed:
    """Start everybody's clock at a landmark (Anderson, Cain and Gelber 1983, Journal of Clinical Oncology 1, 710-719).

    Who has finished something by then is known at the landmark and fixed from there on; whoever is gone by then, on either
    side, is left out. Without it those who finish seem to stay longer only because those who left could not finish:
    immortal-time bias (Suissa 2008, American Journal of Epidemiology 167, 492-499).

    Parameters
    ----------
    duration, event
        As in `life_table.tabulate`, from the beginning.
    landmark
        When, from the same beginning; one for all, or one a person.
    """
    ends, happened, mark = floats(duration, event, landmark)
    kept = ends > mark
    return Followed(kept, (ends - mark)[kept], happened[kept])
