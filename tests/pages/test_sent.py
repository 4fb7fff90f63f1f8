"""The decoder that the leak test relies on finds numbers wherever they may hide."""

import json

import pyarrow as pa
import pytest
from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.Markdown_pb2 import Markdown

from tests.pages.sent import numbers_in, numbers_of


@pytest.mark.parametrize(
    "value",
    [
        1013,
        "1,013 people",
        json.dumps({"a": [{"b": 1013}]}),
        {"dtype": "i2", "bdata": "9QM="},
        {"hovertext": ["Asian: 1,013<br>"]},
        b"row,value\n1,1013\n",
    ],
)
def test_a_number_is_found_in_any_disguise(value: object) -> None:
    """Plain, written out, in JSON, packed by plotly, in hover text or in a file."""
    assert 1013.0 in set(numbers_of(value))


def test_a_number_is_found_in_a_table() -> None:
    """Tables travel in Arrow's format."""
    table = pa.table({"people": [1013]})
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)

    assert set(numbers_of(sink.getvalue().to_pybytes())) == {1013.0}


def test_a_number_is_found_in_a_message() -> None:
    """Protocol messages are walked through to their last field."""
    assert 1013.0 in set(numbers_in(Markdown(body="**1,013** people")))
    assert 1013.0 in set(numbers_in(BidiComponent(json='{"x": 1013}')))


def test_a_part_of_a_word_is_no_number() -> None:
    """A hash or a colour that happens to hold the digits is not a leak."""
    assert set(numbers_of("ab1013 #1013 1013f")) == set()
