"""Unusual quotes."""

from collections.abc import Sequence

import pytest

from dashboard.ingest.reading.dialect import find_dialect
from dashboard.ingest.reading.requoting import find_quoting, rewritten


def score(cells: Sequence[str]) -> float:
    """Count known names, as headers are compared: by letters only."""
    return float(sum("".join(filter(str.isalpha, cell)) in {"staff", "grade"} for cell in cells))


@pytest.mark.parametrize(
    "text",
    [
        '"staff,grade"\n"a,""b, c"""\n',
        "'staff','grade'\n'a','b, c'\n",
        '"staff", "grade"\n"a", "b, c"\n',
        "\u201cstaff\u201d,\u201cgrade\u201d\n\u201ca\u201d,\u201cb, c\u201d\n",
        'staff,grade\u2028a,"b, c"\u2028',
    ],
)
def test_each_is_written_as_usual(text: str) -> None:
    """Whole rows, single and curly quotes, quotes after a space, line separators."""
    data = text.encode()
    anew, found = find_quoting(data, find_dialect(data, score), score)

    assert found.headers == ("staff", "grade")
    assert anew.decode().splitlines()[1].replace('"a"', "a") == 'a,"b, c"'


def test_the_usual_way_is_left_alone() -> None:
    """A file that reads at once is not copied."""
    data = b'"staff",grade\n"a, b",c\n'

    assert find_quoting(data, find_dialect(data, score), score)[0] is data


def test_what_does_not_fit_is_no_way() -> None:
    """None rather than a guess."""
    assert rewritten(b'a,"b"c\n', ",", strict=True) is None
    assert rewritten(b'"a\\"b",c\n', ",", escapechar="\\", strict=True) == b'"a""b",c\n'
