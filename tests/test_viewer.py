"""A viewer's process has the door that the owner's has, and nothing that reaches records."""

import subprocess
import sys

from dashboard import viewer
from dashboard.components.door import Door
from dashboard.components.shelf import Shelf


def test_it_stands_behind_the_door() -> None:
    """Nothing is served before the door has been asked, not even what lies on the shelf."""
    assert [one.cls for one in viewer.app._user_middleware] == [Door, Shelf]


def test_it_never_imports_what_loads_or_hands_over() -> None:
    """So an image without those parts starts."""
    held = "[n for n in sys.modules if n.startswith(('dashboard.inbox', 'dashboard.ingest', 'dashboard.components.upload'))]"

    assert (
        subprocess.run(
            [sys.executable, "-c", f"import sys, dashboard.viewer; sys.exit(len({held}))"], check=False
        ).returncode
        == 0
    )
