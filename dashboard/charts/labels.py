"""What columns and codes are called on screens."""

from data_models import CLASSIFICATIONS

EVERYONE = "Everyone"
ALTOGETHER = "Altogether"
"""What one unsplit figure is called, of people and of anything else."""

_TITLES = {
    "quarter": "Quarter",
    "racially_minoritised": "Racially minoritised or White",
    "ethnic_group": "Ethnic group",
    "ethnic_group_detailed": "Ethnic group, 19 groups",
    "value": "Value",
    "lower": "Lower",
    "upper": "Upper",
    "numerator": "Numerator",
    "denominator": "Denominator",
    "note": "Note",
}

_CODES = {
    "racially_minoritised": {"yes": "Racially minoritised", "no": "White"},
    "by_and_for": {"yes": "By-and-for", "no": "Not by-and-for", "unknown": "Not known"},
    "rule_outcome": {"yes": "By the rule", "no": "Not by the rule", "unknown": "The rule cannot say"},
    "course": {
        "leadership programme for staff": "Staff programme",
        "development course for leaders": "Leaders' course",
    },
    "wave": {"pre": "Before", "post": "After the first year", "follow-up": "Follow-up"},
    "targeted": {"yes": "Targeted campaigns", "no": "Other campaigns"},
    "design_group": {
        "Black communities": "Co-design: Black communities",
        "South Asian communities": "Co-design: South Asian communities",
        "other communities": "Co-design: other communities",
    },
}

_MANY_WORDS = 24
"""Characters after which a label takes a second line, so that it leaves room for the chart on a phone."""


def title(column: str) -> str:
    """Name a column."""
    if column in _TITLES:
        return _TITLES[column]
    return CLASSIFICATIONS[column].title if column in CLASSIFICATIONS else column.replace("_", " ").capitalize()


def label(column: str, code: str) -> str:
    """Name a code of a classification."""
    return _CODES.get(column, {}).get(code, code[:1].upper() + code[1:])


def codes(column: str) -> tuple[str, ...]:
    """Give a column's codes in the order screens show them: from the classification, never from data."""
    return CLASSIFICATIONS[column].codes


def folded(text: str, most: int = _MANY_WORDS) -> str:
    """Break a label of more than so many characters over two lines, at the space nearest its middle."""
    if len(text) <= most or " " not in text:
        return text
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    middle = min(spaces, key=lambda at: abs(at - len(text) / 2))
    return f"{text[:middle]}<br>{text[middle + 1 :]}"
