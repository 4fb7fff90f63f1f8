"""What the work rests on: the findings of the source document in our own words, and where it can be seen whether they hold."""

from dataclasses import dataclass

SOURCE = (
    "Changing systems and shifting power: the vital role of racially minoritised experts and by-and-for organisations "
    "(The Drive Partnership)"
)
"""The document that every entry is from; the section stands beside each."""

RESEARCH = (
    "H.O.P.E Training & Consultancy's consortium spoke with {staff} frontline staff and {leaders} sector leaders."
)
STAFF, LEADERS = "nearly 50 (that is, fewer than 50)", "over 40 (that is, more than 40)"
"""Sample sizes as they are given: bounds, and no numbers."""


@dataclass(frozen=True)
class Finding:
    """One finding or recommendation.

    Parameters
    ----------
    title, words
        In our own words.
    section
        Of the source document.
    indicators
        Keys of the indicators that show whether it is happening.
    tables
        Upload tables that hold what is known of it beside those.
    """

    title: str
    words: str
    section: str
    indicators: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()


_WORKFORCE = "Workforce development and training"
_PARTNERSHIP = "Working with specialist by-and-for organisations"
_COMPETENCY = "Cultural competency"
_AHEAD = "Looking ahead: new phase of collaboration"

TRAIL: dict[str, tuple[Finding, ...]] = {
    "Three themes from frontline staff": (
        Finding("Tackle institutional racism", "Staff from racialised communities named racism in the institutions that they work for as the first thing to change.", _WORKFORCE, ("discrimination_manager_ratio", "discrimination_colleague_ratio", "disciplinary_ratio", "harassment_staff_ratio")),
        Finding("Make equality, diversity and inclusion real", "Equality work has to reach careers and pay, not stay a statement.", _WORKFORCE, ("equal_opportunity_ratio", "hiring_ratio", "promotion_ratio", "median_pay_gap")),
        Finding("End isolation", "People are often the only one of their background in a team, and feel it.", _WORKFORCE, ("loneliness_ratio", "onlyness_rate", "belonging_rate")),
    ),
    "One theme for leaders": (
        Finding("See and acknowledge privilege", "Leaders put equality at the centre of their work; how they see their own privilege leaves room to grow.", _WORKFORCE, ("perception_gap",)),
    ),
    "Four recommendations": (
        Finding("A leadership programme for staff from racialised communities", "Piloted in 2022 and 2023, so that people can enter the sector, stay and lead.", _WORKFORCE, ("promotion_ratio", "glass_ceiling", "race_disparity_lower_upper"), ("enrolments", "outcome_scores")),
        Finding("A development course for sector leaders", "Piloted beside it, for those who lead already.", _WORKFORCE, ("perception_gap",), ("enrolments", "outcome_scores")),
        Finding("A support network and action learning", "So that people are not left alone with what they meet.", _WORKFORCE, ("loneliness_ratio",), ("network_ties", "attendance")),
        Finding("Evaluate, and share what is found", "Findings were shown at a Leadership Showcase; this dashboard goes on with it.", _WORKFORCE, (), ("outcome_scores",)),
    ),
    "Four partnership themes": (
        Finding("Name the power in partnerships", "Many organisations partner to survive, and that can be used against them.", _PARTNERSHIP, ("dependency", "pass_through", "management_fee_rate"), ("partnerships",)),
        Finding("Allow for little back-office capacity", "Disproportionate underfunding leaves few people for bids, returns and reports.", _PARTNERSHIP, ("reporting_burden", "overhead_recovery", "reserve_months"), ("organisation_profiles", "partnerships")),
        Finding("Fund without restriction", "Organisations should decide what is most effective, and not be tied to roles and workstreams.", _PARTNERSHIP, ("unrestricted_ratio", "unrestricted_share", "funding_parity"), ("grants",)),
        Finding("A seat at the table", "Larger organisations owe their reach into funders and commissioners to work led by by-and-for organisations.", _PARTNERSHIP, ("power_parity", "adoption_ratio", "days_to_decision", "open_actions"), ("seats", "decisions")),
    ),
    "Four points of cultural competency": (
        Finding("Know the local client group", "Its cultures, its power relations, and the organisations close to it.", _COMPETENCY, (), ("cultural_competency",)),
        Finding("Recruit with purpose", "Targeted recruitment, with positive role models for those who use services.", _COMPETENCY, ("shortlisting_ratio", "workforce_share"), ("recruitment", "cultural_competency")),
        Finding("Challenge power, discrimination and bias", "Inside the organisation, from partners, and along referral routes.", _COMPETENCY, ("concern_resolution", "concern_days"), ("staff_events", "cultural_competency")),
        Finding("Partner as equals", "Give and take with communities and by-and-for organisations, mindful of what they are up against.", _COMPETENCY, ("reciprocity_gap", "delivery_to_money"), ("partnerships", "cultural_competency")),
    ),
    "Who designs what comes next": (
        Finding("Co-design group: Black communities", "One of two groups that develop culturally specific responses to those who cause harm; it is at work.", _AHEAD, ("design_interest", "milestones_reached"), ("milestones",)),
        Finding("Co-design group: South Asian communities", "The other of the two; it is at work.", _AHEAD, ("design_joining_rate", "milestone_days_late"), ("milestones",)),
        Finding("Advisory group", "To support a cultural competency toolkit and advise on advocacy; it was being set up when the document was written.", _AHEAD, ("design_composition", "design_paid_share"), ("milestones", "training_materials")),
    ),
}  # fmt: skip
"""Heading -> what stands under it, in the order of the page."""
