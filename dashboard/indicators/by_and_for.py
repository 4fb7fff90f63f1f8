"""Which organisations are led by and for a community: what they say themselves, and what the computed rule says.

The rule (360Giving DEI Data Standard, as funders use it): at least 75 % of the board and 50 % of senior staff, of those
whose ethnicity is known, and a mission for communities experiencing racial inequity. Neither overwrites the other.
"""

BOARD, SENIOR = 0.75, 0.5
"""Shares of board and of senior staff from which an organisation counts as led by a community (Esmée Fairbairn's use)."""

MISSION = "DEI01"
"""How the DEI Data Standard's codes for communities experiencing racial inequity begin."""

DECLARED = "CASE WHEN {0}.self_declared_by_and_for THEN 'yes' WHEN NOT {0}.self_declared_by_and_for THEN 'no' ELSE 'unknown' END"
"""SQL: what an organisation says of itself; unknown where it is not in the register."""

REPORTED = f"""
CASE WHEN nullif(trim({{0}}.leadership_codes), '') IS NULL OR nullif(trim({{0}}.mission_codes), '') IS NULL THEN 'unknown'
    WHEN regexp_matches({{0}}.leadership_codes, '(^|;) *{MISSION}') AND regexp_matches({{0}}.mission_codes, '(^|;) *{MISSION}')
    THEN 'yes' ELSE 'no' END
"""
"""SQL: what a recipient told its funder, where the funder publishes it by the DEI Data Standard; a reply missing is unknown."""

MATCHES = """
({1} = {0}.organisation_id OR (nullif(trim({0}.charity_number), '') IS NOT NULL
    AND {1} = 'GB-CHC-' || trim({0}.charity_number)))
"""
"""SQL: whether an identifier is an organisation's, as this register writes it or as 360Giving does for charities."""

LED = f"""
CASE WHEN board_ethnicity_known = 0 OR (senior_staff > 0 AND senior_ethnicity_known = 0)
        OR board_ethnicity_known IS NULL THEN 'unknown'
    WHEN board_minoritised >= {BOARD} * board_ethnicity_known
        AND (senior_staff = 0 OR senior_minoritised >= {SENIOR} * senior_ethnicity_known) THEN 'yes' ELSE 'no' END
"""
"""SQL: whether an organisation is led by racially minoritised people, from its profile of one quarter."""

RULE = f"""
CASE WHEN led = 'no' THEN 'no' WHEN nullif(trim(mission_codes), '') IS NULL THEN 'unknown'
    WHEN NOT regexp_matches(mission_codes, '(^|;) *{MISSION}') THEN 'no'
    ELSE led END
"""
"""SQL: the rule, from `led` and the mission in the register; a mission that was never given is unknown, not none."""
