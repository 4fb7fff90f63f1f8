"""Enter: who applies, who is shortlisted and who is appointed."""
