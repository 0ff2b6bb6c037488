"""Anonymous counts by the hour, kept for a museum that asks for them. No Qt.

What is counted stands in `counts`, where it is kept in `book`, what leaves the station in `export`;
`docs/privacy.md` tells it to people.
"""
