"""Lets a kiosk run for hours under hands that never rest, and looks whether anything wears out."""
