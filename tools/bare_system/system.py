"""One trial's system: the bare one, with a layer of its own over it, booted and thrown away."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

BOOT_SECONDS = 60


@dataclass
class System:
    """A booted system. It sees no network, and no more of the machine than what is bound."""

    root: Path
    """Its files, also to be read and written from outside."""
    first_process: int
    environment: Mapping[str, str] = field(default_factory=dict[str, str])

    def run(
        self, *command: str | Path, check: bool = True, timeout: float = 600
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as root, and give what it said, errors among the rest.

        Raises:
            RuntimeError: it ended with another code than 0, and `check` is set.
        """
        done = subprocess.run(
            ["nsenter", "-t", str(self.first_process), "-a", *command],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", **self.environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=timeout,
        )
        if check and done.returncode:
            words = " ".join(map(str, command))
            raise RuntimeError(f"{words}: ended with {done.returncode}\n{done.stdout}")
        return done

    def files(self, *without: str) -> dict[str, str]:
        """All its files on disk but those below folders that are left out: path, and what it is."""
        left_out = [word for each in without for word in ("-path", each, "-prune", "-o")]
        form = ("-printf", "%p\t%y %m %u:%g %s %l\n")
        found = self.run("find", "/", "-xdev", *left_out, *form).stdout
        return dict(line.split("\t", 1) for line in found.splitlines())


@contextmanager
def booted(
    base: Path,
    *,
    shown: Mapping[Path, str] | None = None,
    devices: Iterable[Path] = (),
    read_only: bool = False,
) -> Iterator[System]:
    """A system over `base` while the block lasts.

    Args:
        shown: folders of the machine, and where they can be read in the system.
        devices: block devices of the machine that are its own, such as a loop device.
        read_only: whether none of its files on disk can be changed.
    """
    with tempfile.TemporaryDirectory(prefix="bare-", dir=base.parent) as name:
        place = Path(name)
        upper, work, root = (place / each for each in ("changes", "work", "root"))
        for each in (upper, work, root):
            each.mkdir(mode=0o755)
        layers = f"lowerdir={base},upperdir={upper},workdir={work}"
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o", layers, root], check=True)
        try:
            with (place / "console").open("w") as console:
                boot = subprocess.Popen(
                    [*_container(root, shown or {}, devices), *(["--read-only"] * read_only)],
                    env={**os.environ, "SYSTEMD_NSPAWN_API_VFS_WRITABLE": "yes"},
                    stdin=subprocess.DEVNULL,
                    stdout=console,
                    stderr=subprocess.STDOUT,
                )
            try:
                yield _running(root, boot)
            finally:
                _end(boot)
        finally:
            subprocess.run(["umount", root], check=True)
            shutil.rmtree(work)


def _container(root: Path, shown: Mapping[Path, str], devices: Iterable[Path]) -> list[str]:
    return [
        *("systemd-nspawn", "--quiet", "--boot", "--directory", str(root), "--hostname=bare"),
        # There is no systemd around it that would have to know.
        *("--register=no", "--keep-unit", "--private-network", "--console=pipe"),
        *("--resolv-conf=off", "--timezone=off", "--link-journal=no"),
        *(f"--bind-ro={folder}:{place}" for folder, place in shown.items()),
        *(f"--bind={device}" for device in devices),
    ]


def _running(root: Path, boot: subprocess.Popen[bytes]) -> System:
    """The system as soon as it is up, with a systemd that hears of devices.

    systemd asks for udev when it begins. In a container that is not there yet, so it begins again.
    """
    until = time.monotonic() + BOOT_SECONDS
    while (first := _first_process(boot.pid)) is None:
        if boot.poll() is not None or time.monotonic() > until:
            console = (root.parent / "console").read_text(errors="replace")
            raise RuntimeError(f"the bare system does not boot\n{console}")
        time.sleep(0.1)
    system = System(root, first)
    while system.run(
        "systemctl", "is-system-running", "--wait", check=False
    ).stdout.strip() not in {
        "running",
        "degraded",
    }:
        if time.monotonic() > until:
            raise RuntimeError("the bare system does not come up")
        time.sleep(0.1)
    system.run("systemctl", "daemon-reexec")
    return system


def _first_process(parent: int) -> int | None:
    """The child that is the first process in its own namespace."""
    for child in Path(f"/proc/{parent}/task/{parent}/children").read_text().split():
        status = Path(f"/proc/{child}/status").read_text()
        named = next(line for line in status.splitlines() if line.startswith("NSpid:"))
        if named.split()[-1] == "1":
            return int(child)
    return None


def _end(boot: subprocess.Popen[bytes]) -> None:
    boot.terminate()
    try:
        boot.wait(BOOT_SECONDS)
    except subprocess.TimeoutExpired:
        boot.kill()
        boot.wait()
