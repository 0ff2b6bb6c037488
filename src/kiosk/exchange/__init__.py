"""What goes out of an exhibit and comes back changed: texts to translators, tables to museums."""
