"""What every reader of an evaluation pack must bear in mind."""

CAVEATS = (
    (
        "Nobody was drawn by lot to be on a programme. People alike are alike in what they are matched on and perhaps in nothing else; "
        "the E-value says how strong something else would have to be to explain a difference away."
    ),
    (
        "Both sides are people still in post when the course ended. What is said holds for those who stayed as long as that, and not for "
        "everybody who applied."
    ),
    "A promotion is a higher grade of the same organisation. Somebody who left for a higher grade elsewhere counts as having left.",
    "Cannot tell yet is no finding of no effect: it says that there are too few people so far, and about how many more it would take.",
    (
        "Each cohort is a question of its own. Of twenty questions about programmes that change nothing, one would show a difference by "
        "chance at 95%."
    ),
    (
        "Counts are adjusted to protect people, shown from 10 in steps of 5, and may not add up; intervals are wider for it. [c] stands for "
        "a figure that is not shown."
    ),
)
