"""The dashboard's websocket, spoken without a browser, as somebody who tries doors would."""

import asyncio
from collections.abc import Mapping

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect


def messages(address: str, page: str, cookies: Mapping[str, str] | None = None, query: str = "") -> list[ForwardMsg]:
    """Ask for a page, and give everything that comes until its script has finished."""
    return asyncio.run(_messages(address, page, cookies or {}, query))


async def _messages(address: str, page: str, cookies: Mapping[str, str], query: str) -> list[ForwardMsg]:
    headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items()), "Origin": address}
    protocols = ["streamlit", cookies.get("_streamlit_xsrf", "none")]
    socket = f"{address.replace('http', 'ws')}/_stcore/stream"
    async with connect(socket, additional_headers=headers, subprotocols=protocols, max_size=None) as opened:
        asked = BackMsg()
        asked.rerun_script.page_name = page
        asked.rerun_script.query_string = query
        await opened.send(asked.SerializeToString())
        async with asyncio.timeout(60):
            return [message async for message in _until_finished(opened)]


async def _until_finished(opened):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    async for data in opened:
        message = ForwardMsg.FromString(data)
        yield message
        if message.WhichOneof("type") == "script_finished":
            return
