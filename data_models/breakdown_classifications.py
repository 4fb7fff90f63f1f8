"""Code lists of columns that split figures and are derived from uploads, or that go by a shorter name there."""

from dataclasses import replace

from data_models import workforce_classifications
from data_models.classification import Classification

_EVENTS = {one.name: one for one in workforce_classifications.CLASSIFICATIONS if one.name.startswith("event_")}

_GRADE = next(one for one in workforce_classifications.CLASSIFICATIONS if one.name == "grade")

CLASSIFICATIONS = (
    replace(_EVENTS["event_source"], name="source"),
    replace(_EVENTS["event_outcome"], name="outcome"),
    Classification("recruitment_stage", "Stage of recruitment", ("applied", "shortlisted", "appointed"), ordered=True),
    Classification("targeted", "Targeted campaign", ("yes", "no")),
    Classification("answer", "Answer", ("yes", "no")),
    Classification("pay_quarter", "Pay quarter", ("Lower", "Lower middle", "Upper middle", "Upper"), ordered=True),
    Classification("team_isolation", "Others of the same group in the team", ("none", "some")),
    Classification(
        "days_to_resolve",
        "Days until resolved",
        ("Up to 30 days", "31 to 60 days", "61 to 90 days", "91 to 180 days", "Over 180 days"),
        ordered=True,
    ),
    Classification("next_grade", "Grade a year later", (*_GRADE.codes, "Left"), ordered=True),
    Classification("duration", "Time since starting", ("90 days", "1 year", "2 years"), ordered=True),
    Classification("since_start", "Years since starting", ("1 year", "2 years", "3 years"), ordered=True),
    Classification("first_event", "What came first", ("Promoted", "Left")),
)
