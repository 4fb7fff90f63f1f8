"""Viewers are replicas behind nginx: one that dies takes nobody's figures away for longer than a reload."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from websockets.exceptions import WebSocketException

from tests.house import HOUSE
from tests.pages.server import awaited, free_port, running
from tests.pages.signing_in import xsrf
from tests.pages.socket import messages
from tests.pages.world import shared_world

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
REPLICAS, READERS = 3, 6

pytestmark = pytest.mark.skipif(NGINX is None, reason="There is no nginx on this machine.")


def configuration(ports: list[int], front: int, folder: Path) -> str:
    """The file that is deployed, with addresses of this machine and without TLS."""
    text = (HOUSE / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    for number, port in enumerate(ports, start=1):
        text = text.replace(f"viewer-{number}:8501", f"127.0.0.1:{port}")
    text = re.sub(r".*(ssl_|records\.|upstream owner|Strict-Transport|^user|^pid).*\n", "", text, flags=re.MULTILINE)
    text = text.replace("listen 8443 ssl default_server", f"listen 127.0.0.1:{front}")
    temporary = "".join(
        f"  {one}_temp_path {folder}/{one};\n" for one in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return f"daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;\n{text}".replace(
        "http {\n", f"http {{\n{temporary}"
    )


@pytest.fixture
def front(tmp_path: Path) -> Iterator[tuple[str, list["subprocess.Popen[bytes]"]]]:
    """The address of nginx, and the processes of the three viewers behind it."""
    ports, address = [free_port() for _ in range(REPLICAS)], free_port()
    with ExitStack() as stack:
        viewers = []
        for number, port in enumerate(ports):
            world = tmp_path / str(number)
            world.mkdir()
            shutil.copy(shared_world() / "release.duckdb", world)
            viewers.append(stack.enter_context(running(world, port, EQUITY_MONITOR_RELEASE_ONLY="1")))
        for port in ports:
            awaited(f"http://127.0.0.1:{port}")
        (tmp_path / "nginx.conf").write_text(configuration(ports, address, tmp_path))
        nginx = stack.enter_context(subprocess.Popen([str(NGINX), "-c", str(tmp_path / "nginx.conf")]))
        stack.callback(nginx.terminate)
        yield awaited(f"http://127.0.0.1:{address}"), viewers


def figures(address: str, reader: dict[str, str]) -> bool:
    """Whether a reader gets the board of a page, at the first try or after one reload."""
    for _ in range(2):
        try:
            sent = messages(address, "representation", reader)
        except (OSError, TimeoutError, WebSocketException):
            continue
        return any(one.delta.new_element.WhichOneof("type") == "bidi_component" for one in sent)
    return False


@pytest.mark.slow
def test_a_replica_that_is_killed_costs_a_reload_at_most(
    front: "tuple[str, list[subprocess.Popen[bytes]]]",
) -> None:
    """Six readers spread over three replicas; one replica is killed while they read, and all six go on reading."""
    address, viewers = front
    readers = [{"_streamlit_xsrf": xsrf()} for _ in range(READERS)]
    with ThreadPoolExecutor(READERS) as pool:
        during = [pool.submit(figures, address, reader) for reader in readers]
        viewers[0].kill()
        viewers[0].wait()
        got = [one.result() for one in during]
        after = list(pool.map(lambda reader: figures(address, reader), readers))

    assert got == after == [True] * READERS
    assert viewers[1].poll() is viewers[2].poll() is None
