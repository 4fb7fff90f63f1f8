"""Pay: what staff of each group are typically paid, and who is in which quarter of pay."""
