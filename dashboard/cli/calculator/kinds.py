"""Every kind of question the calculator answers."""

from dashboard.cli.calculator.answer import Answer
from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError

KINDS = (
    "proportion", "difference", "ratio", "stratified-ratio", "survival", "paired", "inequality", "pay-gap", "pay-quarters", "onlyness",
    "matched", "difference-in-differences", "e-value",
)  # fmt: skip


def answer(request: Request) -> Answer:
    """Answer a question.

    Raises
    ------
    UserError
        If there is no such kind, or the numbers cannot be what was meant.
    """
    match request.kind:
        case "proportion":
            from dashboard.cli.calculator.proportions import proportion as kind
        case "difference":
            from dashboard.cli.calculator.proportions import difference as kind
        case "ratio":
            from dashboard.cli.calculator.proportions import ratio as kind
        case "stratified-ratio":
            from dashboard.cli.calculator.strata import stratified_ratio as kind
        case "survival":
            from dashboard.cli.calculator.following import survival as kind
        case "paired":
            from dashboard.cli.calculator.change import paired as kind
        case "inequality":
            from dashboard.cli.calculator.sharing import inequality as kind
        case "pay-gap":
            from dashboard.cli.calculator.pay import pay_gap as kind
        case "pay-quarters":
            from dashboard.cli.calculator.pay import quarters as kind
        case "onlyness":
            from dashboard.cli.calculator.only_one import onlyness as kind
        case "matched":
            from dashboard.cli.calculator.matched import matched as kind
        case "difference-in-differences":
            from dashboard.cli.calculator.differences import difference_in_differences as kind
        case "e-value":
            from dashboard.cli.calculator.e_values import e_values as kind
        case _:
            raise UserError(
                f"There is nothing called {request.kind!r} to estimate; choose {', '.join(KINDS[:-1])} or {KINDS[-1]}."
            )
    return kind(request)
