"""Whether a machine and how it is set are as a station needs them."""
