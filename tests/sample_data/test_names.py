"""Names of organisations that do not exist."""

from sample_data.names import organisation_names


def test_every_name_is_an_example_and_comes_once() -> None:
    """Nobody can take one for a real organisation, or for another one."""
    names = organisation_names(["by-and-for", "statutory", "funder", "mainstream"] * 100)

    assert all(name.startswith("Example ") for name in names)
    assert len(set(names)) == 400
