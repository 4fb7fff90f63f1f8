"""Everything that a run of a page sends to the browser, decoded."""

import base64
import json
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

NUMBER = re.compile(r"(?<![\w.#-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w%])")
"""A number as people write it, thousands set apart or not; not a part of a word, a hash or a colour."""


def numbers_in(message: Message) -> Iterator[float]:
    """Every number in a message: in fields, texts, JSON, tables and base64 arrays."""
    for field, value in message.ListFields():
        many = value if _repeated(field, value) else [value]
        for one in many.values() if hasattr(many, "values") else many:
            yield from numbers_in(one) if isinstance(one, Message) else numbers_of(one)


def _repeated(field: FieldDescriptor, value: object) -> bool:
    return not isinstance(value, str | bytes | Message) and hasattr(value, "__iter__")


def numbers_of(value: Any) -> Iterator[float]:
    """Every number in a value of any kind."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int | float):
        yield float(value)
    elif isinstance(value, bytes):
        yield from _in_bytes(value)
    elif isinstance(value, str):
        yield from _in_text(value)
    elif isinstance(value, dict):
        yield from _in_packed(value)
        for part in value.values():
            yield from numbers_of(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from numbers_of(part)


def _in_text(text: str) -> Iterator[float]:
    if text[:1] in "{[":
        try:
            yield from numbers_of(json.loads(text))
        except ValueError:
            pass
        else:
            return
    for found in NUMBER.findall(text):
        yield float(found.replace(",", ""))
        # In a file with commas between the columns, what looks like thousands may be two numbers.
        yield from map(float, found.split(",")[1:] + found.split(",")[:1])


def _in_bytes(content: bytes) -> Iterator[float]:
    """A table in Arrow's format, or text."""
    try:
        table = pa.ipc.open_stream(content).read_all()
    except pa.ArrowInvalid:
        yield from _in_text(content.decode("utf-8", errors="replace"))
    else:
        for column in table.columns:
            yield from numbers_of(column.to_pylist())


def _in_packed(value: dict[str, Any]) -> Iterator[float]:
    """An array as plotly packs it: `{"dtype": "i2", "bdata": "..."}`."""
    if isinstance(value.get("bdata"), str):
        yield from map(float, np.frombuffer(base64.b64decode(value["bdata"]), dtype=value["dtype"]))
