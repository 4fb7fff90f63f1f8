"""Where somebody is on the way."""

from tests.components.conftest import Run


def test_the_present_step_is_bold(run: Run) -> None:
    """By weight and not by colour alone."""
    said = run("from dashboard.components.upload.steps import steps\nsteps(2)").markdown[0].value

    assert "**2 Mend it**" in said
    assert said.count("**") == 2
