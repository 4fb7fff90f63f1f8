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
    key
        Its code in the list that proposals name it by.
    title, words
        In our own words.
    section
        Of the source document.
    indicators
        Keys of the indicators that show whether it is happening.
    tables
        Upload tables that hold what is known of it beside those.
    element
        The element of cultural competency that it is, where it is one: cards of competency open on it.
    """

    key: str
    title: str
    words: str
    section: str
    indicators: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    element: str = ""


_WORKFORCE = "Workforce development and training"
_PARTNERSHIP = "Working with specialist by-and-for organisations"
_COMPETENCY = "Cultural competency"
_AHEAD = "Looking ahead: new phase of collaboration"

TRAIL: dict[str, tuple[Finding, ...]] = {
    "Three themes from frontline staff": (
        Finding("institutional racism", "Tackle institutional racism", "Staff from racialised communities named racism in the institutions that they work for as the first thing to change.", _WORKFORCE, ("discrimination_manager_ratio", "discrimination_colleague_ratio", "disciplinary_ratio", "harassment_staff_ratio")),
        Finding("equality in careers", "Make equality, diversity and inclusion real", "Equality work has to reach careers and pay, not stay a statement.", _WORKFORCE, ("equal_opportunity_ratio", "hiring_ratio", "promotion_ratio", "median_pay_gap")),
        Finding("isolation", "End isolation", "People are often the only one of their background in a team, and feel it.", _WORKFORCE, ("loneliness_ratio", "onlyness_rate", "belonging_rate", "ties_per_member")),
    ),
    "One theme for leaders": (
        Finding("privilege", "See and acknowledge privilege", "Leaders put equality at the centre of their work; how they see their own privilege leaves room to grow.", _WORKFORCE, ("perception_gap",)),
    ),
    "Four recommendations": (
        Finding("leadership programme", "A leadership programme for staff from racialised communities", "Piloted in 2022 and 2023, so that people can enter the sector, stay and lead.", _WORKFORCE, ("completion_rate", "confidence_change", "completer_promotion_rate", "promotion_ratio", "glass_ceiling"), ("enrolments", "outcome_scores")),
        Finding("course for leaders", "A development course for sector leaders", "Piloted beside it, for those who lead already.", _WORKFORCE, ("useful_rate", "privilege_change", "perception_gap"), ("enrolments", "outcome_scores")),
        Finding("support network", "A support network and action learning", "So that people are not left alone with what they meet.", _WORKFORCE, ("ties_per_member", "connected_rate", "support_attendance_rate", "loneliness_ratio"), ("network_ties", "attendance")),
        Finding("evaluation", "Evaluate, and share what is found", "Findings were shown at a Leadership Showcase; this dashboard goes on with it.", _WORKFORCE, ("milestones_reached", "useful_rate", "completer_stay_rate"), ("milestones", "outcome_scores")),
    ),
    "Four partnership themes": (
        Finding("power in partnerships", "Name the power in partnerships", "Many organisations partner to survive, and that can be used against them.", _PARTNERSHIP, ("dependency", "pass_through", "management_fee_rate"), ("partnerships",)),
        Finding("back-office capacity", "Allow for little back-office capacity", "Disproportionate underfunding leaves few people for bids, returns and reports.", _PARTNERSHIP, ("reporting_burden", "overhead_recovery", "reserve_months"), ("organisation_profiles", "partnerships")),
        Finding("unrestricted funding", "Fund without restriction", "Organisations should decide what is most effective, and not be tied to roles and workstreams.", _PARTNERSHIP, ("unrestricted_ratio", "unrestricted_share", "funding_parity"), ("grants",)),
        Finding("seat at the table", "A seat at the table", "Larger organisations owe their reach into funders and commissioners to work led by by-and-for organisations.", _PARTNERSHIP, ("power_parity", "adoption_ratio", "days_to_decision", "open_actions"), ("seats", "decisions")),
    ),
    "Four points of cultural competency": (
        Finding("local client group", "Know the local client group", "Its cultures, its power relations, and the organisations close to it.", _COMPETENCY, ("competency_level", "moved_up", "by_and_for_offer", "without_offer"), (), "local client group"),
        Finding("targeted recruitment", "Recruit with purpose", "Targeted recruitment, with positive role models for those who use services.", _COMPETENCY, ("competency_level", "moved_up", "hiring_ratio", "shortlisting_ratio", "workforce_share"), (), "targeted recruitment"),
        Finding("challenging power and bias", "Challenge power, discrimination and bias", "Inside the organisation, from partners, and along referral routes.", _COMPETENCY, ("competency_level", "moved_up", "concern_resolution", "concern_days"), (), "challenging power and bias"),
        Finding("equitable partnership", "Partner as equals", "Give and take with communities and by-and-for organisations, mindful of what they are up against.", _COMPETENCY, ("competency_level", "moved_up", "reciprocity_gap", "delivery_to_money"), (), "equitable partnership"),
    ),
    "Who designs what comes next": (
        Finding("co-design for Black communities", "Co-design group: Black communities", "One of two groups that develop culturally specific responses to those who cause harm; it is at work.", _AHEAD, ("design_interest", "design_joining_rate", "design_composition", "design_paid_share", "milestones_reached"), ("milestones",)),
        Finding("co-design for South Asian communities", "Co-design group: South Asian communities", "The other of the two; it is at work.", _AHEAD, ("design_interest", "design_joining_rate", "design_composition", "design_paid_share", "milestones_reached"), ("milestones",)),
        Finding("advisory group", "Advisory group", "To support a cultural competency toolkit and advise on advocacy; it was being set up when the document was written.", _AHEAD, ("design_composition", "design_paid_share", "toolkit_stage", "material_useful"), ("milestones",)),
    ),
}  # fmt: skip
"""Heading -> what stands under it, in the order of the page."""
