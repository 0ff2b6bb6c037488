"""The way to a value in a file, such as `sources`, 0, `locator`. No Qt."""

from kiosk.content.nodes import Mapping, Node, Sequence

Step = str | int
Path = tuple[Step, ...]


def written(path: Path) -> str:
    """As one text: `sources/0/locator`."""
    return "/".join(map(str, path))


def node_at(root: Node, path: Path) -> Node | None:
    """What stands at the end of a path; None where it leads nowhere."""
    node: Node | None = root
    for step in path:
        match node:
            case Mapping() if isinstance(step, str):
                node = node.values.get(step)
            case Sequence(items=items) if isinstance(step, int) and 0 <= step < len(items):
                node = items[step]
            case _:
                return None
    return node


def path_in(root: Node, text: str) -> Path:
    """The path of a text that `written` gave; figures are places in a list, unless `root` has them
    as a key."""
    path: Path = ()
    node: Node | None = root
    for part in text.split("/") if text else ():
        step: Step = int(part) if part.isdigit() and not isinstance(node, Mapping) else part
        path = (*path, step)
        node = node_at(node, (step,)) if node is not None else None
    return path
