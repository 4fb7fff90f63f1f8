"""Synthetic uploads with known inequities in them: nobody and no organisation in here exists."""
