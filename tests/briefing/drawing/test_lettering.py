"""Words in a picture."""

from dashboard.briefing.drawing.lettering import lettering, lines_of, width_of


def test_lines_and_bold_words_are_kept() -> None:
    """As the page writes them."""
    drawn = lettering("First<br>second <b>12%</b>", 10, 20)

    assert lines_of("First<br>second") == ["First", "second"]
    assert drawn.count("<tspan x=") == 2
    assert '<tspan font-weight="bold">12%</tspan>' in drawn


def test_a_label_cannot_become_markup() -> None:
    """Whatever it is called."""
    assert "<script" not in lettering('<script>"&', 0, 0)
    assert "&lt;script&gt;" in lettering("<script>", 0, 0)


def test_the_longest_line_decides_the_width() -> None:
    """And bold marks take no room."""
    assert width_of("a<br>abcd") == width_of("abcd")
    assert width_of("<b>abcd</b>") == width_of("abcd")
