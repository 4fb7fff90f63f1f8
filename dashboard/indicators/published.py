"""Published figures to compare with: each with its edition, what it is of, its date and who printed it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Published:
    """One published figure.

    Parameters
    ----------
    standard
        The name by which an indicator's `printed` refers to it.
    label
        What it is of, as a chart prints it.
    date
        The year or financial year that it is about.
    value
        As the source prints it, in the unit of the indicator.
    source
        Who printed it, with the edition.
    about
        Code of the racially minoritised question that it answers: `yes`, where it is of racially minoritised people.
    """

    standard: str
    label: str
    date: str
    value: float
    source: str
    about: str = "yes"


_SHORT = {
    "Social Care Workforce Race Equality Standard, indicator ": "SC-WRES",
    "NHS Workforce Race Equality Standard, indicator ": "WRES",
}

_SKILLS = "Skills for Care, Social Care WRES, 2024 report: 76 councils, 97,900 staff"
_HSJ = "HSJ Jobs, 22 February 2023, from the NHS WRES data reports"
_KLINE = "R. Kline (2024), from the NHS WRES data report 2023"

PUBLISHED = (
    Published("Workforce share", "Adult social care, England", "2022/23", 26, "Skills for Care, workforce by ethnicity"),
    Published("Workforce share", "NHS trusts", "2022", 24.2, "NHS England, WRES data report 2022"),
    Published("Workforce share", "Charities", "2022", 10, "NCVO, UK Civil Society Almanac 2022"),
    Published("WRES 2", "NHS trusts", "2023", 1.59, _KLINE),
    Published("SC-WRES 2", "Councils' social care", "2024", 0.52, _SKILLS),
    Published("WRES 3", "NHS trusts", "2022", 1.14, _HSJ),
    Published("SC-WRES 3", "Councils' social care", "2024", 1.37, _SKILLS),
    Published("SC-WRES 4", "Councils' social care", "2024", 1.08, _SKILLS),
    Published("SC-WRES 5", "Councils' social care", "2023", 1.0, "Skills for Care, Social Care WRES, 2023 report: 23 councils"),
    Published("SC-WRES 6", "Councils' social care", "2023", 1.2, "Skills for Care, Social Care WRES, 2023 report: 23 councils"),
    Published("SC-WRES 7a", "Councils' social care", "2023", 1.3, "Skills for Care, Social Care WRES, 2023 report: 23 councils"),
    Published("SC-WRES 7b", "Councils' social care", "2023", 1.9, "Skills for Care, Social Care WRES, 2023 report: 23 councils"),
    Published("SC-WRES 8", "Councils' social care", "2024", 1.21, _SKILLS),
    Published("Glass-ceiling index", "United Kingdom, women", "2018", 1.6, "European Institute for Gender Equality"),
)  # fmt: skip
"""Every benchmark line; the census, which depends on the area, stands in `census`."""


def published_of(printed: tuple[tuple[str, str], ...]) -> tuple[Published, ...]:
    """Give the published figures of an indicator, turned the way that the indicator points.

    Parameters
    ----------
    printed
        The indicator's: which standards print the comparison, and whether the same way up.
    """
    ways = {short_name(standard): way for standard, way in printed}
    return tuple(
        Published(one.standard, one.label, one.date, _turned(one.value, ways[one.standard]), one.source, one.about)
        for one in PUBLISHED
        if one.standard in ways
    )


def short_name(standard: str) -> str:
    """Give the short name of a standard's indicator: `WRES 2` for the second of the NHS's, `SC-WRES 2` of social care's."""
    for name, short in _SHORT.items():
        if standard.startswith(name):
            return f"{short} {standard.removeprefix(name)}"
    return standard


def _turned(value: float, way: str) -> float:
    return value if way == "same" else round(1 / value, 2)
