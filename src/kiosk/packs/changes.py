"""What is another in one manifest than in another."""

from dataclasses import dataclass

from kiosk.packs.manifest import Manifest


@dataclass(frozen=True)
class Changes:
    """Paths, in their order."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]


def changes(old: Manifest, new: Manifest) -> Changes:
    """What comes, what is changed and what goes."""
    before = {each.path: each.digest for each in old.files}
    after = {each.path: each.digest for each in new.files}
    return Changes(
        added=tuple(path for path in after if path not in before),
        changed=tuple(path for path in after if before.get(path, after[path]) != after[path]),
        removed=tuple(path for path in before if path not in after),
    )
