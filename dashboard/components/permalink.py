"""What an address asks for: the release it names, and whatever in it means nothing here."""

from datetime import datetime

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from dashboard import settings
from dashboard.charts.phrases import listed
from dashboard.components.current_release import ADDRESS, asked, newest, released
from dashboard.indicators.declared_table import BREAKDOWNS
from dashboard.release import ReleaseError, history

CARD = "card"
"""The name in an address of the card to show first."""

SLOTS = ("cohort_a", "cohort_b", "cohort_c")
"""The names in an address of the cohorts that the evaluation workbench compares."""

NAMES = (
    ADDRESS,
    CARD,
    "section",
    "characteristic",
    "view",
    "definition",
    "years",
    "breakdown",
    "quarter",
    "table",
    *SLOTS,
    *BREAKDOWNS,
)
"""Every name that an address may hold."""


def permalink_words(page: StreamlitPage) -> None:
    """Say that an earlier release is shown, that one cannot be found, or that a name in the address means nothing.

    Parameters
    ----------
    page
        The page that is open: the banner links to it in the current release.
    """
    number, now = released().manifest.number, newest().manifest.number
    unknown = [name for name in st.query_params if name not in NAMES]
    if number != now:
        _earlier(page, number, now)
    elif asked() not in ("", str(now)):
        st.info(f"The release that this link names is not kept here, so you see the current one, release {now}.")
    if unknown:
        words = "a choice" if len(unknown) == 1 else f"{len(unknown)} choices"
        st.info(f"This link names {words} that no page here has, so the page is shown without.")


def lost_choices(names: list[str]) -> None:
    """Say which choices of an address this release or page does not have."""
    if names:
        st.caption(f"The link asks for something that is not here, so it is left out: {listed(names)}.")


def _earlier(page: StreamlitPage, number: int, now: int) -> None:
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="medium", key="earlier_release"):
        st.markdown(
            f":material/history: **This is release {number}{_published(number)}, as it was then.** "
            f"The current one is release {now}."
        )
        others = {name: value for name, value in st.query_params.items() if name != ADDRESS}
        st.page_link(page, label="Show the current release", icon=":material/update:", query_params=others)


def _published(number: int) -> str:
    """When it was published, where the history says."""
    try:
        rows = history.list(settings.release_path()).iter_rows(named=True)
    except ReleaseError:
        return ""
    found = [row["published_at"] for row in rows if row["number"] == number]
    return f", published on {datetime.fromisoformat(found[0]):%d %B %Y}" if found else ""
