"""The form of an item, made of the schema of its file and of what stands in it. No Qt."""
