"""Walk through XML piece by piece, as a stream of elements: no tree in memory, and no entities that could swell."""

from collections.abc import Callable
from typing import IO
from xml.parsers import expat

CHUNK = 1 << 20

Start = Callable[[str, dict[str, str]], object]
End = Callable[[str], object]


def walk(content: IO[bytes], start: Start, end: End | None = None) -> None:
    """Tell where each element starts, with its attributes, and where it ends.

    Raises
    ------
    ValueError
        If it is no well-formed XML, or declares entities, which no spreadsheet program does.
    """
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.EntityDeclHandler = _refuse
    try:
        while piece := content.read(CHUNK):
            parser.Parse(piece)
        parser.Parse(b"", True)
    except expat.ExpatError as fault:
        raise ValueError("not well-formed") from fault


def _refuse(*declared: object) -> None:
    raise ValueError("declares entities")
