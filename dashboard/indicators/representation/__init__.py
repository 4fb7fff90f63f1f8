"""Who works here, set against who lives here."""
