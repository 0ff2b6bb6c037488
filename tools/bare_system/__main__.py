"""`python -m tools.bare_system COMMAND …`: run a command in a bare Debian, thrown away after.

This folder is to be read there under /mnt.
"""

import sys
from pathlib import Path

from tools.bare_system.base import base_system
from tools.bare_system.system import booted

CACHE = Path("build/bare")


def main() -> int:
    with booted(base_system(CACHE.resolve()), shown={Path.cwd(): "/mnt"}) as system:
        done = system.run(*(sys.argv[1:] or ["systemctl", "status", "--no-pager"]), check=False)
        print(done.stdout, end="")
        return done.returncode


if __name__ == "__main__":
    sys.exit(main())
