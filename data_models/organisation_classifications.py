"""Code lists of organisations, places, grants, partnerships, bodies, programmes and competency."""

from data_models.classification import Classification

OTHER_CURRENCIES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GEL GHS GIP GMD GNF GTQ "
    "GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP "
    "LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR "
    "PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC "
    "SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF "
    "YER ZAR ZMW ZWG"
)
"""Codes of money in use besides GBP (ISO 4217, list one); published grants have some, and no total of ours has any."""

CLASSIFICATIONS = (
    Classification(
        "region",
        "Region",
        (
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
        ),
        aliases={"yorkshire": "Yorkshire and The Humber", "yorkshire and humber": "Yorkshire and The Humber"}
        | {"greater london": "London", "eastern": "East of England", "east": "East of England"},
    ),
    Classification(
        "organisation_type",
        "Organisation type",
        ("by-and-for", "specialist", "mainstream", "statutory", "funder"),
        aliases={"by and for": "by-and-for"},
    ),
    Classification("site_type", "Site", ("Drive site", "National partner", "Other")),
    Classification(
        "community",
        "Community led by and for",
        (
            "Arab",
            "Asian",
            "Black",
            "Gypsy Roma Traveller",
            "Mixed",
            "South Asian",
            "All racialised communities",
            "None",
        ),
        aliases={
            "gypsy, roma and traveller": "Gypsy Roma Traveller",
            "gypsy roma and traveller": "Gypsy Roma Traveller",
        },
    ),
    Classification(
        "restriction",
        "Restriction",
        ("unrestricted", "core", "flexible", "restricted project", "restricted post", "unknown"),
        unknown=("unknown",),
    ),
    Classification(
        "currency",
        "Currency",
        ("GBP", *OTHER_CURRENCIES.split()),
        aliases={"£": "GBP", "pounds sterling": "GBP", "uk pounds": "GBP", "pound sterling": "GBP"}
        | {"€": "EUR", "euro": "EUR", "euros": "EUR", "us dollar": "USD", "us dollars": "USD"},
    ),
    Classification("grant_outcome", "Outcome", ("awarded", "declined")),
    Classification("body_level", "Level", ("governance", "commissioning", "advisory", "delivery")),
    Classification(
        "member_type",
        "Member",
        (
            "by-and-for organisation",
            "individual practitioner",
            "community expert",
            "expert by experience",
            "funder",
            "commissioner",
            "other",
        ),
        aliases={"by and for organisation": "by-and-for organisation"},
    ),
    Classification("decision_outcome", "Outcome", ("adopted", "adapted", "declined", "open")),
    Classification(
        "programme_type",
        "Programme type",
        (
            "staff leadership",
            "leader development",
            "support network",
            "action learning",
            "co-design",
            "advisory group",
        ),
        aliases={"codesign": "co-design"},
    ),
    Classification("wave", "Wave", ("pre", "post", "follow-up"), ordered=True, aliases={"follow up": "follow-up"}),
    Classification(
        "milestone_status",
        "Status",
        ("planned", "forming", "established", "delivering", "closed"),
        ordered=True,
    ),
    Classification("domain", "Domain", ("behaviour", "attitude", "policy")),
    Classification(
        "element",
        "Element",
        ("local client group", "targeted recruitment", "challenging power and bias", "equitable partnership"),
    ),
    Classification("evidence", "Evidence", ("document", "survey", "self-assessment")),
    Classification(
        "finding",
        "Finding or recommendation",
        (
            "institutional racism",
            "equality in careers",
            "isolation",
            "privilege",
            "leadership programme",
            "course for leaders",
            "support network",
            "evaluation",
            "power in partnerships",
            "back-office capacity",
            "unrestricted funding",
            "seat at the table",
            "local client group",
            "targeted recruitment",
            "challenging power and bias",
            "equitable partnership",
            "co-design for Black communities",
            "co-design for South Asian communities",
            "advisory group",
        ),
    ),
    Classification("material_type", "Material", ("guidance", "training", "toolkit")),
)
