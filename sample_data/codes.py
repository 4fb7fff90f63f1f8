"""The labels the generator writes, in the order in which its arrays number them."""

ETHNIC_COUNTS = (
    ("Bangladeshi", "Asian", 644900),
    ("Chinese", "Asian", 445646),
    ("Indian", "Asian", 1864304),
    ("Pakistani", "Asian", 1587822),
    ("Any other Asian background", "Asian", 972783),
    ("African", "Black", 1488387),
    ("Caribbean", "Black", 623115),
    ("Any other Black background", "Black", 297781),
    ("White and Asian", "Mixed", 488228),
    ("White and Black African", "Mixed", 249593),
    ("White and Black Caribbean", "Mixed", 513040),
    ("Any other Mixed or multiple ethnic background", "Mixed", 467116),
    ("Arab", "Other", 331856),
    ("Any other ethnic group", "Other", 923776),
    ("English, Welsh, Scottish, Northern Irish or British", "White", 44355044),
    ("Irish", "White", 507473),
    ("Gypsy or Irish Traveller", "White", 67757),
    ("Roma", "White", 100964),
    ("Any other White background", "White", 3667993),
)
"""Census 2021, England and Wales: label, broad group, people (ONS, Open Government Licence v3)."""

DETAILED = tuple(label for label, _, _ in ETHNIC_COUNTS)
BROAD = ("Asian", "Black", "Mixed", "Other", "White")
WHITE = BROAD.index("White")
BLACK = BROAD.index("Black")
WHITE_BRITISH = DETAILED.index("English, Welsh, Scottish, Northern Irish or British")
BROAD_OF_DETAILED = tuple(BROAD.index(broad) for _, broad, _ in ETHNIC_COUNTS)
UPLOADED_ETHNICITY = (*DETAILED, *BROAD, "Not stated", "Not collected")
NOT_STATED = UPLOADED_ETHNICITY.index("Not stated")
NOT_COLLECTED = UPLOADED_ETHNICITY.index("Not collected")

GRADES = (
    "Trainee",
    "Frontline",
    "Senior practitioner",
    "Team leader",
    "Manager",
    "Senior manager",
    "Executive",
    "Trustee",
)
TRAINEE, FRONTLINE, SENIOR_PRACTITIONER, TEAM_LEADER, MANAGER, SENIOR_MANAGER, EXECUTIVE, TRUSTEE = range(8)

REGIONS = (
    "North East",
    "North West",
    "Yorkshire and The Humber",
    "East Midlands",
    "West Midlands",
    "East of England",
    "London",
    "South East",
    "South West",
    "Wales",
    "Scotland",
    "Northern Ireland",
)
LONDON = REGIONS.index("London")

CONTRACTS = ("Permanent", "Fixed term", "Bank", "Agency", "Apprentice", "Volunteer")
PERMANENT, FIXED_TERM, BANK, AGENCY, APPRENTICE, VOLUNTEER = range(6)

REASONS = (
    "Resignation",
    "Progression elsewhere",
    "End of contract",
    "Redundancy",
    "Dismissal",
    "Retirement",
    "Ill health",
    "Other",
    "Not stated",
)
RETIREMENT = REASONS.index("Retirement")

GENDERS = ("Woman", "Man", "Non-binary", "Prefer to self-describe", "Not stated")
DISABILITIES = ("Yes", "No", "Not stated")
AGE_BANDS = ("16-24", "25-34", "35-44", "45-54", "55-64", "65+")

TYPES = ("by-and-for", "specialist", "mainstream", "statutory", "funder")
BY_AND_FOR, SPECIALIST, MAINSTREAM, STATUTORY, FUNDER = range(5)
