"""Where definitions come from, with edition: said once, so that every card says it the same way."""

WRES_1 = "NHS Workforce Race Equality Standard, indicator 1"
WRES_2 = "NHS Workforce Race Equality Standard, indicator 2"
SC_WRES_2 = "Social Care Workforce Race Equality Standard, indicator 2"
FOUR_FIFTHS = "Four-fifths rule"
BITC_SHARES = "share of hires over share of applicants"
WRES_5 = "NHS Workforce Race Equality Standard, indicator 5"
WRES_6 = "NHS Workforce Race Equality Standard, indicator 6"
WRES_7 = "NHS Workforce Race Equality Standard, indicator 7"
WRES_8 = "NHS Workforce Race Equality Standard, indicator 8"
SC_WRES_6 = "Social Care Workforce Race Equality Standard, indicator 6"
SC_WRES_7 = "Social Care Workforce Race Equality Standard, indicator 7"
UCLA_3 = "UCLA three-item loneliness scale"
WRES_3 = "NHS Workforce Race Equality Standard, indicator 3; Social Care WRES, indicator 3"
WRES_4 = "NHS Workforce Race Equality Standard, indicator 4; Social Care WRES, indicator 5"
SC_WRES_CONCERNS = "No standard counts concerns by source; this sector asks for it"
GENERAL_STABILITY = "Stability index, general"
SURVIVAL = "Survival from the start of service"
PACE = "Pace of leaving over the first two years (hazard ratio)"
TO_PROMOTION = "Time to first promotion, leaving as competing event"
MARKOV = "Flow between grades from one year to the next"
SC_WRES_8 = "Social Care Workforce Race Equality Standard, indicator 8"
WRES_9 = "NHS Workforce Race Equality Standard, indicator 9"
NHS_TURNOVER = "NHS leaver rate: leavers over the mean headcount"
NHS_STABILITY = "NHS stability index"
EIGE = "European Institute for Gender Equality, glass-ceiling index"
RACE_DISPARITY = "NHS race disparity ratio"
PIPELINE = "Product of stage ratios, from applying to promotion"
PROMOTION = "Promotion rate ratio"
SC_WRES_9 = "Social Care Workforce Race Equality Standard, indicator 9"
NHS_ENGLAND = "NHS England, WRES technical guidance and 2022 data report"
SKILLS_FOR_CARE = "Skills for Care, Social Care WRES, 2024 report"
KLINE = "R. Kline, on race disparity in NHS appointment and promotion (2024); Mantel and Haenszel (1959)"
NHS_RACE_DISPARITY = "NHS England, race disparity ratio; worked example recomputed in 2026; interval on the logarithm"
EIGE_INDEX = "EIGE, glass-ceiling index: EU28 1.6 in 2015 and 1.5 in 2018, UK 1.6 in both"
STABILITY_GUIDE = (
    "Staff with a year's service over staff now: the stability index of small-business guides (read in 2026)"
)
KAPLAN_MEIER = "Kaplan and Meier (1958), with left truncation; interval of Kalbfleisch and Prentice on log(-log S)"
PRENTICE = (
    "Prentice and Gloeckler (1978), hazards on grouped times; Mantel (1966), log-rank; Irwin (1949), restricted mean"
)
GROUPED_MEAN = "Office for National Statistics, recommended measures of loneliness (2018); mean from counts of scores"
ORDER_STATISTICS = "Median of grouped values; interval of order statistics, Conover (1999), section 3.2"
AALEN_JOHANSEN = "Aalen and Johansen (1978); interval on log(-log F), Marubini and Valsecchi (1995), chapter 10"
FLOW = "Counts of staff a year apart; interval of Wilson (1927)"
WRES_3_PUBLISHED = "NHS WRES 3: 1.56 in 2016, 1.14 in 2022. SC-WRES 3: 1.4 in 2023, 1.37 in 2024"
WRES_4_PUBLISHED = "SC-WRES 5: 1.0 in 2023"
NUFFIELD = "Nuffield Trust, turnover of NHS staff; NHS England, workforce statistics (read in 2026)"
DHSC_158306 = "Department of Health and Social Care, written answer 158306 (90 of 100 still there is 90%; read in 2026)"
SC_WRES_8_PUBLISHED = "Social Care WRES, councils in England: 1.1 in 2023, 1.21 in 2024"
EEOC = "Uniform Guidelines on Employee Selection Procedures (1978), section 4D, and the EEOC's questions and answers (1979)"
BITC = "Business in the Community, Race at Work: 0.45 for minoritised and 1.05 for White applicants"
ONS_LONELINESS = "Office for National Statistics, recommended measures of loneliness (2018)"
BELONGING = "Agreement with one item on belonging, 4 or 5 of 5"
RESEARCH = "University of Suffolk and H.O.P.E., research that the pilot programmes of 2022 and 2023 rest on"
PAY_GUIDANCE = (
    "GOV.UK, Ethnicity pay reporting: guidance for employers (April 2023), and Making your gender pay gap calculations"
)
ONLYNESS = "Share of a group who are the only one in their team, against random allocation"
EXPOSURE = "Exposure of a group to itself (xPx)"
LIEBERSON = "Lieberson, An asymmetrical approach to segregation (1981)"
HYPERGEOMETRIC = (
    "Hypergeometric law, C(N-M, n-1) over C(N-1, n-1); on tokens, Kanter, Men and Women of the Corporation (1977)"
)
STYLE = "GOV.UK Ethnicity facts and figures, writing about ethnicity and the style guide (2023 edition)"

