"""Where definitions come from, with edition: said once, so that every card says it the same way."""

WRES_1 = "NHS Workforce Race Equality Standard, indicator 1"
SC_WRES_8 = "Social Care Workforce Race Equality Standard, indicator 8"
WRES_9 = "NHS Workforce Race Equality Standard, indicator 9"
SC_WRES_9 = "Social Care Workforce Race Equality Standard, indicator 9"
NHS_ENGLAND = "NHS England, WRES technical guidance and 2022 data report"
SKILLS_FOR_CARE = "Skills for Care, Social Care WRES, 2024 report"
STYLE = "GOV.UK Ethnicity facts and figures, writing about ethnicity and the style guide (2023 edition)"

SMALL_AND_ADJUSTED = "Counts are adjusted to protect people, so parts need not add up to wholes."
UNKNOWN_COUNTED = "People whose ethnicity is not known are in the denominator, as the standard has it."
"""Caveats that several indicators share."""
