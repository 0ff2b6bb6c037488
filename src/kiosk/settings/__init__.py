"""What is set at one station: its file, read and checked as content is. No Qt."""
