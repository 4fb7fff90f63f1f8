"""The browser opens when the dashboard answers, and not before."""

import socket
import webbrowser

import pytest

from dashboard.cli.browser import open_when_ready


def test_it_opens_as_soon_as_something_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address opened is the one given."""
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: opened.append(address) or True)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"

        assert open_when_ready(address, patience=5)

    assert opened == [address]


def test_it_gives_up_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing ever listens nothing is opened."""
    monkeypatch.setattr(webbrowser, "open", lambda _: pytest.fail("opened too soon"))

    assert not open_when_ready("http://127.0.0.1:9", patience=0.3)
