"""The evaluation workbench: compose cohorts, compare two or three side by side, take the evidence along."""

from dashboard.components.workbench.workbench import workbench

__all__ = ["workbench"]
