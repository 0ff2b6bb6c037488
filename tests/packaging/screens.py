"""Screens for a bare system that has none, and pictures of what is shown on them.

Frames go as they should to no screen at all (`NO_SCREEN`), but no picture of that is whole. For
one, the compositor draws into a window of another one, which has no screen itself; and where that
window is closed, it is as if the screen had been unplugged. That needs sway and grim of Debian,
unpacked in build/bare/tools, which the system sees as /opt.
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
_SCREEN = f"""\
[Service]
User=kiosk
RuntimeDirectory=screen
Environment=XDG_RUNTIME_DIR=/run/screen {TOOLS}
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
ExecStart=/opt/usr/bin/sway --config /{UNITS}/screen.sway
ExecStartPost=/bin/sh -c 'until test -S /run/screen/wayland-1; do sleep 0.1; done'
"""
_NO_FRAME = """\
default_border none
output * resolution 1920x1080
"""
_IN_A_WINDOW = """\
[Unit]
Requires=screen.service
After=screen.service
[Service]
Environment=WLR_BACKENDS=wayland WAYLAND_DISPLAY=/run/screen/wayland-1
"""
_COLOURS_OF_A_PICTURE = 50


def drop_in(system: System, name: str, text: str) -> Path:
    """More lines of the kiosk's service, from its next start on; returns their file."""
    file = system.root / UNITS / "kiosk.service.d" / f"{name}.conf"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text)
    return file


def in_a_window(system: System) -> Path:
    """Draw into a window of another compositor, from the next start on, until the file is gone."""
    (system.root / UNITS / "screen.sway").write_text(_NO_FRAME)
    (system.root / UNITS / "screen.service").write_text(_SCREEN)
    return drop_in(system, "then-in-a-window", _IN_A_WINDOW)


def forget_screens(system: System) -> None:
    """As if there had never been another one."""
    system.run("systemctl", "stop", "screen.service")
    shutil.rmtree(system.root / UNITS / "kiosk.service.d")
    for name in ("screen.sway", "screen.service"):
        (system.root / UNITS / name).unlink()


def unplug(system: System) -> None:
    """The screen that is such a window goes."""
    tell_sway(system, "/run/screen", "[app_id=wlroots] kill")


def tell_sway(system: System, folder: str, command: str) -> None:
    """A command to the compositor whose socket lies there."""
    socket = f"$(ls -t {folder}/sway-ipc.*.sock | head -n 1)"
    system.run("sh", "-c", f"{TOOLS} /opt/usr/bin/swaymsg -s {socket} '{command}'")


def take_picture(system: System, name: str) -> None:
    """Of such a window, for somebody to look at in build/bare/pictures."""
    _grim(system, "")
    (BARE / "pictures").mkdir(exist_ok=True)
    shutil.move(system.root / "root/taken", BARE / "pictures" / name)


def shows_something(system: System) -> bool:
    """Whether more is to be seen of such a window than one colour, or a few."""
    _grim(system, "-s 0.1 -t ppm")
    seen = (system.root / "root/taken").read_bytes()
    return len({seen[at : at + 3] for at in range(15, len(seen), 3)}) > _COLOURS_OF_A_PICTURE


def _grim(system: System, how: str) -> None:
    where = f"XDG_RUNTIME_DIR=/run/screen WAYLAND_DISPLAY=wayland-1 {TOOLS}"
    system.run("sh", "-c", f"{where} /opt/usr/bin/grim {how} /root/taken")
