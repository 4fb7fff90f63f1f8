"""Under how many people a released count is hidden, for indicators that add counts up."""

HIDDEN_BELOW = 10
"""`Policy.threshold`, in people. Written here because this room knows no policy; a test keeps the two equal."""
