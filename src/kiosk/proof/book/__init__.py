"""The proof book: every text and every screen of an exhibit on paper, to be read and signed."""
