"""What an editor of texts is told of an exhibit's files, as JSON Schema: made of the same records
that the reader holds the files against."""
