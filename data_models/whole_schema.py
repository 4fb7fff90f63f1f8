"""A pandera schema that checks values in lazy frames too."""

from typing import Any

import pandera.polars as pa
import polars as pl


class DataFrameSchema(pa.DataFrameSchema):
    """A schema that never looks at names and types alone, under pandera's own name so that reports read the same.

    pandera checks only names and types of a `LazyFrame` and lets every wrong value pass without a word; a file must
    not become clean by being read lazily.
    """

    def validate(self, check_obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Validate as pandera does, collecting a lazy frame first; a lazy frame comes back lazy."""
        if isinstance(check_obj, pl.LazyFrame):
            return super().validate(check_obj.collect(), *args, **kwargs).lazy()
        return super().validate(check_obj, *args, **kwargs)

    @classmethod
    def get_backend(cls, check_obj: Any = None, check_type: type | None = None) -> Any:
        """Use pandera's backend: it is registered for the parent class only."""
        return pa.DataFrameSchema.get_backend(check_obj, check_type)
