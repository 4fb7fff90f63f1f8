"""What the tests of estimators share: properties without a deadline."""

from hypothesis import settings

# A busy machine is no reason to fail: properties are about results, not about time.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
