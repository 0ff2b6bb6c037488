"""Screens for a bare system that has none, and pictures of what is shown on them.

Frames go as they should to no screen at all (`NO_SCREEN`), but no picture of that is whole. For
one, the compositor draws into a window of an X server without a screen. That needs xvfb and grim of
Debian, unpacked in build/bare/tools, which the system sees as /opt.
"""

import shutil
from pathlib import Path

from tools.bare_system.system import System

BARE = Path(__file__).parents[2] / "build/bare"
TOOLS = "LD_LIBRARY_PATH=/opt/usr/lib/x86_64-linux-gnu"
UNITS = "etc/systemd/system"

NO_SCREEN = """\
[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
"""
_X_SERVER = f"""\
[Service]
ExecStart=/opt/usr/bin/Xvfb :77 -screen 0 1920x1080x24
Environment={TOOLS}
"""
_IN_A_WINDOW = """\
[Unit]
Requires=screen.service
After=screen.service
[Service]
# The server's socket lies there, and cage puts that of Xwayland beside it.
PrivateTmp=no
ReadWritePaths=/tmp
Environment=DISPLAY=:77 WLR_BACKENDS=x11
"""


def drop_in(system: System, name: str, text: str) -> Path:
    """More lines of the kiosk's service, from its next start on; returns their file."""
    file = system.root / UNITS / "kiosk.service.d" / f"{name}.conf"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text)
    return file


def in_a_window(system: System) -> Path:
    """Draw into a window of an X server, from the next start on, until the file is gone."""
    (system.root / UNITS / "screen.service").write_text(_X_SERVER)
    return drop_in(system, "then-in-a-window", _IN_A_WINDOW)


def forget_screens(system: System) -> None:
    """As if there had never been another one."""
    shutil.rmtree(system.root / UNITS / "kiosk.service.d")
    (system.root / UNITS / "screen.service").unlink()


def take_picture(system: System, name: str, display: str = "wayland-0") -> None:
    """Of what the compositor shows, for somebody to look at in build/bare/pictures."""
    where = f"XDG_RUNTIME_DIR=/run/kiosk-session WAYLAND_DISPLAY={display} {TOOLS}"
    system.run("sh", "-c", f"{where} /opt/usr/bin/grim /root/taken.png")
    (BARE / "pictures").mkdir(exist_ok=True)
    shutil.move(system.root / "root/taken.png", BARE / "pictures" / name)
