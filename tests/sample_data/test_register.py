"""The register of organisations."""

from sample_data.history import History
from sample_data.register import incomes, rows
from sample_data.uploads import Uploads


def test_income_follows_size_and_is_the_same_wherever_it_is_asked(history: History) -> None:
    """Grants, profiles and partnerships work with the register's own figures."""
    found = incomes(history.organisations, history.seed)

    assert found.tolist() == rows(history.organisations, history.seed)["annual_income"].to_list()
    assert found.min() > 0


def test_every_kind_of_site_is_there(committed: Uploads) -> None:
    """Drive sites, national partners and others."""
    assert set(committed.table("organisations")["site_type"]) == {"Drive site", "National partner", "Other"}


def test_every_name_is_an_example(committed: Uploads) -> None:
    """No real organisation is named."""
    assert committed.table("organisations")["name"].str.starts_with("Example ").all()
