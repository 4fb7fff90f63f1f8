"""`equity-monitor indicators`: what can be asked for."""

import json
from typing import TYPE_CHECKING

from dashboard.cli.options import AsText, TextOrJson

if TYPE_CHECKING:
    from dashboard.api import Card


def indicators(form: AsText = TextOrJson.TEXT) -> None:
    """List every indicator: key, title, definition, standard, breakdowns and filters."""
    from dashboard.api import Monitor

    cards = Monitor.open().indicators()
    if form is TextOrJson.JSON:
        print(json.dumps(cards, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(map(told, cards)))


def told(card: "Card") -> str:
    """Tell a card in a few lines."""
    tables = ["+".join(table) or "all" for table in card["tables"]]
    lines = (
        f"{card['key']}: {card['title']}",
        f"  {card['definition']}",
        f"  Standard: {card['standard']}",
        f"  Tables: quarter by {', '.join(tables)}",
        f"  Filters: {', '.join(card['filters'])}",
    )
    return "\n".join(lines)
