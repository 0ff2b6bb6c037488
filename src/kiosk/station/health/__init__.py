"""How a running station is, told to files, to the journal and, if wanted, over a network."""
