"""Compares pictures of every screen with those that somebody has looked at and found good."""
