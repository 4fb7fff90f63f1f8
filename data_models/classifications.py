"""Every classification by name; the only place from which options on screens may come."""

from data_models import (
    breakdown_classifications,
    ethnic_groups,
    organisation_classifications,
    programme_classifications,
    workforce_classifications,
)
from data_models.classification import Classification
from data_models.ethnic_groups import ETHNIC_GROUPS, broad_group

__all__ = ["CLASSIFICATIONS", "ETHNIC_GROUPS", "Classification", "broad_group"]

CLASSIFICATIONS: dict[str, Classification] = {
    classification.name: classification
    for module in (
        ethnic_groups,
        workforce_classifications,
        organisation_classifications,
        breakdown_classifications,
        programme_classifications,
    )
    for classification in module.CLASSIFICATIONS
}
