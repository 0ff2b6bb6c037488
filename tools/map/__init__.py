"""The tile pyramid of the Ligurian coast between Genoa and Rapallo, by day and by night."""
