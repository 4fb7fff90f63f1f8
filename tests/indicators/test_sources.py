"""Sources are said once."""

from dashboard.indicators import sources
from dashboard.indicators.discovery import discover


def test_every_source_is_used() -> None:
    """A source that no indicator cites is a leftover."""
    said = {name: text for name, text in vars(sources).items() if name.isupper() and isinstance(text, str)}
    used = " ".join(f"{one.standard} {one.source} {' '.join(one.caveats)}" for one in discover().values())

    assert [name for name, text in said.items() if text not in used] == []
