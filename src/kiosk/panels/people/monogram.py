"""What stands for a person of whom there is no portrait. No Qt."""


def monogram(name: str) -> str:
    """The initials of the first and the last part of a name, such as "AM" for Ago von Maltzan."""
    parts = name.split()
    return "".join(part[0].upper() for part in (parts if len(parts) < 2 else (parts[0], parts[-1])))
