"""`python -m tests.packs.worker`: changes stores in children that can be traced from their start.

One line of JSON on standard input is one change. The child stops itself; its number is printed, and
how it ended once somebody has let it go on. It is quicker than a new Python for each.
"""

import json
import os
import signal
import sys
from pathlib import Path

from kiosk.packs.disk import RealDisk
from tests.packs.making import bring, go_back, store_in


def _change(folder: Path, what: str, pack: Path) -> None:
    store = store_in(folder, RealDisk())
    match what:
        case "install":
            bring(store, pack)
        case "confirm":
            store.confirm()
        case _:
            go_back(store)


def main() -> None:
    """Until there are no more lines."""
    for line in sys.stdin:
        wanted = json.loads(line)
        child = os.fork()
        if child == 0:
            os.kill(os.getpid(), signal.SIGSTOP)
            _change(Path(wanted["store"]), wanted["what"], Path(wanted["pack"]))
            os._exit(0)
        os.waitpid(child, os.WUNTRACED)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
