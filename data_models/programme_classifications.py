"""Code lists of what leadership courses and support networks are measured by; all of them derived from uploads."""

from data_models.classification import Classification

MEASURES = ("leadership confidence", "isolation", "privilege acknowledgement", "belonging")
"""What is scored before and after, as `outcome_scores` names it with underscores."""

MOMENTS = ("before", "after", "before only")
"""When: those scored twice, before and after; and before, those who were never scored again."""

EIGHTHS = 8
"""Steps that a scale is cut into: half a point of one from 1 to 5."""

FURTHEST = 3
"""Changes of as many eighths or more stand together."""

_DOWN = (f"down {FURTHEST} or more", *(f"down {step}" for step in range(FURTHEST - 1, 0, -1)))
_UP = (*(f"up {step}" for step in range(1, FURTHEST)), f"up {FURTHEST} or more")

CLASSIFICATIONS = (
    Classification("course", "Course", ("leadership programme for staff", "development course for leaders")),
    Classification("support", "Kind of support", ("support network", "action learning sets")),
    Classification(
        "programme_stage",
        "Stage",
        ("applied", "offered", "started", "due to complete", "completed", "withdrew"),
        ordered=True,
    ),
    Classification(
        "withdrawn_for",
        "Why people withdrew",
        ("no time, or no cover at work", "left the organisation", "other, or not said"),
        aliases={
            **dict.fromkeys(
                (
                    "workload",
                    "no cover for the time",
                    "no cover",
                    "no time",
                    "work pressure",
                    "lack of time",
                    "capacity",
                ),
                "no time, or no cover at work",
            ),
            **dict.fromkeys(
                ("left organisation", "left the job", "left", "new job", "left employment", "redundancy"),
                "left the organisation",
            ),
        },
    ),
    Classification("session_number", "Session", tuple(str(number) for number in range(1, 13)), ordered=True),
    Classification("outcome_measure", "Measure", MEASURES),
    Classification("change_band", "Change, in eighths of the scale", (*_DOWN, "no change", *_UP), ordered=True),
    Classification("score_set", "Measure and moment", tuple(f"{one} ({when})" for one in MEASURES for when in MOMENTS)),
    Classification("score_band", "Score, in eighths of the scale", tuple(map(str, range(EIGHTHS + 1))), ordered=True),
    Classification(
        "completer_result",
        "A year after completing",
        ("followed for a year", "in post", "promoted", "above frontline before", "above frontline after"),
    ),
    Classification(
        "ties_named", "Others named", ("none or one", "two or three", "four or five", "six or more"), ordered=True
    ),
    Classification("connection", "Connected", ("tied to somebody", "isolated")),
)
