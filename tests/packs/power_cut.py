"""What a disk may hold after the power went: a model of what was asked of it.

A `Recorder` notes what a store does to its disk. `Model` takes these steps one by one and knows, at
each moment, what is on the disk for sure and what is on its way. From both it makes states that the
store may be found in when the power comes back. It allows more than any one file system does:

- *What a file holds* is sure once the file itself was synced. Before, nothing, a part, zeros in
  its whole length or what lay there before may be found under its name. ext4 gives names to empty
  files like that (its allocation is delayed, and only a rename over an old file makes it hurry),
  with `data=writeback` also old blocks; f2fs and XFS leave zeros; a card tears within a block.
- *What a folder holds* is sure once the folder itself was synced. ext4 writes names in order, in
  one journal, so that what comes is always a beginning of what was done. f2fs brings back a file
  that was synced without names that were given before it; without a journal there is no order at
  all. So here any of the changes of names may have come, and any not: the new place of something
  that was moved, and not that it left the old one, or neither place.
- To rename over a file in the same folder is one step for all of them, which is what a store
  builds on: the old one or the new one is there.
- That a file was synced says nothing of its name, as POSIX has it, though ext4 writes both.
- After `sync_tree` all within a folder is sure. Linux writes the whole file system and says if it
  could not, which is more: what lies beside the folder is sure then, too.

What it leaves out: disks that say that they have written and have not, and blocks that go bad.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import BinaryIO

from tests.packs.failing_disk import FailingDisk

Tree = dict[str, bytes | None]
"""Paths with what files hold; None is a folder."""
NEVER = -1


@dataclass(frozen=True)
class Step:
    """Something asked of the disk; `file` tells the files of a recording apart."""

    what: str
    path: Path = Path()
    other: Path = Path()
    file: int = 0
    content: bytes = b""


class Recorder(FailingDisk):
    """Notes what was done; a step that failed was not."""

    def __init__(self, at: int = NEVER, code: int = 0) -> None:
        super().__init__(at, code)
        self.log: list[Step] = []
        self._files: list[BinaryIO] = []

    def open_old(self, path: Path) -> BinaryIO:
        return self._opened("open", path, super().open_old(path))

    def open_new(self, path: Path) -> BinaryIO:
        return self._opened("create", path, super().open_new(path))

    def write(self, file: BinaryIO, content: bytes) -> None:
        before = file.tell()
        try:
            super().write(file, content)
        finally:
            came = content[: file.tell() - before]
            self.log.append(Step("write", file=self._number(file), content=came))

    def sync(self, file: BinaryIO) -> None:
        super().sync(file)
        self.log.append(Step("sync", file=self._number(file)))

    def sync_folder(self, path: Path) -> None:
        super().sync_folder(path)
        self.log.append(Step("sync_folder", path))

    def sync_tree(self, path: Path) -> None:
        super().sync_tree(path)
        self.log.append(Step("sync_tree", path))

    def make_folder(self, path: Path) -> None:
        super().make_folder(path)
        self.log.append(Step("make_folder", path))

    def rename(self, old: Path, new: Path) -> None:
        super().rename(old, new)
        self.log.append(Step("rename", old, new))

    def remove(self, path: Path) -> None:
        super().remove(path)
        self.log.append(Step("remove", path))

    def _opened(self, what: str, path: Path, file: BinaryIO) -> BinaryIO:
        self._files.append(file)
        self.log.append(Step(what, path, file=len(self._files) - 1))
        return file

    def _number(self, file: BinaryIO) -> int:
        return next(number for number, each in enumerate(self._files) if each is file)


@dataclass(eq=False)
class File:
    """What it holds for sure, and what was written behind that."""

    sure: bytes = b""
    written: bytes = b""

    def sync(self) -> None:
        """All of it is sure."""
        self.sure, self.written = self.sure + self.written, b""


@dataclass(eq=False)
class Folder:
    """What it names for sure."""

    sure: dict[str, "Node"] = field(default_factory=dict[str, "Node"])


Node = File | Folder


@dataclass(eq=False)
class Naming:
    """A change of a folder's names that may not have come yet, all of it or nothing."""

    folder: Folder
    names: dict[str, Node | None]


