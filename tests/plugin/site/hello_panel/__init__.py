"""A kind of panel that says hello: the smallest there can be, in a package of its own."""
