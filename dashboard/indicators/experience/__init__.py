"""Experience: belonging and isolation, harassment and discrimination, and how leaders see themselves and are seen."""
