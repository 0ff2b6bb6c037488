"""What authors are told in languages other than English: a module for each."""
