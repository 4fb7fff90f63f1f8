"""Excel files that run nothing."""

from io import BytesIO

from openpyxl import load_workbook

from data_models.safe_excel import safe_excel


def test_a_formula_is_only_ever_text() -> None:
    """OWASP's beginnings, in a cell, in the header and in a line above."""
    nasty = '=HYPERLINK("http://example.org")'
    sheet = load_workbook(BytesIO(safe_excel([nasty], [["+1+1"], ["@sum"]], [nasty]))).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]

    assert [cell.value for cell in cells] == [f"'{nasty}", f"'{nasty}", "'+1+1", "'@sum"]
    assert {cell.data_type for cell in cells} == {"s"}


def test_numbers_stay_numbers_and_nothing_stays_empty() -> None:
    """A spreadsheet can add up what it is given, and a hidden figure is no nought."""
    sheet = load_workbook(BytesIO(safe_excel(["a", "b", "c"], [[1.5, -2, None], ["x", float("nan"), ""]]))).worksheets[
        0
    ]

    assert [cell.value for cell in sheet[2]] == [1.5, -2, None]
    assert [cell.value for cell in sheet[3]] == ["x", None, None]
