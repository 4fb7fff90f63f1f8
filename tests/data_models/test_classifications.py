"""Every code list: complete, without clashes, and in the order screens show."""

import pytest

from data_models.classification import spelling
from data_models.classifications import CLASSIFICATIONS, ETHNIC_GROUPS, broad_group

every_classification = pytest.mark.parametrize("name", CLASSIFICATIONS)


@every_classification
def test_codes_and_spellings_lead_to_one_code_each(name: str) -> None:
    """Codes differ, spellings are in the form they are compared in, and none contradicts a code."""
    listed = CLASSIFICATIONS[name]

    assert len({spelling(code) for code in listed.codes}) == len(listed.codes)
    assert set(listed.aliases.values()) | set(listed.unknown) <= set(listed.codes)
    assert [alias for alias in listed.aliases if spelling(alias) != alias] == []
    assert {code: listed.code_of(code) for code in listed.codes} == {code: code for code in listed.codes}
    assert {listed.code_of(alias) for alias in listed.aliases} <= set(listed.codes)


def test_the_names_other_rooms_rely_on_are_there() -> None:
    """Names and orders that indicators, disclosure and screens are written against."""
    assert CLASSIFICATIONS["ethnic_group"].codes == ("Asian", "Black", "Mixed", "White", "Other", "Unknown")
    assert CLASSIFICATIONS["racially_minoritised"].codes == ("yes", "no", "Unknown")
    assert CLASSIFICATIONS["job_family"].codes[-1] == "Other job family"
    assert CLASSIFICATIONS["grade"].ordered
    assert CLASSIFICATIONS["grade"].codes[0] == "Trainee"
    assert CLASSIFICATIONS["grade"].codes[-2:] == ("Executive", "Trustee")
    assert len(CLASSIFICATIONS["region"].codes) == 12


def test_the_ethnic_group_lookups_agree() -> None:
    """The rows for joins and the function say the same."""
    assert {label: broad for label, broad, _ in ETHNIC_GROUPS} == {
        label: broad_group(label) for label, _, _ in ETHNIC_GROUPS
    }
