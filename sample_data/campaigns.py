"""Recruitment: who applies, who is shortlisted, who is appointed, campaign by campaign."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from sample_data.codes import BROAD, BY_AND_FOR, GRADES, WHITE
from sample_data.draw import Floats, Ints, happens, labelled, rank_within
from sample_data.mix import APPLICANT_ODDS, TARGETED_LIFT, staff_mix, to_broad
from sample_data.organisations import Organisations

SHORTLISTED = 0.36
UNTARGETED_SHORTLISTING = 0.6
"""What the chance of being shortlisted is multiplied by for racially minoritised applicants to untargeted campaigns."""

UNTARGETED_APPOINTMENT = 0.55
"""What the weight at appointment is multiplied by for the same applicants; 1 in targeted campaigns."""

TARGETED_SHARE = np.array([0.6, 0.22, 0.14, 0.18, 0.1])
"""Share of campaigns that are targeted, by type of organisation."""

SILENT_APPLICANTS = 0.05
GROUPS = (*BROAD, "Not stated")


@dataclass(frozen=True)
class Campaigns:
    """The campaigns of one quarter as parallel arrays.

    Parameters
    ----------
    organisation, region, grade, posts
        What each campaign recruits for, and how many posts.
    targeted
        Whether it was aimed at under-represented communities.
    applied, shortlisted, appointed
        Counts of shape (campaigns, 6): the five broad groups and those who did not state theirs.
    """

    organisation: Ints
    region: Ints
    grade: Ints
    posts: Ints
    targeted: np.ndarray
    applied: Ints
    shortlisted: Ints
    appointed: Ints


def run(rng: np.random.Generator, organisations: Organisations, posts: Ints, progress: float) -> Campaigns:
    """Fill posts.

    Parameters
    ----------
    posts
        One row per campaign: organisation, region, grade, number of posts.
    progress
        0 at the first quarter to 1 at the last: targeting grows by half over the sample.
    """
    organisation, region, grade, count = posts.T
    kind = organisations.kind[organisation]
    targeted = happens(rng, TARGETED_SHARE[kind] * (1 + 0.5 * progress))
    mix = _applicant_mix(organisations, organisation, region, grade, targeted)
    applied = rng.multinomial(count * (5 + rng.poisson(9, len(count))), mix)
    fair = targeted | (kind == BY_AND_FOR)
    minoritised = np.arange(len(GROUPS)) < WHITE
    chance = np.where(minoritised & ~fair[:, None], SHORTLISTED * UNTARGETED_SHORTLISTING, SHORTLISTED)
    shortlisted = rng.binomial(applied, chance)
    short = shortlisted.sum(axis=1) < count
    shortlisted[short] = applied[short]
    weight = np.where(minoritised & ~fair[:, None], UNTARGETED_APPOINTMENT, 1.0)
    return Campaigns(
        organisation, region, grade, count, targeted, applied, shortlisted, _appoint(rng, shortlisted, count, weight)
    )


def _applicant_mix(
    organisations: Organisations, organisation: Ints, region: Ints, grade: Ints, targeted: np.ndarray
) -> Floats:
    plain = to_broad(staff_mix(organisations, organisation, region, grade, APPLICANT_ODDS))
    lifted = to_broad(staff_mix(organisations, organisation, region, grade, APPLICANT_ODDS * TARGETED_LIFT))
    broad = np.where(targeted[:, None], lifted, plain)
    return np.column_stack([broad * (1 - SILENT_APPLICANTS), np.full(len(grade), SILENT_APPLICANTS)])


def _appoint(rng: np.random.Generator, shortlisted: Ints, posts: Ints, weight: Floats) -> Ints:
    """Draw the appointed from the shortlisted by a weighted lot: an exponential clock each, the first ones win."""
    campaign, group = np.divmod(np.repeat(np.arange(shortlisted.size), shortlisted.ravel()), shortlisted.shape[1])
    clock = -np.log1p(-rng.random(len(campaign))) / weight[campaign, group]
    wins = rank_within(campaign, clock) < posts[campaign]
    appointed = np.zeros_like(shortlisted)
    np.add.at(appointed, (campaign[wins], group[wins]), 1)
    return appointed


def rows(campaigns: Campaigns, organisations: Organisations, quarter: str) -> pl.DataFrame:
    """Write the `recruitment` upload table of one quarter; groups from which nobody applied have no row."""
    place, group = np.nonzero(campaigns.applied)
    organisation = campaigns.organisation[place]
    serial = rank_within(campaigns.organisation, np.arange(len(campaigns.organisation), dtype=float)) + 1
    return pl.DataFrame(
        {
            "organisation_id": organisations.ids_of(organisation),
            "quarter": [quarter] * len(place),
            "campaign_id": [f"C{quarter[2:4]}{quarter[-1]}-{number:02d}" for number in serial[place]],
            "targeted": np.where(campaigns.targeted[place], "yes", "no"),
            "grade": labelled(GRADES, campaigns.grade[place]),
            "ethnic_group": labelled(GROUPS, group),
            "applied": campaigns.applied[place, group],
            "shortlisted": campaigns.shortlisted[place, group],
            "appointed": campaigns.appointed[place, group],
        }
    )
