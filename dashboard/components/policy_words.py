"""The disclosure policy in words, with its numbers read from the policy itself."""

import streamlit as st

from dashboard.disclosure import POLICIES


def policy_words() -> None:
    """Say how people are protected, what is promised, and what is not."""
    policy = POLICIES["viewer"]
    low, high = policy.rate_caps
    st.markdown(
        f"Policy **{policy.label}** is applied to every figure before anybody can see it. Pages, downloads, the command "
        "line and programs read the same release, and none of them can reach the records.\n\n"
        "- **A short list of tables.** Figures are released for a fixed list of breakdowns, with one value of a filter or "
        "all. Nothing else can be asked, because a dashboard that answers anything can be asked until it gives people "
        "away.\n"
        f"- **Small numbers are hidden.** A count is shown from {policy.threshold} people. Nought, one and nine look the "
        "same: hidden.\n"
        f"- **Counts are adjusted.** Each is moved by a small random amount (at most {policy.noise_max}) and given in "
        f"steps of {policy.base}. The same people always get the same figure, so asking again teaches nothing. "
        "That is why figures may not add up.\n"
        f"- **Rates need enough people.** A rate rests on at least {policy.rate_base}. Below {policy.caps_below} people, "
        f"rates under {low}% or over {high}% are shown only as that.\n"
        f"- **No single organisation.** A figure comes from at least {policy.min_organisations} organisations, none of "
        f"them with more than {policy.max_organisation_share:.0%} of it.\n"
        "- **Intervals tell the truth.** They are made from released figures and widened by the adjustment.\n",
        width=760,
    )


def promises() -> None:
    """Say what is promised in this version, and what is not yet."""
    st.markdown(
        "**Promised.** No page, download or program for viewers holds an unadjusted count. A figure that is hidden stays "
        "hidden in every view. Every release is kept, numbered, and can be checked against its hash.\n\n"
        "**Not promised yet.** The attack suite, which tries to work out hidden counts from a whole release before it is "
        "published, is not part of this version; releases say `not attacked` until it is. Do not publish figures of real "
        "people to the public on the strength of this version alone.",
        width=760,
    )
