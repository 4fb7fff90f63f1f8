"""The disclosure policy in words, with its numbers read from the policy itself."""

import streamlit as st

from dashboard.components.current_release import released
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
        f"- **Small groups are counted anew more rarely.** Ethnicity in a group of {policy.renewal_people} people or more "
        f"is counted anew every quarter, from {policy.renewal_people // 2} every half year, in others once a year; until "
        "then the figure stands, and says which quarter it is of.\n"
        f"- **Organisations' own business.** Sums of money, hours, marks and applications come from at least "
        f"{policy.min_contributors} organisations, and nobody can work out another's to within {policy.p_percent:.0f}%: not from a "
        "sum, and not from what it differs by from an earlier one. Where a new sum would give that away, the earlier one stands.\n"
        "- **What is public stays as it is.** Published grants, the registers of organisations and programmes, milestones that "
        "programmes announce, and seats and proposals on the partnership's bodies are counted exactly.\n"
        "- **Intervals tell the truth.** They are made from released figures and widened by the adjustment.\n",
        width=760,
    )


def promises() -> None:
    """Say what is promised, and what somebody with a full staff list could learn from the release in use."""
    st.markdown(
        "**Promised.** No page, download or program for viewers holds an unadjusted count. A figure that is hidden stays "
        "hidden in every view. Every release is kept, numbered, and can be checked against its hash. A release that our "
        "own attack breaks is not published.",
        width=760,
    )
    found = released().manifest.attack
    if not found:
        st.markdown("**Not attacked.** This release was made without the attack: do not pass it on.", width=760)
        return
    st.markdown(f"**What someone with a full staff list could learn.** {' '.join(found['sentences'])}", width=760)
