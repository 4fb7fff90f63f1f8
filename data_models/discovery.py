"""Finding the upload tables: every model in this folder, in the data dictionary's order."""

from importlib import import_module
from pkgutil import iter_modules

import data_models
from data_models.table import UploadTable


def discover() -> dict[str, type[UploadTable]]:
    """Every upload table by name, in the order of their `position`."""
    found = [
        value
        for module in iter_modules(data_models.__path__, "data_models.")
        for value in vars(import_module(module.name)).values()
        if isinstance(value, type) and issubclass(value, UploadTable) and value.__module__ == module.name
    ]
    tables = sorted((table for table in found if table is not UploadTable), key=lambda table: table.position())
    return {table.table_name(): table for table in tables}
