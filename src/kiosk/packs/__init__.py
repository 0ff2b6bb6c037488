"""Packs: an exhibit as it travels, signed and whole, and the store in which a station keeps it.
No Qt."""
