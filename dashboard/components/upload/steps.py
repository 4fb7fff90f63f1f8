"""Where somebody is on the way from a file to its receipt."""

import streamlit as st

STEPS = ("Choose a file", "Mend it", "Look at what it does", "Receipt")


def steps(now: int) -> None:
    """Draw the line of steps, with the present one marked by weight and not by colour alone."""
    said = [
        f":primary[**{number} {name}**]" if number == now else f"{number} {name}"
        for number, name in enumerate(STEPS, 1)
    ]
    st.markdown(
        " \N{RIGHTWARDS ARROW} ".join(said), help="You can leave at any time: nothing is stored before you submit."
    )
