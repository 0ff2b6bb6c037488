"""Pictures of every screen without a display, and what is cut, overlaps or is too small on them."""
