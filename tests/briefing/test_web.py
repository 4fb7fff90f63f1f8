"""The HTML paper needs nothing but itself."""

import re
from dataclasses import replace

from dashboard.briefing.web import web
from tests.briefing.asked import world_paper


def test_it_fetches_nothing() -> None:
    """No script, no style, font or picture from elsewhere."""
    page = web(world_paper()).decode()

    assert "<script" not in page
    assert not re.search(r"(src|href)=|url\((?!#)|@import", page)
    assert set(re.findall(r"https?://[^\"' <)]+", page)) == {"http://www.w3.org/2000/svg"}


def test_headings_tables_and_pictures_say_what_they_are() -> None:
    """One first heading, one a section, named tables with header cells, pictures with words."""
    page = web(world_paper()).decode()
    entries = world_paper().entries

    assert page.count("<h1>") == 1
    assert page.count("<h2>") == len(entries) + 1
    assert page.count("<caption>") == page.count("<table>") == len(entries)
    assert page.count('role="img"') == len(entries)
    assert page.count('<th scope="col">') == sum(len(one.grid.head) for one in entries)
    assert 'lang="en-GB"' in page


def test_it_has_every_figure() -> None:
    """As the screen writes it."""
    page = web(world_paper()).decode()

    for entry in world_paper().entries:
        assert all(f"<td>{cell}</td>" in page for line in entry.grid.body for cell in line[entry.grid.names :])


def test_texts_never_become_markup() -> None:
    """A label cannot bring a script along."""
    entry = replace(world_paper().entries[0], finding="<script>alert(1)</script>")

    assert "<script" not in web(replace(world_paper(), entries=(entry,))).decode()
