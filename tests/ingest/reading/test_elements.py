"""XML is walked through in order, and what could swell is refused."""

import io

import pytest

from dashboard.ingest.reading import elements
from dashboard.ingest.reading.elements import walk


def test_elements_come_in_order_however_they_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Starts with their attributes, and ends."""
    told: list[object] = []
    monkeypatch.setattr(elements, "CHUNK", 3)
    walk(
        io.BytesIO(b'<a b="1"><c/></a>'),
        lambda name, attributes: told.append((name, attributes)),
        told.append,
    )

    assert told == [("a", {"b": "1"}), ("c", {}), "c", "a"]


@pytest.mark.parametrize("text", [b"", b"<a>", b"<a></b>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_what_is_broken_or_could_swell_is_refused(text: bytes) -> None:
    """With an error that readers of workbooks know."""
    with pytest.raises(ValueError, match=r"not well-formed|entities"):
        walk(io.BytesIO(text), lambda *_: None)
