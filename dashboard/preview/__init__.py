"""What a file would do if it were submitted: to people, to measures, and what a colleague would say of it."""

from dashboard.preview.preview import Preview, preview

__all__ = ["Preview", "preview"]
