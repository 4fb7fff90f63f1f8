"""Which indicators are about programmes."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from dashboard.briefing.pack import programmes
from dashboard.indicators import discover


def test_they_are_found_by_their_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """As far as the release holds them; nobody keeps a list of keys."""
    known = {
        key: replace(discover()["headcount"], key=key, page=page)
        for key, page in (("a", "leadership_programme"), ("b", "network"), ("c", "pay"), ("d", "network"))
    }
    monkeypatch.setattr(programmes, "discover", lambda: known)
    release = cast("Any", SimpleNamespace(indicators=lambda: ("a", "b", "c")))

    assert [one.key for one in programmes.programme_indicators(release)] == ["a", "b"]
