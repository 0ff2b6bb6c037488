"""A machine as it is looked at: files, commands, disks. Nothing here changes it. No Qt."""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from errno import EACCES
from pathlib import Path

SYSTEMD = "/run/systemd/system"
"""There if and only if it runs."""
_MOST_BYTES = 2**20
_PATIENCE_S = 60
_NOBODY_WAITS = 124


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    said: str
    """On standard output."""


@dataclass(frozen=True)
class Space:
    """Of a disk."""

    free: int
    """Bytes that others than root can write."""
    read_only: bool


Runner = Callable[[tuple[str, ...], Mapping[str, str]], Ran | None]


def run_here(command: tuple[str, ...], more: Mapping[str, str]) -> Ran | None:
    """Run a command in English, also one that only root has on its path.

    Args: the command; what is added to the environment. None if there is no such command.
    """
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PATH": path, **more}
    try:
        done = subprocess.run(  # noqa: S603 - the commands are the program's own
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_PATIENCE_S,
        )
    except subprocess.TimeoutExpired:
        return Ran(_NOBODY_WAITS, "")
    except OSError:
        return None
    return Ran(done.returncode, done.stdout.decode("utf-8", "replace"))


def space_here(place: Path) -> Space:
    """Of the disk that a path, which need not be there yet, lies on."""
    there = next(each for each in (place, *place.parents) if each.exists())
    found = os.statvfs(there)
    return Space(found.f_bavail * found.f_frsize, bool(found.f_flag & os.ST_RDONLY))


def owner_here(place: Path) -> int:
    """The number of the user that a file belongs to."""
    return place.lstat().st_uid


@dataclass(frozen=True)
class Machine:
    """Paths are those that the machine itself has, such as `/etc/passwd`.

    What only root may see raises PermissionError; whoever examines it says so.
    """

    root: Path = Path("/")
    runs: Runner = run_here
    space: Callable[[Path], Space] = space_here
    owner: Callable[[Path], int] = owner_here
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)

    def at(self, path: str | Path) -> Path:
        """Where a path of the machine is found."""
        return self.root / str(path).lstrip("/")

    def read(self, path: str | Path) -> str | None:
        """A small text; None if it is not there.

        Raises:
            OSError: it cannot be read.
        """
        try:
            with self.at(path).open("rb") as stream:
                return stream.read(_MOST_BYTES).decode("utf-8", "replace")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None

    def files(self, folder: str, pattern: str) -> Iterator[Path]:
        """Those of a folder of the machine, by name."""
        yield from sorted(self.at(folder).glob(pattern))

    def target(self, path: str | Path) -> str:
        """Where a link leads; empty if it is none."""
        with suppress(FileNotFoundError, NotADirectoryError):
            if self.at(path).is_symlink():
                return str(self.at(path).readlink())
        return ""

    def run(self, *command: str, **more: str) -> Ran | None:
        """Run a command, with more in its environment; None if there is no such command."""
        return self.runs(command, more)

    def unit(self, name: str) -> Mapping[str, str]:
        """What systemd says of a unit; nothing where it does not run.

        Raises:
            PermissionError: it speaks to root alone.
        """
        if not self.at(SYSTEMD).is_dir():
            return {}
        ran = self.run("systemctl", "show", name)
        if ran is None or ran.code:
            raise PermissionError(EACCES, "Permission denied", "systemd")
        lines = ran.said.splitlines()
        return {key: value for key, _, value in (line.partition("=") for line in lines)}

    def user(self, name: str) -> tuple[int, str] | None:
        """The number and the shell of a user, if there is such a one."""
        for line in (self.read("/etc/passwd") or "").splitlines():
            match line.split(":"):
                case [found, _, number, _, _, _, shell] if found == name:
                    return int(number), shell
                case _:
                    continue
        return None
