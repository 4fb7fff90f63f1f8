"""Leadership programme: who comes, what they make of it, what they learn, and what becomes of them."""
