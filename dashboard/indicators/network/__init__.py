"""Network: who comes to the support network and to action learning sets, and how far they know each other."""
