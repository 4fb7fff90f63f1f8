"""The words that a reader may not know, each in a sentence or two."""

GLOSSARY = {
    "95% interval": "The range in which the true figure very likely lies. It covers chance, and the small adjustments that protect people.",
    "parity": "Two groups fare alike: a ratio of 1, or a gap of nought.",
    "Disparity shown": "The interval leaves no doubt that one group is worse off, by a quarter or more.",
    "Small disparity": "The interval leaves no doubt that one group is worse off, by less than a quarter.",
    "Parity shown": "The whole interval lies so near to 1 (0.80 to 1.25) that any difference is small.",
    "Cannot tell yet": "The interval holds both parity and a disparity. More people, or more quarters, would settle it.",
    "disadvantage ratio": "How many times worse off a group is than the group that it is compared with: above 1 is worse, on every page.",
    "racially minoritised": "People of every ethnic group except the White ones. Groups are named by their own census labels wherever there are enough people.",
    "by-and-for organisation": "An organisation led by the community that it serves, by its own word.",
    "Unknown ethnicity": "People whose ethnicity was not asked, not answered or not stated. They are always shown, and cards say what they could change.",
    "Difference shown": "The interval leaves no doubt that a cohort and the people alike differ.",
    "people alike": "Staff who were on no programme and have the same kind of organisation, grade, length of service and contract, at the same time.",
    "within grades": "People are compared with others of the same grade, and the comparisons are put together: a mix of grades cannot pose as a disparity.",
    "four-fifths rule": "A group whose rate is under four fifths of another's may be adversely affected: a rule of thumb from recruitment law in the United States.",
    "confidential": "Hidden, because so few people are behind it that they could be recognised, or to protect another hidden figure.",
    "release": "Everything that was published at one time, under one number. It never changes, and a link to it shows the same figures for ever.",
    "indicator": "One thing that is measured: so many of so many, by a written definition.",
    "grade": "How senior a post is, in eight steps that every organisation's own grades are sorted into.",
    "full-time equivalent": "Hours worked as a share of a full-time post. Figures here count people, not hours.",
    "headcount": "The number of people, each counted once, whatever their hours.",
    "census share": "A group's share of residents in the Census of 2021, of the region or of England and Wales.",
}  # fmt: skip
"""Term, as cards write it -> what it means."""
