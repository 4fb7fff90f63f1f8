"""Fields carry their column's description to pandera and back."""

from data_models import UploadTable, fields


class Shelf(UploadTable, key=("shelf_id",)):
    """One row per shelf."""

    shelf_id: str = fields.identifier("Name of the shelf.")
    shelf_title: str = fields.text("Label on it.", alias="title", titles=("Label",))
    width: float = fields.number("How wide it is.", unit="cm", above=0, maximum=200)
    filled: float | None = fields.share("How full it is.")
    regions: str = fields.classification("region", "Where it stands.", several=True)
    steps: int = fields.integer("Up or down from the floor.", minimum=-2)


COLUMNS = {column.name: column for column in Shelf.columns()}


def test_a_column_says_what_its_field_said() -> None:
    """Bounds, unit, titles and description come back unchanged."""
    width = COLUMNS["width"]

    assert (width.above, width.maximum, width.unit, width.description) == (0, 200, "cm", "How wide it is.")
    assert (COLUMNS["steps"].minimum, COLUMNS["regions"].several) == (-2, True)
    assert (COLUMNS["filled"].minimum, COLUMNS["filled"].maximum) == (0, 1)


def test_a_column_may_be_named_like_a_method_of_the_model() -> None:
    """`title` is both a column and what a table is called."""
    assert COLUMNS["title"].titles == ("Label",)
    assert Shelf.title() == "Test fields"


def test_an_optional_column_may_also_be_blank() -> None:
    """The annotation says that a column may be missing; then its cells may be blank."""
    filled, width = COLUMNS["filled"], COLUMNS["width"]

    assert (filled.required, filled.blank) == (False, True)
    assert (width.required, width.blank) == (True, False)


def test_pandera_holds_title_and_description() -> None:
    """Anyone who reads the schema with pandera's own means finds the words too."""
    assert Shelf.to_schema().columns["width"].description == "How wide it is."