class Model:
    """A disk at one moment."""

    def __init__(self, root: Path, holds: Path) -> None:
        """Args: the folder that steps speak of; another that holds what is there for sure."""
        self._root_path = root
        self._root = _loaded(holds)
        self._coming: list[Naming] = []
        self._files: dict[int, File] = {}

    def take(self, step: Step) -> None:
        """One more step was done."""
        match step.what:
            case "open":
                self._files[step.file] = self._file(step.path)
            case "create":
                self._files[step.file] = File()
                self._name(step.path, self._files[step.file])
            case "write":
                self._files[step.file].written += step.content
            case "sync":
                self._files[step.file].sync()
            case "make_folder":
                self._name(step.path, Folder())
            case "sync_folder":
                self._sync_folder(self._folder(step.path))
            case "sync_tree":
                self._sync_tree(self._folder(step.path))
            case "rename":
                self._rename(step.path, step.other)
            case _:
                self._remove(step.path)

    def forget_files(self) -> None:
        """Another recording begins, which counts its files anew."""
        self._files.clear()

    def states(self, random: Random, count: int) -> Iterator[Tree]:
        """What may be found: nothing more than what is sure, all of it, all but one change, only
        one, each beginning; and so many taken at random."""
        coming = self._coming
        for damage in range(len(DAMAGES)):
            yield self._state(coming, lambda _, damage=damage: damage)
        for number in range(len(coming)):
            yield self._state(coming[:number], lambda _: 0)
            yield self._state([*coming[:number], *coming[number + 1 :]], lambda _: 0)
            yield self._state([coming[number]], lambda _: random.randrange(len(DAMAGES)))
        for _ in range(count):
            share = random.random()
            some = [each for each in coming if random.random() < share]
            yield self._state(some, lambda _: random.randrange(len(DAMAGES)))

    def _state(self, came: Iterable[Naming], damage: Callable[[File], int]) -> Tree:
        folders: dict[Folder, dict[str, Node]] = {}
        for each in came:
            _change(folders.setdefault(each.folder, dict(each.folder.sure)), each.names)
        tree: Tree = {}

        def walk(folder: Folder, path: str) -> None:
            for name, node in folders.get(folder, folder.sure).items():
                inside = f"{path}{name}"
                if isinstance(node, Folder):
                    tree[inside] = None
                    walk(node, f"{inside}/")
                else:
                    tree[inside] = node.sure + DAMAGES[damage(node)](node.written)

        walk(self._root, "")
        return tree

    def _now(self, folder: Folder) -> dict[str, Node]:
        names = dict(folder.sure)
        for each in self._coming:
            if each.folder is folder:
                _change(names, each.names)
        return names

    def _find(self, path: Path) -> Node | None:
        node: Node | None = self._root
        for part in path.relative_to(self._root_path).parts:
            node = self._now(node).get(part) if isinstance(node, Folder) else None
        return node

    def _folder(self, path: Path) -> Folder:
        node = self._find(path)
        assert isinstance(node, Folder), path
        return node

    def _file(self, path: Path) -> File:
        """What is read from elsewhere, such as a pack, is sure."""
        node = self._find(path) if path.is_relative_to(self._root_path) else File()
        assert isinstance(node, File), path
        return node

    def _name(self, path: Path, node: Node) -> None:
        self._coming.append(Naming(self._folder(path.parent), {path.name: node}))

    def _rename(self, old: Path, new: Path) -> None:
        node, out, into = self._find(old), self._folder(old.parent), self._folder(new.parent)
        if out is into:
            self._coming.append(Naming(out, {old.name: None, new.name: node}))
        else:
            self._coming += [Naming(into, {new.name: node}), Naming(out, {old.name: None})]

    def _remove(self, path: Path) -> None:
        node = self._find(path)
        if isinstance(node, Folder):
            for name in self._now(node):
                self._remove(path / name)
        if node:
            self._coming.append(Naming(self._folder(path.parent), {path.name: None}))

    def _sync_tree(self, folder: Folder) -> None:
        self._sync_folder(folder)
        for node in folder.sure.values():
            if isinstance(node, Folder):
                self._sync_tree(node)
            else:
                node.sync()

    def _sync_folder(self, folder: Folder) -> None:
        folder.sure = self._now(folder)
        self._coming = [each for each in self._coming if each.folder is not folder]


DAMAGES: tuple[Callable[[bytes], bytes], ...] = (
    lambda written: written,
    lambda _: b"",
    lambda written: written[: len(written) // 2],
    lambda written: bytes(len(written)),
    lambda written: b"\xa5" * len(written),
    lambda written: written[: len(written) // 3] + bytes(len(written) - len(written) // 3),
)
"""What becomes of bytes that are on their way: they came, or did not, or only half, or as zeros, or
as what lay there before, or torn."""


def lay_out(tree: Tree, folder: Path) -> None:
    """Make it so."""
    for path, content in tree.items():
        if content is None:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(content)


def _change(names: dict[str, Node], change: dict[str, Node | None]) -> None:
    for name, node in change.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


def _loaded(folder: Path) -> Folder:
    return Folder(
        {
            each.name: _loaded(each) if each.is_dir() else File(each.read_bytes())
            for each in folder.iterdir()
        }
    )
