"""A module a group of checks, each of which looks at one thing. No Qt."""
