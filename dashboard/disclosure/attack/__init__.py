"""Our own attack on a release: what somebody who holds the full staff list could learn from it."""