KIRKPATRICK = "Kirkpatrick and Kirkpatrick, Evaluating Training Programs: the four levels (3rd edition, 2006)"
REACH, REACTION, LEARNING, RESULTS = (
    f"Kirkpatrick's four levels: {level}"
    for level in ("reach, before level 1", "1, reaction", "2, learning", "4, results")
)
EFFECT_SIZES = "Hedges (1981), g; Cumming (2012), d_av; Sheppard (1898), bands; Wilcoxon (1945), signed ranks"
NETWORKS = "Wasserman and Faust, Social Network Analysis (1994): degree, isolates, ties across groups"

GRANTS_STANDARD = "360Giving Data Standard 1.4"
RACIAL_JUSTICE_AUDIT = "Funders for Race Equality Alliance, racial justice audits 2020 to 2024"
LONDON_PARITY = "London VAWG by-and-for services: 86.5% of services, 3.9% of funding, a parity ratio of 0.045"
OPEN_AND_TRUSTING = "IVAR, open and trusting grant-making: eight commitments (2021)"
INEQUALITY = "Gini (1912), Theil (1967) and Lorenz (1905), without small-sample correction"

PARTNERS = "Imkaan, by-and-for organisations and their larger partners; acevo and NPC, full cost recovery (2004)"
FULL_COST = "acevo and NPC, full cost recovery: direct cost plus a fair share of overheads (2004)"
DEI_STANDARD = (
    "360Giving DEI Data Standard (2022): led by from 75% of the board and 50% of senior staff, as funders use it"
)
RESERVES = "Charity Commission, annual return Part A and B: free reserves over monthly spending (2023)"
PERCENT_RULE = (
    "Sums of fewer than three organisations, or that one of them dominates, are hidden (p % rule); organisations of which "
    "it is not known whether they are by-and-for are left out."
)
SAID_SUPPORTED = (
    "People supported are those of the quarter, as organisations say in their profiles and to the nearest ten."
)
COUNTED_WHOLE = "Every return is counted and none is a sample of others: the range says what rounding allows."
PROVIDERS_AT_THE_TABLE = "Imkaan and Ubele Initiative, by-and-for organisations and decision making (2020)"
OWN_BODIES = (
    "Seats and proposals are the partnership's own business and known to its members, so figures are exact; nobody is "
    "compared with fewer than three organisations on either side."
)

BY_AND_FOR_GAP = "Domestic Abuse Commissioner, A patchwork of provision (2022): almost half of by-and-for services in London and the South East"
OWN_REGISTER = (
    "By-and-for is what organisations say of themselves in the register, as it stands now, and a region is the one that an "
    "organisation is in: where else it works is not known. Statutory bodies and funders are left out."
)
CO_DESIGN = "Co-design by four kinds of members, as the partnership set it up"
DESIGN_SOURCE = (
    "The Drive Partnership, two co-design groups and an advisory group, chosen among expressions of interest (2024)"
)
ANNOUNCED = "Milestones are announced by their programmes, so figures are exact and nothing is hidden."
SO_FAR = (
    "Counted from the first day on, so that no two quarters differ by a few people's going; whoever left still counts."
)
NOT_BY_ETHNICITY = (
    "Not split by ethnic group: most members of a group share one, and a dozen people are too few to speak of."
)

PUBLISHED = (
    "Grants are published by their funders, so figures are exact and nothing is hidden. Those without an amount or a day of "
    "award are in no total; they are counted under Grants left out of every total."
)
NO_SAMPLE = "The interval says how much a few large grants carry the figure: it counts pounds as equal grants."
OWN_WORD = (
    "By-and-for is what organisations say of themselves, in the register or else to their funder; recipients of whom neither "
    "is known are left out."
)

JOURNEY = "Behaviours, attitudes and policies: cultural competency as a journey, not an endpoint"
A_JOURNEY = (
    "The Drive Partnership, on its focus groups of 2022; Cross, Bazron, Dennis and Isaacs (1989), the continuum of "
    "cultural competence; levels 0 to 4 as in the data dictionary"
)
OWN_ASSESSMENT = (
    "Organisations assess themselves. Each level is a place on a journey, never a pass mark, and says nothing of how one "
    "organisation compares with another."
)
THREE_ORGANISATIONS = "Whatever rests on fewer than three organisations, or mostly on one of them, is hidden."

SMALL_AND_ADJUSTED = "Counts are adjusted to protect people, so parts need not add up to wholes."
UNKNOWN_COUNTED = "People whose ethnicity is not known are in the denominator, as the standard has it."
"""Caveats that several indicators share."""
