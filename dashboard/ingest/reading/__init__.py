"""From bytes to cells: every cell a string, every row with the line a spreadsheet shows."""
