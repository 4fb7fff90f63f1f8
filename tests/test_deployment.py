"""What is deployed is hardened as the documentation says, and a viewer's image has no way to load."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import HOUSE
from tests.pages.world import shared_world

DEPLOY = HOUSE / "deploy"
LEFT_OUT = (DEPLOY / "viewer-leaves-out.txt").read_text(encoding="utf-8").split()
LOOK = """
import sys
from streamlit.testing.v1 import AppTest
app = AppTest.from_file(sys.argv[1] + "/dashboard/streamlit_app.py", default_timeout=600).run()
seen = [len(app.title), len(app.exception), len(app.error)]
for page in ("representation", "methods", "data_dictionary"):
    app.switch_page(f"../pages/{page}.py").run()
    seen += [len(app.title), len(app.exception), len(app.error)]
print(seen, sorted(name for name in sys.modules if name.startswith(("dashboard.ingest", "dashboard.cli"))))
import dashboard.viewer
"""


def test_every_page_of_a_viewer_works_without_what_its_image_leaves_out(tmp_path: Path) -> None:
    """The very tree of the image, as a process of its own, over a release alone and in the steward's role or any."""
    for folder in ("dashboard", "data_models", "pages", ".streamlit"):
        shutil.copytree(HOUSE / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "secrets.toml"))
    for path in LEFT_OUT:
        gone = tmp_path / path
        shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    environment = os.environ | {
        "PYTHONPATH": str(tmp_path),
        "EQUITY_MONITOR_RELEASE": str(shared_world() / "release.duckdb"),
        "EQUITY_MONITOR_RELEASE_ONLY": "1",
    }
    command = [sys.executable, "-W", "ignore", "-c", LOOK, str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)

    assert done.stdout.strip() == f"{[1, 0, 0] * 4} []", done.stderr[-2000:]
    assert done.returncode == 0, done.stderr[-2000:]


def test_what_loads_and_publishes_is_left_out() -> None:
    """A page or command that is added to the ways into the records has to be on the list."""
    for path in LEFT_OUT:
        assert (HOUSE / path).exists(), path
    left = [
        path.relative_to(HOUSE).as_posix()
        for room in ("dashboard", "pages")
        for path in (HOUSE / room).rglob("*.py")
        if re.search(
            r"(from|import) dashboard\.(ingest|components\.upload|preview|api)\b", path.read_text(encoding="utf-8")
        )
        or "open_records" in path.read_text(encoding="utf-8")
    ]

    assert [path for path in left if not path.startswith(tuple(LEFT_OUT))] == []


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("Dockerfile", ("USER 10001:10001", "HEALTHCHECK", "--require-hashes", "EQUITY_MONITOR_RELEASE_ONLY=1")),
        ("compose.yaml", ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", '"release:/data:ro"')),
        (
            "equity-monitor.service",
            ("NoNewPrivileges=true", "ProtectSystem=strict", "LoadCredential=pepper", "LimitCORE=0"),
        ),
        ("nginx.conf", ("consistent;", "proxy_next_upstream", "access_log off", "TLSv1.3")),
    ],
)
def test_what_is_deployed_is_hardened(file: str, words: tuple[str, ...]) -> None:
    """No root, nothing writable that need not be, secrets mounted and not written down."""
    text = (DEPLOY / file).read_text(encoding="utf-8")

    assert [word for word in words if word not in text] == []
    assert not re.search(r"PEPPER=[0-9a-f]|RECORDS_KEY=[0-9a-f]", text)


def test_every_command_that_the_documentation_names_exists() -> None:
    """`docs/operations.md` is followed at bad moments."""
    text = (HOUSE / "docs" / "operations.md").read_text(encoding="utf-8")
    named = set(re.findall(r"equity-monitor ([a-z-]+)", text)) - {"serve"}
    files = {path.stem for path in (HOUSE / "dashboard" / "cli").glob("*.py")} | {"restore"}

    assert named <= files
