"""Options are spelled the same for every command."""

import pytest

from dashboard.cli.options import CsvOrJson, TextOrJson


@pytest.mark.parametrize(("kind", "spellings"), [(TextOrJson, {"text", "json"}), (CsvOrJson, {"csv", "json"})])
def test_formats_are_spelled_as_documented(kind: type[TextOrJson | CsvOrJson], spellings: set[str]) -> None:
    """Programs depend on these words."""
    assert {str(form) for form in kind} == spellings
