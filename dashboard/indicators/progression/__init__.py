"""Progress: who is promoted, and how far."""
