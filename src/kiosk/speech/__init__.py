"""What speaks: words by an engine of the station, recordings by a player. Both may be absent."""
