"""Code lists of the workforce tables: people, posts and what happens to them."""

from data_models.classification import Classification

_NOT_STATED = {"prefer not to say": "Not stated", "not disclosed": "Not stated", "refused": "Not stated"}

_AGE_BANDS = ("16-24", "25-34", "35-44", "45-54", "55-64", "65+")

CLASSIFICATIONS = (
    Classification(
        "ethnicity_frame",
        "Question set the ethnic group was asked with",
        ("census_2021", "census_2011", "scotland_2022", "northern_ireland_2021", "broad"),
    ),
    Classification(
        "gender",
        "Gender",
        ("Woman", "Man", "Non-binary", "Prefer to self-describe", "Not stated"),
        aliases={
            "female": "Woman",
            "male": "Man",
            "f": "Woman",
            "m": "Man",
            "non binary": "Non-binary",
            "nonbinary": "Non-binary",
        }
        | {"self-describe": "Prefer to self-describe", **_NOT_STATED},
        unknown=("Not stated",),
    ),
    Classification(
        "age_band",
        "Age band",
        (*_AGE_BANDS, "Not stated"),
        aliases={band.replace("-", " to "): band for band in _AGE_BANDS}
        | {band.replace("-", " - "): band for band in _AGE_BANDS}
        | {f"{band} {years}": band for band in _AGE_BANDS for years in ("years", "yrs", "years old")}
        | {
            "65 and over": "65+",
            "65 or over": "65+",
            "65 plus": "65+",
            "65 and above": "65+",
            "65 +": "65+",
            **_NOT_STATED,
        },
        unknown=("Not stated",),
    ),
    Classification(
        "disability",
        "Disability",
        ("Yes", "No", "Not stated"),
        aliases={"y": "Yes", "n": "No", "disabled": "Yes", "not disabled": "No", **_NOT_STATED},
        unknown=("Not stated",),
    ),
    Classification(
        "grade",
        "Grade",
        (
            "Trainee",
            "Frontline",
            "Senior practitioner",
            "Team leader",
            "Manager",
            "Senior manager",
            "Executive",
            "Trustee",
        ),
        ordered=True,
    ),
    Classification(
        "contract_type",
        "Contract type",
        ("Permanent", "Fixed term", "Bank", "Agency", "Apprentice", "Volunteer"),
        aliases={"fixed-term": "Fixed term", "bank staff": "Bank", "agency staff": "Agency"},
    ),
    Classification(
        "leaving_reason",
        "Reason for leaving",
        (
            "Resignation",
            "Progression elsewhere",
            "End of contract",
            "Redundancy",
            "Dismissal",
            "Retirement",
            "Ill health",
            "Other",
            "Not stated",
        ),
        aliases={"ill-health": "Ill health", **_NOT_STATED},
        unknown=("Not stated",),
    ),
    Classification(
        "job_family",
        "Job family",
        (
            "Case manager",
            "Children and young people",
            "Community engagement",
            "Counselling and therapy",
            "Finance and operations",
            "Fundraising and communications",
            "Helpline",
            "IDVA",
            "ISVA",
            "Leadership and governance",
            "Outreach",
            "Policy and research",
            "Refuge",
            "Training and development",
            "Other job family",
        ),
        aliases={
            "independent domestic violence adviser": "IDVA",
            "independent domestic violence advisor": "IDVA",
            "independent sexual violence adviser": "ISVA",
            "independent sexual violence advisor": "ISVA",
            "other": "Other job family",
        },
    ),
    Classification("event_type", "Event", ("disciplinary", "capability", "grievance", "concern", "training")),
    Classification("event_source", "Source", ("internal", "partner", "referral", "not applicable")),
    Classification("event_outcome", "Outcome", ("upheld", "not upheld", "withdrawn", "completed", "open")),
    Classification("respondent_role", "Respondent", ("staff", "leader")),
    Classification(
        "instrument",
        "Survey instrument",
        (
            "ucla3",
            "belonging",
            "discrimination_manager",
            "discrimination_colleague",
            "harassment_public",
            "harassment_staff",
            "equal_opportunity",
            "privilege",
        ),
        aliases={"ucla-3": "ucla3"},
    ),
)
