"""Debian's packages for a bare system, unpacked once and never changed afterwards."""

import shutil
import subprocess
from pathlib import Path

MIRROR = "http://deb.debian.org/debian"
SUITE = "bookworm"
# It would set the kernel of the machine that all this runs on.
MASKED = ("systemd-sysctl.service",)


def base_system(folder: Path) -> Path:
    """The folder with the bare system; debootstrap makes it if need be, from the network."""
    base = folder / SUITE
    if base.is_dir():
        return base
    unfinished = folder / f"{SUITE}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    subprocess.run(["debootstrap", SUITE, unfinished, MIRROR], check=True)
    subprocess.run(["chroot", unfinished, "apt-get", "clean"], check=True)
    for unit in MASKED:
        (unfinished / "etc/systemd/system" / unit).symlink_to("/dev/null")
    return unfinished.rename(base)
