"""Pure arithmetic: estimates and intervals from counts, widened by what disclosure control has added."""
